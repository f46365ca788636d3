import { DAY_MINUTES } from '../../core/model/clock.ts'
import type { Place } from './groups.ts'

/** What has to be said through one bot token in a day, minute by minute of UTC. */
export type Load = {
  /** Questions of each group, by the minutes of its window. */
  asked: Map<Place['groups'][number], Uint32Array>
  /** Lines that tell somebody that the other shows something. */
  lines: Float64Array
  /** Pages that close. */
  closings: Float64Array
  /** Chats that are emptied. */
  removals: Float64Array
  taps: Float64Array
}

/** One in which nothing is. */
export const emptyLoad = (places: readonly Place[]): Load => ({
  asked: new Map(
    places.flatMap(({ groups }) => groups.map((group) => [group, new Uint32Array(group.minutes.length)])),
  ),
  lines: new Float64Array(DAY_MINUTES),
  closings: new Float64Array(DAY_MINUTES),
  removals: new Float64Array(DAY_MINUTES),
  taps: new Float64Array(DAY_MINUTES),
})

/** All questions, by minute of UTC. */
export function questionsIn({ asked }: Pick<Load, 'asked'>): Float64Array {
  const all = new Float64Array(DAY_MINUTES)
  for (const [{ minutes }, counts] of asked)
    for (const [i, minute] of minutes.entries()) all[minute]! += counts[i]!
  return all
}

/** All minutes together. */
export const totalOf = (all: Float64Array): number => all.reduce((sum, each) => sum + each, 0)

/** The load of each of so many bot tokens. */
export type LoadOf = (token: number, tokens: number) => Load

/** The same load where something of it never came. */
export const without =
  (loadOf: LoadOf, ...kinds: ('lines' | 'closings' | 'removals')[]): LoadOf =>
  (token, tokens) => {
    const load = loadOf(token, tokens)
    return { ...load, ...Object.fromEntries(kinds.map((kind) => [kind, new Float64Array(DAY_MINUTES)])) }
  }
