import { createHash } from 'node:crypto'
import type { Prompt } from '../../../core/model/prompts.ts'
import type { Day } from '../../../core/model/time.ts'

const WINDOW_MINUTES = 120

/** What a scene leaves to no chance. */
type Drawn = { day: Day; minutes: readonly number[]; letsGo?: Day }

/**
 * Chance for a scene: rhythms ask at the minutes it names, in the order in which they are first drawn for, its
 * prompt, first of the library, is drawn on the day it opens, and what both choose is let go on the day it names;
 * the rest is as good as random.
 */
export function drawFor({ day, minutes, letsGo }: Drawn): (label: string) => number {
  const rhythms: string[] = []
  const minuteOf = (rhythm: string): number => {
    if (!rhythms.includes(rhythm)) rhythms.push(rhythm)
    const minute = minutes[rhythms.indexOf(rhythm)] ?? WINDOW_MINUTES / 2
    return (minute + 0.5) / WINDOW_MINUTES
  }
  const isLetGo = (label: string) => letsGo !== undefined && label.endsWith(` ${letsGo}`)
  return (label) => {
    const [kind, id = '', on = ''] = label.split(' ')
    if (kind === 'minute') return minuteOf(id)
    if (kind === 'let') return firstOr(isLetGo(label))
    if (kind !== 'prompt' || on > day) return anyOf(label)
    return firstOr(on === day)
  }
}

/** The first of all, or the last: on the day before it ends the library, which keeps its theme apart from the head's. */
const firstOr = (isFirst: boolean): number => (isFirst ? 0 : 0.999)

/** A number below one that looks like chance and is always the same. */
export const anyOf = (label: string): number =>
  createHash('sha256').update(label).digest().readUInt32BE() / 2 ** 32

/** The library with a scene's prompt first. */
export const withFirst = (prompts: readonly Prompt[], id: string): Prompt[] => [
  ...prompts.filter((prompt) => prompt.id === id),
  ...prompts.filter((prompt) => prompt.id !== id),
]
