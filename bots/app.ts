import type { Means } from '../core/model/means.ts'
import { type Instant, instant } from '../core/model/time.ts'
import { noteQuestions } from '../db/questions.ts'
import type { Store } from '../db/store.ts'
import { noteZoneData } from '../db/wake-all.ts'
import { afterPuttingBack } from './after-putting-back.ts'
import type { Daily } from './backup/daily.ts'
import { startClock } from './clock.ts'
import type { Log } from './log.ts'
import { noting } from './note-unheard.ts'
import type { Platform } from './platform.ts'
import type { PlatformTime } from './platform-time.ts'
import type { Limits } from './relay/pace.ts'
import { type Relay, startRelay } from './relay/relay.ts'
import { ROLES, type Role } from './roles.ts'
import { heeding } from './stops-in-memory.ts'
import { makeTurns, type Turns } from './turn.ts'

/** What one running companion is made of. */
export type AppOptions = {
  store: Store
  platforms: readonly Platform[]
  means: (now: Instant) => Means
  log: Log
  /** What the time of this machine is measured by. */
  time?: PlatformTime
  /** Told of each time that everybody whose time has come had their turn. */
  ticked?: () => void
  /** Another clock than the real one; it ticks only when `tick` is called, and waits for nobody. */
  now?: () => Instant
  /** Another clock, in milliseconds, than the real one for what platforms ask to wait. */
  clock?: () => number
  /** What is done once a day beside all else. */
  daily?: Daily
  limits?: Limits
  /** How many things a person may do in a minute. */
  actions?: number
  /** What this process does, all of it unless others share in it; what its platforms hear, they know themselves. */
  roles?: readonly Role[]
  /** Milliseconds after which it is looked anew for what other processes have left to be sent, where there are some. */
  othersEvery?: number
}

/** One running companion. */
export type App = Pick<Turns, 'hear' | 'tick'> & { relay: Relay; stop: () => Promise<void> }

/** Lets a companion listen, speak, and come when it is time. */
export async function startApp(given: AppOptions): Promise<App> {
  const { platforms, now: turned, time = ofThisMachine, roles = ROLES, ...options } = given
  const { store, log, limits, clock, ticked, othersEvery } = options
  const now = turned ?? time.now
  const wall = turned ? undefined : () => Temporal.Instant.from(now()).epochMilliseconds
  const pace = { limits, clock, wall, othersEvery }
  const questionsAt = await noteQuestions(store, options.means(now()).prompts, now())
  const means = (at: Instant): Means => ({ ...options.means(at), questionsAt })
  const named = new Map(platforms.map((platform) => [platform.name, platform]))
  // What turns leave before it is there, it finds as it starts.
  let calling: Relay | undefined
  const turns = makeTurns({
    ...options,
    means,
    now,
    platforms: named,
    kick: () => calling?.kick(),
    call: (left) => calling?.call(left),
    sentElsewhere: !roles.includes('send'),
  })
  const { gone: onGone, unclear: onUnclear } = turns
  const ticks = roles.includes('tick')
  const its = ticks ? turns : { ...turns, tick: async () => 0 }
  const { heed, isStopped, ...heeded } = heeding(its, means(now()).stops, log)
  const { hear, tick } = noting(heeded)
  const behind = new Set(platforms.filter(({ caughtUp }) => caughtUp).map(({ name }) => name))
  const keeping = { isStopped, unheard: () => [...behind] }
  await afterPuttingBack(store, turns)
  const zoneData = process.versions.tz ?? process.version
  if (await noteZoneData(store, zoneData)) log.info('zone data changed: what comes when is computed anew')
  const relaying = { store, log, now, platforms: named, onGone, onUnclear, ...keeping, ...pace }
  const relay = roles.includes('send') ? startRelay(relaying) : tellsOthers(store)
  calling = relay
  for (const { name, caughtUp } of platforms)
    void caughtUp?.().then(() => behind.delete(name) && relay.kick())
  for (const platform of platforms) await platform.start(hear, () => {}, heed)
  const { daily } = options
  const stopTicking = turned
    ? async () => {}
    : startClock({ store, log, ...time, tick, ticks, daily, ticked })
  return {
    hear,
    tick,
    relay,
    stop: async () => {
      await Promise.all([...platforms.map((platform) => platform.stop()), stopTicking()])
      await relay.stop()
    },
  }
}

/** Others send: they are told that something may be due. */
const tellsOthers = ({ news }: Store): Relay => ({
  kick: news.tell,
  call: ({ ready, more }) => {
    if (ready || more) news.tell()
  },
  idle: async () => {},
  stop: async () => {},
})

const ofThisMachine: PlatformTime = {
  now: () => instant(Temporal.Now.instant()),
  agrees: async () => true,
  ahead: () => null,
}
