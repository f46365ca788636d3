import type { Part } from './act.ts'
import type { Expects } from './expects.ts'
import type { Limit } from './limit.ts'
import type { Mix } from './mix.ts'
import type { CirclePath, OnPath } from './path.ts'
import type { Depth } from './prompts.ts'
import type { Clock, Day, Instant, Zone } from './time.ts'

/*
 * Words that mean something of their own here; the rest is everyday English.
 *
 * means    all that deciding needs of the world, as values: the time, chance, the library.
 * manners  what is so on one platform and on no other.
 * cover    the neutral line that stands in a chat for what is behind it.
 * held     an answer that is shown to each other member only once that one has answered too.
 * card     what another member shows, as the one person who may look at it has it.
 * rings    that showing an answer arrives with the others as a line; how often it did, for an ask.
 * rang     how careful the answer was that last rang; only a more careful one rings again.
 * limit    what stands with a color and is shown with it or not at all: slower, only over clothes.
 * care     how careful an answer is: green, then yellow and not sure, then red; of one color, the more limits the more.
 * hushed   the line that stands for silence has been sent: no question comes before they do something, or,
 *          once a season is over, before a fresh yes.
 * path     a few questions in an order; a step is one of them.
 * ghost    what stays of a member who has left: nobody's, so that no one learns how they left.
 */

/** Sixteen characters of base-32: 80 random bits. */
export type Id = string

/** Days an answer can be kept; 0 keeps nothing. */
export const RETENTIONS = [0, 7, 30, 90] as const

export type Retention = (typeof RETENTIONS)[number]

/** The neutral lines, of which one stands for everything that arrives. */
export const COVERS = ['moment', 'note', 'hello'] as const

export type Cover = (typeof COVERS)[number]

/** Someone who talks to the companion. */
export type Person = {
  id: Id
  chat: Id
  /** How others see them: chosen, or what the platform calls them until then; at most 12 characters. */
  name: string
  zone: Zone | null
  retention: Retention
  quietFrom: Clock
  quietTo: Clock
  sound: boolean
  /** Rest: nothing comes before this; `UNTIL_I_SAY` has no end; null is awake. */
  restsUntil: Instant | null
  /** What the next typed words are for. */
  expects: Expects | null
  arrived: Instant
  /** Has not yet said whether to be asked again now and then. */
  arriving: boolean
  /** How close questions may go; a circle goes as close as the one who wants it least. */
  depth: Depth
  cover: Cover
  /** Everyday questions arrive open rather than behind a line. */
  atOnce: boolean
  /** What others show waits in Home until looked for. */
  waits: boolean
  /** The last date, in UTC, on which the person did anything. */
  tapped: Day
  /** When questions need a fresh yes; null while there is no rhythm. */
  seasonEnds: Instant | null
  /** The line that stands for silence has been sent: after two quiet weeks, or at the season's end. */
  hushed: 'quiet' | 'season' | null
  /** When everything is erased because the whole workspace left; null unless it did. */
  erases: Instant | null
  /** Which questions they want; null is whatever fits. */
  mix: Mix | null
  /** Which acts of one's own have rung with others lately, as numbers that say nothing to anybody, and until when each waits. */
  rung: readonly { act: number; until: Instant }[] | null
  /** How many moments together were chosen, until the day ends. */
  chosen: number
  /** Whose questions come in the place of one's own, one by one. */
  path: OnPath | null
  /** Just questions, please: no sentence stands under them. */
  plain: boolean
}

/** The end of a rest that only the person ends. */
export const UNTIL_I_SAY: Instant = '9999-12-31T00:00:00.000Z'

/** The people who check in together. */
export type Circle = {
  id: Id
  kind: 'self' | 'partners'
  setting: 'together' | 'apart' | 'either'
  began: Instant
  /** How close its questions and acts go on the last of its days that has begun. */
  depth: Depth
  path: CirclePath | null
}

/** A person in a circle; after leaving or erasing only this ghost stays, `person` null once erased. */
export type Member = {
  id: Id
  circle: Id
  person: Id | null
  depth: Depth
  joined: Instant
  left: Instant | null
  /** Was offered evenings, once, by whoever invited them. */
  suggested: boolean
  /** Has been told that the link exists. */
  greeted: boolean
  /** Has left the path that the circle is on, for themselves alone. */
  leftPath: boolean
}

/** The name under which `owner` sees a member: the owner's own data, kept even after the member is gone. */
export type Name = { id: Id; owner: Id; member: Id; name: string }

/** When a person wants to be asked; `circle` null means with whoever they are linked, else by themselves. */
export type Rhythm = {
  id: Id
  person: Id
  circle: Id | null
  /** Weekdays, Monday 1 to Sunday 7. */
  days: number[]
  from: Clock
  to: Clock
  /** Every other one of its days only. */
  less: boolean
  /** The last day whose question has been put or dropped: a clock set back must not ask twice. */
  asked: Day | null
}

/** One prompt put to one circle on one day; `nth` counts further ones somebody asked for, from 1. */
export type Checkin = { id: Id; circle: Id; day: Day; nth: number; prompt: string }

/** One person's being asked one check-in. */
export type Ask = {
  id: Id
  checkin: Id
  person: Id
  /** The end of the person's day it belongs to; until then it can be answered. */
  until: Instant
  /** It came by a rhythm rather than by wish. */
  scheduled: boolean
  /** Answered, skipped, or answered and not kept. */
  done: boolean
  /** [Later] or [Not today] was pressed: it comes once more at most. */
  putOff: boolean
  /** When it comes once more; null if it does not. */
  later: Instant | null
  /** How often showing it rang at the others, and how careful it was at most. */
  rings: number
  rang: number | null
}

/** The colors of an answer. */
export const COLORS = ['green', 'yellow', 'red', 'unsure'] as const

export type Color = (typeof COLORS)[number]

/** Ways to say in words that something has changed. */
export const SHIFTS = ['quieter', 'smaller', 'stop-near'] as const

export type Shift = (typeof SHIFTS)[number]

/** One person's color for one check-in; a shift in words has a line in place of a color. */
export type Answer = {
  id: Id
  ask: Id
  person: Id
  color: Color | 'skip' | null
  shift: Shift | null
  /** What stands with the color, in the order in which it was chosen. */
  limits: readonly Limit[]
  /** A line of one's own. */
  words: string | null
  /** What was brought up of one's own, in the place of an answer to a question. */
  parts: readonly Part[]
  at: Instant
  /** As long as was promised when it was given. */
  keptUntil: Instant
  /** The owner decided to show it until then; null is private. */
  shownUntil: Instant | null
  /** Shown to each other member only once that one has answered too. */
  held: boolean
}
