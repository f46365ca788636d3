import type { Manners, Means } from '../../../core/model/means.ts'
import type { Prompt } from '../../../core/model/prompts.ts'
import type { Instant } from '../../../core/model/time.ts'
import type { Store } from '../../../db/store.ts'
import { nextWake } from '../../../db/wake-times.ts'
import { startApp } from '../../app.ts'
import type { Log } from '../../log.ts'
import { meansOf } from '../../means.ts'
import type { Platform } from '../../platform.ts'
import { noHelp } from '../../settings/local-help.ts'
import type { Library } from '../../words/library.ts'
import { attended } from './attended.ts'
import { openNew } from './open-new.ts'
import type { StandingClock } from './standing-clock.ts'

/** What every scene is set up with: its own database, the library, and who is said to run it. */
export type Setting = { file: string; library: Library; log: Log; runBy: string; changed: () => void }

/** What a stand-in of any platform can do. */
type World = {
  handled: () => Promise<void>
  onChange: (listener: () => void) => () => void
  stop: () => Promise<void>
}

/** How a companion meets a stand-in, and what is left to chance in a scene. */
type Companion = {
  platform: Platform
  manners: Manners
  chance: Means['chance']
  prompts: readonly Prompt[]
  paths: Means['paths']
}

/** What every scene plays on: a clock that is turned by hand, a new database, and the real companion. */
export type Ground = {
  clock: StandingClock
  store: Store
  nextWake: () => Promise<Instant | null>
  /** Lets everybody have their turn whose time has come, and waits until all of it can be seen. */
  settle: () => Promise<void>
  stop: () => Promise<void>
}

/** What a ground is laid from; `noticed` is called whenever all has settled. */
type Parts = {
  clock: StandingClock
  world: World
  companion: (store: Store) => Promise<Companion>
  noticed: () => void
}

/** Lays the ground of a scene, with a new key and nobody known yet. */
export async function layGround(setting: Setting, parts: Parts): Promise<Ground> {
  const { clock, world, companion, noticed } = parts
  const store = await openNew(setting.file)
  const { platform, ...rest } = await companion(store)
  const heard = attended(platform)
  const app = await start(setting, { ...rest, platform: heard.platform }, { clock, store })
  const forget = world.onChange(setting.changed)
  const quiet = async () => {
    await world.handled()
    await heard.idle()
  }
  return {
    clock,
    store,
    nextWake: () => nextWake(store),
    settle: async () => {
      await quiet()
      for (let turns = 1; turns > 0; ) {
        turns = await app.tick()
        await app.relay.idle()
      }
      await quiet()
      noticed()
    },
    stop: async () => {
      forget()
      await app.stop()
      await world.stop()
      await store.close()
    },
  }
}

function start(setting: Setting, companion: Companion, { clock, store }: Pick<Ground, 'clock' | 'store'>) {
  const { library, log, runBy } = setting
  const { words, lists } = library
  const { platform, manners, chance, prompts, paths } = companion
  const platforms = { [platform.name]: manners }
  const means = meansOf({ words, lists, runBy, help: noHelp, prompts, paths, chance, platforms })
  const limits = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
  // Scenes and visitors press faster than people do.
  const actions = Number.POSITIVE_INFINITY
  return startApp({ store, platforms: [platform], means, log, now: clock.now, limits, actions })
}
