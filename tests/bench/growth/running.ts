import { type AppOptions, startApp } from '../../../bots/app.ts'
import { openLog } from '../../../bots/log.ts'
import type { Platform } from '../../../bots/platform.ts'
import { standingClock } from '../../../bots/playground/stage/standing-clock.ts'
import { render } from '../../../bots/telegram/render.ts'
import { parseAction } from '../../../core/model/action.ts'
import type { Incoming } from '../../../core/model/incoming.ts'
import type { Instant } from '../../../core/model/time.ts'
import { newId } from '../../../db/id.ts'
import { openStore } from '../../../db/open.ts'
import { KEY } from '../../journeys/fresh.ts'
import { meansOfWorld, words } from '../../journeys/world.ts'

const profile = { name: 'Ana', language: 'en' }

/** Attune over a database, before a Telegram that keeps nothing; its clock is turned by hand. */
export async function running(
  file: string,
  now: Instant,
  { means = meansOfWorld, limits }: Partial<Pick<AppOptions, 'means' | 'limits'>> = {},
) {
  const clock = standingClock(now)
  let sent = 0
  const platform: Platform = {
    name: 'telegram',
    start: async () => {},
    stop: async () => {},
    removable: { hours: 48 },
    send: async (_, message, ref) => {
      if (message) render(message, 'en', words)
      return ref ?? `${++sent}`
    },
  }
  const store = await openStore({ file, key: KEY })
  const app = await startApp({
    ...{ store, platforms: [platform], means, log: openLog('error'), now: clock.now },
    ...{ limits, actions: Number.POSITIVE_INFINITY },
  })
  const hear = (address: string, incoming: Incoming) =>
    app.hear({ event: newId(), platform: 'telegram', address, ref: newId(), incoming })
  return {
    ...{ store, clock, app },
    command: (address: string, name: string) =>
      hear(address, { kind: 'command', name, argument: '', profile }),
    press: (address: string, data: string) =>
      hear(address, { kind: 'press', press: parseAction(data), profile }),
    end: async () => {
      await app.stop()
      await store.close()
    },
  }
}

export type Running = Awaited<ReturnType<typeof running>>
