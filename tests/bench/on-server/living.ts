import { startApp } from '../../../bots/app.ts'
import { openLog } from '../../../bots/log.ts'
import { standingClock } from '../../../bots/playground/stage/standing-clock.ts'
import { parseAction } from '../../../core/model/action.ts'
import type { Incoming } from '../../../core/model/incoming.ts'
import type { Instant } from '../../../core/model/time.ts'
import { newId } from '../../../db/id.ts'
import { openStore } from '../../../db/open.ts'
import { KEY } from '../../journeys/fresh.ts'
import { buttonsIn, memory } from '../../journeys/memory.ts'
import { meansOfWorld } from '../../journeys/world.ts'

const profile = { name: 'Ana', language: 'en' }
const FREELY = { chats: 24, gap: 0, unasked: 1e5 }

/** Attune over a PostgreSQL, before a Telegram that remembers what was said since; its clock is turned by hand. */
export async function living(url: string, now: Instant) {
  const clock = standingClock(now)
  const { platform, chat } = memory(clock.now)
  const store = await openStore({ file: 'unused', url, key: KEY })
  const app = await startApp({
    ...{ store, platforms: [platform], means: meansOfWorld, log: openLog('error'), now: clock.now },
    ...{ limits: FREELY, actions: Number.POSITIVE_INFINITY },
  })
  await app.relay.idle()
  const hear = async (address: string, incoming: Incoming, ref: string) => {
    await app.hear({ event: newId(), platform: 'telegram', address, ref, incoming })
    await app.relay.idle()
  }
  return {
    ...{ store, clock, app },
    command: (address: string, name: string) =>
      hear(address, { kind: 'command', name, argument: '', profile }, newId()),
    press: (address: string, data: string, ref = newId()) =>
      hear(address, { kind: 'press', press: parseAction(data), profile }, ref),
    /** The last button they have been shown that does such a thing. */
    button: (address: string, which: RegExp) =>
      buttonsIn(chat(address)).findLast(({ data }) => which.test(data)),
    end: async () => {
      await app.stop()
      await store.close()
    },
  }
}

/** Such an Attune. */
export type Living = Awaited<ReturnType<typeof living>>
