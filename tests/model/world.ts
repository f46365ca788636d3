import type { Key } from '../../core/model/key.ts'
import type { Message } from '../../core/model/message.ts'
import { posted } from '../../db/outbox/post.ts'
import { beginning, isNext, nextChange } from '../../db/outbox/ready.ts'
import { begun, ended, endedAll, type Outcome, type Promised } from '../../db/outbox/states-when-called.ts'
import { removedWith } from '../../db/outbox/together.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { message } from '../db/here.ts'

/** By which functions the outbox goes from one state to the next: the real ones, or others for a test. */
export const RULES = {
  ...{ posted, nextChange, beginning, begun, ended, endedAll, isNext, removedWith },
  /** What is handed to a relay, once a later turn of its chat leaves this. */
  handed: (_before: Promised | null, now: Promised | null): Promised | null => now,
}
export type Rules = typeof RULES

/** One turn: what it says, by key; null is to be gone. `asked` is whether somebody waits for it. */
export type Said = { says: Partial<Record<Key, string | null>>; asked: boolean; below?: true; stop?: true }

/** What may still go wrong. */
export type Budget = { failures: number; crashes: number; relays: 1 | 2 }

/** What is searched: what is said in turn, and what may go wrong meanwhile, within so many steps. */
export type Search = { turns: readonly Said[]; may: Budget; depth: number }

/** A call, and what it removes besides. */
export type Job = Promised & { also: readonly Promised[] }

/** A relay: its call that is on its way, and what a turn has handed to it. */
export type Relay = { flight: { job: Job; outcome: Outcome | null } | null; handed: Promised | null }

/** Which of the two. */
export type Nr = 0 | 1

/** A chat: what is stored of it, what its platform shows, two relays, and what has happened so far. */
export type World = {
  entries: readonly Entry[]
  visible: Readonly<Record<string, string>>
  /** First sendings that have arrived, in their order. */
  sent: readonly string[]
  relays: readonly [Relay, Relay]
  turns: number
  failures: number
  crashes: number
  /** Keys of which nobody knows whether their message is there. */
  doubtful: readonly Key[]
  /** Keys of which nobody knows which of two calls made at once came last. */
  blurred: readonly Key[]
  /** What must never be, if it was. */
  wrong: string | null
}

/** A relay that has nothing to do. */
export const IDLE: Relay = { flight: null, handed: null }

/** Nothing has happened yet. */
export const freshWorld = ({ failures, crashes }: Budget): World => ({
  ...{ entries: [], visible: {}, sent: [], relays: [IDLE, IDLE], turns: 0, failures, crashes },
  ...{ doubtful: [], blurred: [], wrong: null },
})

/** The world with a relay like this. */
export const withRelay = (world: World, nr: Nr, relay: Partial<Relay>): World => {
  const [first, second] = world.relays
  return {
    ...world,
    relays: nr === 0 ? [{ ...first, ...relay }, second] : [first, { ...second, ...relay }],
  }
}

/** What a message says. */
export const textOf = (wish: Message): string => (wish.page.text[0] as { id: string }).id

/** Whether it may come twice. */
export const mayTwice = (text: string): boolean => text.startsWith('twice')

/** A message that says this. */
export const saying = (text: string): Message => message(text, mayTwice(text) ? { twice: true } : {})
