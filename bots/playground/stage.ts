import { rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dayOf } from '../../core/time.ts'
import { openStore, type Store } from '../../db/open.ts'
import { nextWake } from '../../db/wakes.ts'
import { startApp } from '../app.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import { meansOf } from '../means.ts'
import { handOver } from '../telegram/hand-over.ts'
import { telegram } from '../telegram/index.ts'
import { drawFor, withFirst } from './draw.ts'
import { type Play, playOn } from './play.ts'
import type { Scene } from './scene.ts'
import { begin, notice, type Seat, seatOf } from './seat.ts'
import { HOME, type StandingClock, standingClock } from './standing-clock.ts'
import { startTelegram, type Telegram } from './telegram/server.ts'
import { type Turned, turnTo } from './turning.ts'

/** What every scene is set up with. */
export type Setting = { file: string; library: Library; log: Log; runBy: string; changed: () => void }

/** A scene with its two phones, and the real companion between them. */
export type Stage = {
  scene: Scene
  clock: StandingClock
  seats: readonly Seat[]
  telegram: Telegram
  store: Store
  turned: Turned
  settle: () => Promise<void>
  stop: () => Promise<void>
}

const PEOPLE = ['Ana', 'Ben']

/** Sets a scene up on a new database with a key in memory, and plays it up to where it opens. */
export async function setUp(scene: Scene, setting: Setting): Promise<Stage> {
  const clock = standingClock(scene.begins)
  const now = () => Temporal.Instant.from(clock.now()).epochMilliseconds
  const world = await startTelegram({ now })
  const seats = PEOPLE.map((name) => seatOf(world.phone({ name, language: 'en' })))
  const store = await freshStore(setting.file)
  const app = await startCompanion(scene, { ...setting, clock, world, store })
  return {} as Stage
}
