import { dayOf, type Instant, type Zone } from '../../core/time.ts'
import type { Store } from '../../db/open.ts'
import { nextWake } from '../../db/wakes.ts'
import { startApp } from '../app.ts'
import { noHelp } from '../help.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import { meansOf } from '../means.ts'
import { telegram } from '../telegram/index.ts'
import { manners } from '../telegram/manners.ts'
import { drawFor, withFirst } from './draw.ts'
import { openNew } from './open-new.ts'
import { PEOPLE } from './people.ts'
import type { Scene } from './scene.ts'
import { notice, type Seat, seatOf } from './seat.ts'
import { HOME, type StandingClock, standingClock } from './standing-clock.ts'
import { startTelegram, type Telegram } from './telegram/server.ts'

/** What every scene is set up with: its own database, the library, and who is said to run it. */
export type Setting = { file: string; library: Library; log: Log; runBy: string; changed: () => void }

/** Two phones or more, and the real companion between them, by a clock that is turned by hand. */
export type Stage = {
  clock: StandingClock
  seats: readonly Seat[]
  /** The next person’s phone joins the others. */
  join: (language: string, zone: Zone) => void
  telegram: Telegram
  store: Store
  nextWake: () => Promise<Instant | null>
  /** Lets everybody have their turn whose time has come, and waits until all of it can be seen. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

/** Sets up what a scene is played on, with a new key and nobody known yet. */
export async function setStage(scene: Scene, setting: Setting): Promise<Stage> {
  const clock = standingClock(scene.begins)
  const world = await startTelegram({ now: () => Temporal.Instant.from(clock.now()).epochMilliseconds })
  const seats: Seat[] = []
  const join = (language: string, zone: Zone) => {
    const name = PEOPLE[seats.length]
    if (name === undefined) throw new Error('Six are as many as there can be.')
    seats.push(seatOf(world.phone({ name, language }), zone))
  }
  for (let couple = 2; couple > 0; couple--) join('en', HOME)
  const store = await openNew(setting.file)
  const app = await startCompanion(scene, setting, { clock, world, store })
  const forget = world.onChange(setting.changed)
  return {
    ...{ clock, seats, join, store, telegram: world },
    nextWake: () => nextWake(store),
    settle: async () => {
      await world.handled()
      for (let turns = 1; turns > 0; ) {
        turns = await app.tick()
        await app.relay.idle()
      }
      await world.handled()
      notice(seats)
    },
    stop: async () => {
      forget()
      await app.stop()
      await world.stop()
      await store.close()
    },
  }
}

type Parts = { clock: StandingClock; world: Telegram; store: Store }

async function startCompanion(scene: Scene, setting: Setting, { clock, world, store }: Parts) {
  const { library, log, runBy } = setting
  const { words } = library
  const means = meansOf({
    ...{ words, runBy, help: noHelp, prompts: withFirst(library.prompts, scene.prompt) },
    chance: drawFor(dayOf(scene.opens, HOME), scene.minutes),
    platforms: { telegram: manners(world.botUsername) },
  })
  const platform = telegram({ token: world.token, apiRoot: world.root, words, log })
  const failed = (error: Error) => log.error('telegram failed', { error })
  const limits = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
  // Scenes and visitors press faster than people do.
  const actions = Number.POSITIVE_INFINITY
  return startApp({ store, platforms: [platform], means, log, failed, now: clock.now, limits, actions })
}
