import type { Id } from '../core/model/circle.ts'
import type { Key } from '../core/model/key.ts'
import type { Instant } from '../core/model/time.ts'
import type { Stored } from '../db/chats.ts'
import type { Store } from '../db/open.ts'
import { beginCall, endCall, type Job } from '../db/outbox/call.ts'
import { type Due, dueRows, nextDue } from '../db/outbox/queue.ts'
import type { Outcome } from '../db/outbox/states-when-called.ts'
import type { Log } from './log.ts'
import type { Platform } from './platform.ts'
import { makeCall, type Result } from './relay-call.ts'
import { type Flights, makeFlights } from './relay-flights.ts'
import { LIMITS, type Limits, makePace, type Pace } from './relay-hold-back.ts'
import { isStilled, type KeptBack, STILLED } from './relay-kept-back.ts'
import { type Settle, startSettling, timesOf } from './relay-unclear.ts'
import { atMost } from './time-limit.ts'

/** What the relay needs. */
export type RelayOptions = KeptBack & {
  store: Store
  platforms: ReadonlyMap<string, Platform>
  /** People's time, by which things come too late. */
  now: () => Instant
  log: Log
  /** A chat can't be written to any more. */
  onGone: (chat: Stored) => Promise<void>
  /** Nobody knows whether the first sending of what a chat shows under a key came through. */
  onUnclear?: (chat: Id, key: Key) => Promise<void>
  /** Seconds after which an unclear sending is looked for. */
  looks?: readonly number[]
  limits?: Limits
  /** Milliseconds by which waiting is measured; never turned by hand. */
  clock?: () => number
}

/** Brings what is shown closer to what is wanted. */
export type Relay = {
  /** Something new may be wanted. */
  kick: () => void
  /** Resolves once nothing is due and nothing in flight; what has to wait after a failure does not count. */
  idle: () => Promise<void>
  /** Starts nothing more, and waits for what is in flight, ten seconds at most. */
  stop: () => Promise<void>
}

type State = Omit<RelayOptions, 'limits' | 'clock'> & {
  clock: () => number
  unheard: () => readonly string[]
  pace: Pace
  settling: Settle
  flights: Flights
  waiting: (() => void)[]
  timer?: NodeJS.Timeout
  kicked: boolean
  running: Promise<void> | null
  stopped: boolean
}

const PATIENCE = 10_000
/** Seconds a chat rests whose row could not even be read. */
const BROKEN = 60

/** Starts the relay with whatever a former run has left. */
export function startRelay({ limits = LIMITS, clock = () => Date.now(), ...options }: RelayOptions): Relay {
  const state: State = {
    unheard: () => [],
    ...options,
    clock,
    pace: makePace(limits, clock),
    flights: makeFlights(limits.chats),
    waiting: [],
    kicked: false,
    running: null,
    stopped: false,
    settling: startSettling({ ...options, clock, kick: () => kick(state) }),
  }
  kick(state)
  return {
    kick: () => kick(state),
    idle: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      state.waiting.push(resolve)
      kick(state)
      return state.stopped ? Promise.resolve() : promise
    },
    stop: () => stop(state),
  }
}

function kick(state: State): void {
  state.kicked = true
  state.running ??= run(state).finally(() => {
    state.running = null
    // Whoever kicked while the last run was about to end was not heard by it.
    if (state.kicked && !state.stopped) kick(state)
  })
}

async function run(state: State): Promise<void> {
  while (state.kicked && !state.stopped) {
    state.kicked = false
    try {
      await pass(state)
    } catch (error) {
      state.log.error('relay failed', { error })
      wakeIn(state, PATIENCE)
    }
  }
}

/** Starts whatever may go now, and comes back when something else may. */
async function pass(state: State): Promise<void> {
  const { store, pace, flights } = state
  const going = { ...where(state), resting: pace.resting(), unheard: state.unheard() }
  for (const row of await dueRows(store, going)) {
    const { chat, platform, asked } = row
    // While the rows were read, one on its way may have been told to wait.
    const isHeld = pace.held().some((key) => key === chat || key === platform)
    if (state.stopped || isHeld || !flights.isFree(chat, platform)) continue
    if (pace.take(chat, asked)) flights.start(chat, platform, fly(state, row))
  }
  if (flights.isEmpty() && state.waiting.length > 0) await settle(state)
  const due = await nextDue(store, [...state.platforms.keys()], going.real)
  const next = Math.min(pace.next(), due === null ? Infinity : Temporal.Instant.from(due).epochMilliseconds)
  if (next < Infinity) wakeIn(state, next - state.clock())
}

function where(state: State) {
  const { pace, flights, platforms } = state
  const held = pace.held()
  return {
    platforms: [...platforms.keys()].filter((name) => !held.includes(name) && !flights.isFull(name)),
    real: timesOf(state).real,
    busy: [...flights.chats(), ...held],
  }
}

async function settle(state: State): Promise<void> {
  const left = await dueRows(state.store, { ...where(state), resting: [], unheard: [] })
  if (left.length === 0 && state.flights.isEmpty()) for (const resolve of state.waiting.splice(0)) resolve()
}

function wakeIn(state: State, milliseconds: number): void {
  clearTimeout(state.timer)
  if (!state.stopped) state.timer = setTimeout(kick, Math.max(1, milliseconds), state)
}

async function fly(state: State, row: Due): Promise<void> {
  try {
    await deliver(state, row)
  } catch (error) {
    state.log.error('row failed', { id: row.id, error })
    state.pace.hold(row, BROKEN)
  } finally {
    state.flights.end(row.chat)
    kick(state)
  }
}

async function deliver(state: State, due: Due): Promise<void> {
  const { store, platforms, log } = state
  const { id, chat, platform } = due
  const job = await beginCall(store, id, timesOf(state), platforms.get(platform)?.removable)
  if (!job) return
  const made = await (isStilled(state, due, job) ? STILLED : makeCall(platforms.get(platform)!, job))
  const { outcome, gone, error } = made
  await endCall(store, job, outcome, timesOf(state))
  putOff(state, due, made)
  if (outcome.kind === 'unclear' && !gone) {
    log.warn('sending unclear', { id, platform, error })
    state.settling.later(due, job)
  }
  if (isDoubtful(job, outcome.kind) && !gone) await state.onUnclear?.(chat, job.tried.key)
  if (gone) await state.onGone({ id: chat, address: job.to.address })
}

function putOff({ pace, log }: State, due: Due, { outcome, everyone, alone }: Result): void {
  if (outcome.kind !== 'later') return
  const { id, platform } = due
  if (!alone) pace.hold(due, outcome.seconds, everyone)
  log.info('sent later', { id, platform, seconds: outcome.seconds })
}

/** Whether a message may not be there: its first sending is unclear, or somebody took it away before it changed. */
const isDoubtful = ({ call }: Job, outcome: Outcome['kind']): boolean =>
  call.ref === null ? outcome === 'unclear' : outcome === 'lost' && call.message !== null

async function stop(state: State): Promise<void> {
  state.stopped = true
  const settled = state.settling.stop()
  clearTimeout(state.timer)
  await atMost(Promise.allSettled([settled, state.running, ...state.flights.landed()]), PATIENCE)
  for (const done of state.waiting.splice(0)) done()
}
