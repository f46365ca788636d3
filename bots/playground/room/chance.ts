import { isForRooms, type Prompt } from '../../../core/model/prompts.ts'
import { type Day, daysBetween } from '../../../core/model/time.ts'
import { anyOf } from '../stage/chance.ts'

/** Chance for a room: the first prompt of the library is drawn on the day it opens; the rest is as good as random. */
export function drawForRoom(day: Day, prompts: readonly Prompt[]): (label: string) => number {
  const all = prompts.filter(isForRooms)
  // Prompts are drawn in turn, another one each day.
  const turn = (all.length - (daysBetween('2024-01-01', day) % all.length)) % all.length
  return (label) => (label.startsWith('room ') ? (turn + 0.5) / all.length : anyOf(label))
}
