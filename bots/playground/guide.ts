import type { Instant } from '../../core/model/time.ts'
import type { Hint, Step, Turn } from './scene.ts'
import { isFresh, type Seat } from './seat.ts'

/** The sentence of guidance, the steps, and what the next one needs to be pressed. */
export type Guide = { line: string; steps: { text: string; done: boolean; now: boolean }[]; points: string[] }

/** How many steps are done, when so many were: once ticked off they stay so, and each waits for those before. */
export function tickOff<S, H>(steps: readonly Step<S, H>[], done: number, seen: S): number {
  return steps[done]?.done(seen) ? tickOff(steps, done + 1, seen) : done
}

type Under<S, H> = { steps: readonly Step<S, H>[]; end: string; done: number }

/** What the page says, and points at. */
export function guide<S, H>({ steps, end, done }: Under<S, H>, points: string[]): Guide {
  return {
    line: steps[done]?.line ?? end,
    steps: steps.map(({ text }, i) => ({ text, done: i < done, now: i === done })),
    points,
  }
}

/** The places to press on phones, by the names that the page gives them. */
export function points(hints: readonly Hint[], seats: readonly Seat[], now: Instant): string[] {
  const popup = seats.findIndex(({ phone }) => phone.popup !== undefined)
  if (popup >= 0) return [`${popup}/ok`]
  return firstFound(hints, (hint) => pointsOf(hint, seats, now))
}

/** The places of the first hint that has any. */
export const firstFound = <H>(hints: readonly H[], find: (hint: H) => string[]): string[] =>
  hints.map(find).find((found) => found.length > 0) ?? []

/** The clock's own button, unless it is late enough. */
export const clockPoint = ({ turn, until }: { turn: Turn; until?: Instant }, now: Instant): string[] =>
  until === undefined || now < until ? [`clock/${turn}`] : []

function pointsOf(hint: Hint, seats: readonly Seat[], now: Instant): string[] {
  if ('turn' in hint) return clockPoint(hint, now)
  const { seat: i, press } = hint
  const found = press.flatMap((label) => places(seats[i]!, i, label))
  return found.length > 0 && seats[i]!.locked ? [lockOf(seats[i]!, i)] : found
}

const lockOf = ({ phone, link }: Seat, i: number): string =>
  phone.lockScreen().length > 0 || link ? `${i}/note` : `${i}/lock`

function places(seat: Seat, i: number, label: string): string[] {
  if (label === 'START') return isFresh(seat) ? [`${i}/start`] : []
  if (label.startsWith('/')) return [`${i}/menu`, `${i}/command${label}`]
  const { messages } = seat.phone
  for (const { id, keyboard } of messages.toReversed()) {
    const all = keyboard.flatMap((row, y) =>
      row.map(({ text }, x) => ({ text, place: `${i}/${id}/${y}/${x}` })),
    )
    const found = all.find(({ text }) => text === label) ?? all.find(({ text }) => text.includes(label))
    if (found) return [found.place]
  }
  return []
}
