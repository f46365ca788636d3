import type { Id } from './circle.ts'
import type { Path } from './path.ts'
import type { Depth, Lists, Plannable, Prompt } from './prompts.ts'
import type { Instant, Zone } from './time.ts'

/** Plenty; one polite notice; or nothing more for a while. */
export type Allowance = 'plenty' | 'notice' | 'none'

/** Whether somebody who acts in a room is in it, and Attune is. */
export type There = 'both' | 'not-them' | 'not-attune'

/** The chats of those of a room who are not in it any more; unknown where the platform does not say. */
export type Absent = readonly Id[] | 'unknown'

/** All that deciding needs of the world, as values: the same means and the same scene give the same turn. */
export type Means = {
  now: Instant
  newId: () => Id
  /** A fresh invitation code of 80 random bits. */
  newCode: () => string
  /** [0, 1), always the same for the same label, unforeseeable from outside. */
  chance: (label: string) => number
  prompts: readonly Prompt[]
  /** The questions that there were at a moment: another version may have had others. */
  questionsAt: (moment: Instant) => readonly Plannable[]
  /** The paths there are. */
  paths: readonly Path[]
  /** What a question may not say, in each language. */
  lists: Lists
  /** Who runs this companion, as people are told. */
  runBy: string
  /** Whether the files of what everything is kept in hold traces of what was erased, for a while. */
  leavesTraces: boolean
  /** Local help in a language, as whoever runs it wrote it; empty if they wrote none. */
  help: (language: string) => string
  /** What is so on each platform that runs, by its name. */
  platforms: Readonly<Record<string, Manners>>
  /** The languages everything is said in. */
  languages: readonly string[]
  /** What people type, in any of our languages, each as its `gist`. */
  vocabulary: Vocabulary
  /** Whether typed words mean "stop", in any of our languages. */
  stops: (typed: string) => boolean
  /** Where the platform thinks that the person's clock is. */
  zone?: Zone
  /** How many more things somebody may do just now. */
  allowance: Allowance
  /** Who is in the room that this is done in, as far as it is done in one. */
  there: There
  /** Whose answers and plans in a room go before a round opens or closes there. */
  absent: Absent
  /** Places for a typed city, or for a typed clock time, likely ones first. */
  findPlaces: (typed: string, now: Instant, language: string) => readonly Place[]
}

/** What differs between platforms, as far as people notice it. */
export type Manners = {
  /** How close questions may go there. */
  deepest: Depth
  /** Whether two people who are both there may link. */
  links: boolean
  /** Whether what comes by itself can come with or without a sound. */
  sounds: boolean
  /** A page of one's own is always at hand, so that Home shows only what one has. */
  ownPage: boolean
  /** How an invitation code is handed over: what carries it, and where to press to send that on. */
  handOver: (code: string) => { link: string; send?: string }
}

/** What typed words can mean, beside "stop". */
export const MEANINGS = [
  ...(['not-now', 'green', 'yellow', 'red', 'unsure', 'skip', 'stop-here'] as const),
  ...(['thanks', 'hello', 'what', 'help', 'link'] as const),
] as const

export type Meaning = (typeof MEANINGS)[number]

/** Typed words that mean something, by what they mean. */
export type Vocabulary = Readonly<Record<Meaning, readonly string[]>>

/** A city as the person knows it, and its zone. */
export type Place = { city: string; zone: Zone }
