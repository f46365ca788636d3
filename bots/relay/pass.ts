import type { Instant } from '../../core/model/time.ts'
import type { Going } from '../../db/claims.ts'
import { dueRows, nextDue, waitingChats } from '../../db/outbox/queue.ts'
import type { State } from './state.ts'
import { letGo, takeOff } from './take-off.ts'
import { timesOf } from './unclear.ts'

const A_DAY = 86_400_000

/** Starts whatever may go now, and comes back when something else may. */
export async function pass(state: State): Promise<void> {
  const { store, pace, flights, platforms } = state
  if (!state.begun) await heedFormerRun(state)
  const full = pace.full()
  // Very much may be waiting that may not go yet: it is not looked at.
  const unheard = full === null ? state.unheard() : [...platforms.keys()]
  const going = { ...where(state), resting: pace.resting(), unheard }
  // Whatever else is due for a chat that is being written to is told of as that ends.
  state.more = [...platforms.keys()].some(flights.isFull)
  // Asked for with what is due, so that both are read in one transaction; what went wrong is heard of below.
  const later = nextDue(store, [...platforms.keys()], going.real)
  later.catch(() => {})
  const { rows, more, again } = await store.claims.due(going, { ...state.limits, free: flights.free })
  const left = rows.filter((row) => !takeOff(state, row))
  for (const row of left) letGo(state, row)
  if (more || left.length > 0) state.more = true
  if (isAtRest(state) && state.waiting.length > 0)
    await settle(state, rows.length === 0 && isAll(state, going))
  const next = await nextLook(state, later, Math.min(full ?? Infinity, pace.next()) - state.steady())
  if (Math.min(next, again) < Infinity) wakeIn(state, Math.min(next, again))
}

/** In how many milliseconds something else may go. */
async function nextLook(
  { clock, othersEvery = Infinity }: State,
  later: Promise<Instant | null>,
  paced: number,
) {
  const due = await later
  const dueIn = due ? Temporal.Instant.from(due).epochMilliseconds - clock() : Infinity
  return Math.min(paced, dueIn, othersEvery)
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
  const { pace, flights, handed, platforms } = state
  const held = pace.held()
  return {
    platforms: [...platforms.keys()].filter((name) => !held.includes(name) && !flights.isFull(name)),
    real: timesOf(state).real,
    busy: [...flights.chats(), ...handed.chats(), ...held],
  }
}

/** Whether what was looked for is all that can be due: nothing was left out, and nothing has come since. */
const isAll = ({ store, kicked }: State, { resting, unheard }: Going): boolean =>
  !store.claims.isShared && !kicked && resting.length === 0 && unheard.length === 0

const isAtRest = ({ flights, handed }: State): boolean => flights.isEmpty() && handed.chats().length === 0

/** Tells whoever waits for it that nothing is due any more; if nobody knows that yet, it is looked for. */
async function settle(state: State, isNothing: boolean): Promise<void> {
  const left = isNothing ? [] : await dueRows(state.store, { ...where(state), resting: [], unheard: [] })
  if (left.length === 0 && isAtRest(state)) for (const done of state.waiting.splice(0)) done()
}

/** Comes back in so many milliseconds, if nothing else does before. */
export function wakeIn(state: State, milliseconds: number): void {
  clearTimeout(state.timer)
  if (!state.stopped) state.timer = setTimeout(state.kick, Math.min(Math.max(1, milliseconds), A_DAY))
}
