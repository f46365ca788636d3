import type { ToCall } from '../../db/outbox/ready.ts'
import { logFailures, RELAY_FAILED } from '../log-failures.ts'
import { atMost } from '../time-limit.ts'
import type { Takeoff } from './deliver.ts'
import { makeFlights } from './flights.ts'
import { makeHanded } from './handed.ts'
import type { RelayOptions } from './options.ts'
import { LIMITS, makePace, NO_LIMITS } from './pace.ts'
import { pass, wakeIn } from './pass.ts'
import type { State } from './state.ts'
import { letGo, takeOff } from './take-off.ts'
import { startSettling } from './unclear.ts'

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

const PATIENCE = 10_000

/** Starts the relay with whatever a former run has left. */
export function startRelay({ limits = LIMITS, clock: turned, wall, ...options }: RelayOptions): Relay {
  const clock = turned ?? wall ?? (() => Date.now())
  const steady = turned ?? (() => performance.now())
  const state: State = {
    unheard: () => [],
    ...options,
    limits,
    failures: logFailures(options.log, RELAY_FAILED),
    clock,
    steady,
    // What several processes send is counted where they all see it.
    pace: makePace(options.store.claims.isShared ? NO_LIMITS : limits, steady),
    flights: makeFlights(limits.chats),
    handed: makeHanded({
      waits: ({ platform }) => state.flights.isFull(platform),
      passOn: (ready) => begin(state, ready),
      dropped: (ready) => letGo(state, ready),
    }),
    owed: new Set(),
    waiting: [],
    kicked: false,
    more: false,
    running: null,
    begun: false,
    stopped: false,
    settling: startSettling({ ...options, clock, kick: () => kick(state) }),
    kick: () => kick(state),
  }
  kick(state)
  const hearNoMore = options.store.news.hear(() => kick(state))
  return {
    kick: () => kick(state),
    call: (left) => call(state, left),
    idle: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      state.waiting.push(resolve)
      kick(state)
      return state.stopped ? Promise.resolve() : promise
    },
    stop: () => {
      hearNoMore()
      return stop(state)
    },
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
      state.failures.over()
    } catch (error) {
      state.failures.failed(error)
      wakeIn(state, PATIENCE)
    }
  }
}

function call(state: State, { chat, ready, more }: ToCall): void {
  const isBusy = state.flights.has(chat)
  // As it was read it would be old by the time that call has ended.
  if (isBusy && ready) letGo(state, ready)
  if (isBusy && (ready || more)) state.owed.add(chat)
  state.handed.take(chat, isBusy ? null : ready)
  if (more) kick(state)
}

/** Calls it now, or lets it be looked for as soon as that may help. */
function begin(state: State, ready: Takeoff): void {
  if (takeOff(state, ready)) return
  state.more = true
  letGo(state, ready)
  if (state.flights.isEmpty()) kick(state)
}

async function stop(state: State): Promise<void> {
  state.stopped = true
  const settled = state.settling.stop()
  clearTimeout(state.timer)
  await atMost(Promise.allSettled([settled, state.running, ...state.flights.landed()]), PATIENCE)
  for (const done of state.waiting.splice(0)) done()
}
