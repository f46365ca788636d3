import { type App, type AppOptions, startApp } from '../../bots/app.ts'
import type { Platform } from '../../bots/platform.ts'
import { ROLES } from '../../bots/roles.ts'
import type { Store } from '../../db/store.ts'
import { balancer } from '../balancer.ts'
import { freePort } from '../bots/free-port.ts'

/**
 * Whether in the worlds of this file of tests two processes hear, behind a balancer to which Telegram and Slack bring
 * what happens; one of them does all else besides. Otherwise there is one, and it asks Telegram.
 */
export const processes = { areTwo: false }

/** The name by which the world reaches them. */
export const PUBLIC = 'https://attune.example.org'

/** What it takes: a platform for each process; who is told where the name leads; a store for one more process. */
type Given<P> = {
  options: Omit<AppOptions, 'platforms' | 'roles'>
  make: (port: number, store: Store) => P
  lead: (origin: string) => void
  open: () => Promise<Store>
}

/** Attune on what is kept: each process has its own store. */
export async function asProcesses<P extends Platform>({
  options,
  make,
  lead,
  open,
}: Given<P>): Promise<{ app: Pick<App, 'tick' | 'relay' | 'stop'>; platforms: P[] }> {
  const ports = [await freePort(), ...(processes.areTwo ? [await freePort()] : [])]
  const { origin, close } = await front(ports)
  lead(origin)
  const own = processes.areTwo ? await open() : null
  const stores = [options.store, own ?? options.store]
  const platforms = ports.map((port, nth) => make(port, stores[nth]!))
  const [first, ...others] = await Promise.all(
    platforms.map((platform, nth) =>
      startApp({
        ...{ ...options, store: stores[nth]!, platforms: [platform], roles: nth === 0 ? ROLES : ['hear'] },
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
      await own?.close()
      close()
    },
  }
  return { app, platforms }
}

const front = async (ports: readonly number[]) =>
  processes.areTwo ? balancer(ports) : { origin: `http://127.0.0.1:${ports[0]}`, close: () => {} }
