import { AT_ONCE, dueRows, nextDue, waitingChats } from '../db/outbox/queue.ts'
import type { ToCall } from '../db/outbox/ready.ts'
import { deliver, type Takeoff } from './relay-deliver.ts'
import { type Flights, makeFlights } from './relay-flights.ts'
import { type Handed, makeHanded } from './relay-handed.ts'
import { LIMITS, makePace, type Pace } from './relay-hold-back.ts'
import type { RelayOptions } from './relay-options.ts'
import { type Settle, startSettling, timesOf } from './relay-unclear.ts'
import { atMost } from './time-limit.ts'

/** Brings what is shown closer to what is wanted. */
export type Relay = {
  /** Something new may be wanted. */
  kick: () => void
  /** Calls what a turn leaves ready, if that may be; else it stands in the database like all that is due. */
  call: (left: ToCall) => void
  /** Resolves once nothing is due and nothing in flight; what has to wait after a failure does not count. */
  idle: () => Promise<void>
  /** Starts nothing more, and waits for what is in flight, ten seconds at most. */
  stop: () => Promise<void>
}

type State = Omit<RelayOptions, 'limits' | 'clock' | 'wall'> & {
  clock: () => number
  /** Milliseconds that go on whatever the clock is set to; by these it is waited. */
  steady: () => number
  unheard: () => readonly string[]
  pace: Pace
  settling: Settle
  flights: Flights
  handed: Handed
  waiting: (() => void)[]
  timer?: NodeJS.Timeout
  kicked: boolean
  /** Whether something may be due that could not go when it was looked. */
  more: boolean
  running: Promise<void> | null
  /** Whether what a former run was asked to wait for is known. */
  begun: boolean
  stopped: boolean
}

const PATIENCE = 10_000
const A_DAY = 86_400_000
/** Seconds a chat rests whose row could not even be read. */
const BROKEN = 60

/** Starts the relay with whatever a former run has left. */
export function startRelay({ limits = LIMITS, clock: turned, wall, ...options }: RelayOptions): Relay {
  const clock = turned ?? wall ?? (() => Date.now())
  const steady = turned ?? (() => performance.now())
  const state: State = {
    unheard: () => [],
    ...options,
    clock,
    steady,
    pace: makePace(limits, steady),
    flights: makeFlights(limits.chats),
    handed: makeHanded((ready) => begin(state, ready)),
    waiting: [],
    kicked: false,
    more: false,
    running: null,
    begun: false,
    stopped: false,
    settling: startSettling({ ...options, clock, kick: () => kick(state) }),
  }
  kick(state)
  return {
    kick: () => kick(state),
    call: (left) => call(state, left),
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

function call(state: State, { chat, ready, more }: ToCall): void {
  const isBusy = ready !== null && !state.flights.isFree(chat, ready.platform)
  // As it was read it would be old by the time that call has ended.
  if (isBusy) state.more = true
  state.handed(chat, isBusy ? null : ready)
  if (more) kick(state)
}

/** Calls it now, or lets it be looked for as soon as that may help. */
function begin(state: State, ready: Takeoff): void {
  if (takeOff(state, ready)) return
  state.more = true
  if (state.flights.isEmpty()) kick(state)
}

/** Calls one, if it may go now; says whether it does. */
function takeOff(state: State, row: Takeoff): boolean {
  const { pace, flights } = state
  const { chat, platform, asked } = row
  const isHeld = !state.begun || pace.held().some((key) => key === chat || key === platform)
  if (state.stopped || isHeld || !state.platforms.has(platform)) return false
  if (!flights.isFree(chat, platform) || !pace.take(chat, asked)) return false
  flights.start(chat, platform, fly(state, row))
  return true
}

/** Starts whatever may go now, and comes back when something else may. */
async function pass(state: State): Promise<void> {
  const { store, pace, flights, platforms } = state
  if (!state.begun) await heedFormerRun(state)
  const full = pace.full()
  // Very much may be waiting that may not go yet: it is not looked at.
  const unheard = full === null ? state.unheard() : [...platforms.keys()]
  const going = { ...where(state), resting: pace.resting(), unheard }
  // What is due for the chats that are being written to is looked for once they are free.
  state.more = !flights.isEmpty()
  const rows = await dueRows(store, going)
  const left = rows.filter((row) => !takeOff(state, row))
  if (rows.length >= AT_ONCE || left.length > 0) state.more = true
  if (flights.isEmpty() && state.waiting.length > 0) await settle(state)
  const due = await nextDue(store, [...platforms.keys()], going.real)
  const dueIn = due ? Temporal.Instant.from(due).epochMilliseconds - state.clock() : Infinity
  const { othersEvery = Infinity } = state
  const next = Math.min(Math.min(pace.next(), full ?? Infinity) - state.steady(), dueIn, othersEvery)
  if (next < Infinity) wakeIn(state, next)
}

/** A platform's patience is its own, whichever run it asked to wait. */
async function heedFormerRun(state: State): Promise<void> {
  const { store, pace, platforms } = state
  const { real } = timesOf(state)
  for (const { until, ...place } of await waitingChats(store, [...platforms.keys()], real))
    pace.hold(place, Temporal.Instant.from(real).until(until).total('seconds'), 'if-several')
  state.begun = true
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
  if (left.length === 0 && state.flights.isEmpty()) for (const done of state.waiting.splice(0)) done()
}

function wakeIn(state: State, milliseconds: number): void {
  clearTimeout(state.timer)
  if (!state.stopped) state.timer = setTimeout(kick, Math.min(Math.max(1, milliseconds), A_DAY), state)
}

async function fly(state: State, row: Takeoff): Promise<void> {
  try {
    if (await deliver(state, row)) state.more = true
  } catch (error) {
    state.log.error('row failed', { id: row.id, error })
    state.pace.hold(row, BROKEN)
    state.more = true
  } finally {
    state.flights.end(row.chat)
    if (state.more || state.waiting.length > 0) kick(state)
  }
}

async function stop(state: State): Promise<void> {
  state.stopped = true
  const settled = state.settling.stop()
  clearTimeout(state.timer)
  await atMost(Promise.allSettled([settled, state.running, ...state.flights.landed()]), PATIENCE)
  for (const done of state.waiting.splice(0)) done()
}
