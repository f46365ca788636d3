import type { Color } from '../../../core/model/circle.ts'
import type { Text } from '../../../core/model/message.ts'
import type { Path } from '../../../core/model/path.ts'
import type { Prompt } from '../../../core/model/prompts.ts'
import type { Instant } from '../../../core/model/time.ts'
import type { Kept } from '../../../db/dump.ts'
import type { Library } from '../../words/library.ts'
import { shownFrom } from '../stage/standing-clock.ts'
import { circlesTold } from './circle.ts'
import { personTold } from './person.ts'
import { roomsTold } from './room.ts'

/**
 * A sentence of what the file holds, and who could see it; what stands between ‹ and › is stressed. `quiet` is what
 * seldom changes.
 */
export type Line = { id: string; text: string; seen?: string; color?: Color | undefined; quiet?: boolean }

/** What the file holds of somebody, or of some together. */
export type Told = { id: string; about: string; lines: Line[] }

/** What sentences are made of. */
export type Telling = {
  kept: Kept
  now: Instant
  runBy: string
  say: (text: Text) => string
  /** When something is, said now. */
  when: (moment: Instant) => string
  paths: readonly Path[]
  prompts: readonly Prompt[]
  /** Who a chat is somebody's, as the playground knows them: in a room the file has no name. */
  nameOfChat: (address: string) => string
}

/** What only whoever tells knows. */
type Known = Pick<Telling, 'kept' | 'now' | 'runBy' | 'paths' | 'nameOfChat'>

/** All that people would care of in what the file holds, in sentences. */
export function toldOf(known: Known, { words, prompts }: Library): Told[] {
  const say = (text: Text) => words.plain(text, 'en')
  const telling: Telling = { ...known, prompts, say, when: (moment) => shownFrom(known.now, moment) }
  const people = known.kept.people.map((person) => personTold(telling, person))
  const all = [...roomsTold(telling), ...people.toSorted(byName), ...circlesTold(telling)]
  return all.filter(({ lines }) => lines.length > 0)
}

const byName = (a: Told, b: Told): number => a.about.localeCompare(b.about)
