import { type App, type AppOptions, startApp } from '../../bots/app.ts'
import type { Platform } from '../../bots/platform.ts'
import { ROLES } from '../../bots/roles.ts'
import { balancer } from '../balancer.ts'
import { freePort } from '../bots/free-port.ts'

/**
 * Whether in the worlds of this file of tests two processes hear, behind a balancer to which Telegram and Slack bring
 * what happens; one of them does all else besides. Otherwise there is one, and it asks Telegram.
 */
export const processes = { areTwo: false }

/** The name by which the world reaches them. */
export const PUBLIC = 'https://attune.example.org'

/** Attune on one store, with a platform of its own for each process; `lead` is told where the name has to lead. */
export async function asProcesses<P extends Platform>(
  options: Omit<AppOptions, 'platforms' | 'roles'>,
  make: (port: number) => P,
  lead: (origin: string) => void,
): Promise<{ app: Pick<App, 'tick' | 'relay' | 'stop'>; platforms: P[] }> {
  const ports = [await freePort(), ...(processes.areTwo ? [await freePort()] : [])]
  const { origin, close } = await front(ports)
  lead(origin)
  const platforms = ports.map(make)
  const [first, ...others] = await Promise.all(
    platforms.map((platform, nth) =>
      startApp({
        ...{ ...options, platforms: [platform], roles: nth === 0 ? ROLES : ['hear'] },
        // What the other leaves is found soon.
        othersEvery: processes.areTwo ? 20 : undefined,
      }),
    ),
  )
  const all = [first!, ...others]
  const app = {
    relay: first!.relay,
    tick: async () => {
      let turns = 0
      for (const { tick } of all) turns += await tick()
      return turns
    },
    stop: async () => {
      await Promise.all(all.map(({ stop }) => stop()))
      close()
    },
  }
  return { app, platforms }
}

const front = async (ports: readonly number[]) =>
  processes.areTwo ? balancer(ports) : { origin: `http://127.0.0.1:${ports[0]}`, close: () => {} }
