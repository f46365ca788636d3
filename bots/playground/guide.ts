import { type Seat, isFresh } from './seat.ts'
import type { Hint, Scene } from './scene.ts'
import type { Seen } from './seen.ts'

/** The sentence of guidance, the steps, and what the next one needs to be pressed. */
export type Guide = { line: string; steps: { text: string; done: boolean; now: boolean }[]; points: string[] }

/** Which steps are done: once ticked off, they stay so; a later one waits for those before it. */
export function tickOff({ steps }: Scene, done: number, seen: Seen): number {
  const next = steps[done]
  return next?.done(seen) ? tickOff({ steps } as Scene, done + 1, seen) : done
}

/** What the page says and points at. */
export function guide({ steps, end }: Scene, done: number, seats: readonly Seat[]): Guide {
  return {
    line: steps[done]?.line ?? end,
    steps: steps.map(({ text }, i) => ({ text, done: i < done, now: i === done })),
    points: points(steps[done]?.hints ?? [], seats),
  }
}

/** The places to press, by the names that the page gives them. */
function points(hints: readonly Hint[], seats: readonly Seat[]): string[] {
  const popup = seats.findIndex(({ phone }) => phone.popup !== undefined)
  if (popup >= 0) return [`${popup}/ok`]
  for (const hint of hints) {
    if ('turn' in hint) return [`clock/${hint.turn}`]
    const found = hint.press.flatMap((label) => places(seats[hint.seat]!, hint.seat, label))
    if (found.length === 0) continue
    return seats[hint.seat]!.locked ? [`${hint.seat}/note`, `${hint.seat}/lock`] : found
  }
  return []
}

function places(seat: Seat, i: number, label: string): string[] {
  if (label === 'START') return isFresh(seat) ? [`${i}/start`] : []
  if (label.startsWith('/')) return [`${i}/menu`, `${i}/command${label}`]
  const { messages } = seat.phone
  for (const { id, keyboard } of messages.toReversed()) {
    const all = keyboard.flatMap((row, y) => row.map(({ text }, x) => ({ text, place: `${i}/${id}/${y}/${x}` })))
    const found = all.find(({ text }) => text === label) ?? all.find(({ text }) => text.includes(label))
    if (found) return [found.place]
  }
  return []
}
