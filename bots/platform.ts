import type { Incoming } from '../core/model/incoming.ts'
import type { There } from '../core/model/means.ts'
import type { Message, Outgoing, Reply } from '../core/model/message.ts'
import type { Address } from '../db/chats.ts'
import type { Happening } from '../db/happening.ts'
import type { Recipient } from '../db/outbox/call.ts'
import type { Marked } from '../db/outbox/found-by-press.ts'
import type { Refused } from '../db/start-refused.ts'

/** One thing that happened on a platform, and in which chat; `uninstalled` is of a whole workspace, which has left. */
export type Heard = Address &
  Pick<Happening, 'ref' | 'fresh'> & {
    /** The platform's own id of this event: heard twice, it counts once. */
    event: string
    /** The room in which it happened. */
    room?: { address: string; name: string }
    /** The message there that it was done on, and which sending that says it is of. */
    on?: Marked
    incoming: Incoming
    /** It was heard before, and that failed. */
    again?: true
  }

/** What the person who did something is told at once, in which language, and what their own chat now shows. */
export type Answered = { reply: Reply; language: string; said?: readonly Outgoing[] }

/** A place where people chat. */
export type Platform = {
  name: string
  /**
   * Begins to pass on what happens; resolves once it is running. Whatever is in its way, then or later, is waited with
   * and tried again; `refused` is told of what whoever runs it has to mend. What has to wait until it is heard may be
   * told to `heed` before.
   */
  start: (
    hear: (heard: Heard) => Promise<Answered>,
    refused: (why: Refused) => void,
    heed?: (heard: Heard) => void,
  ) => Promise<void>
  /** Resolves once what happened before the start has been dealt with, as far as that can be waited for. */
  caughtUp?: () => Promise<void>
  /**
   * Makes the message `ref` (or a new one, if null) look like `message` (or be gone, if null) and returns
   * its ref. Throws `Gone`, `RetryLater` or `Lost`; anything else thrown means that nobody knows.
   */
  send: (to: Recipient, message: Message | null, ref: string | null) => Promise<string>
  /** For how long after its sending a message can be removed; at any age where this is missing. */
  removable?: Temporal.DurationLike
  /** Removes up to a hundred messages at once, where that can be; `Lost` if it may not have removed all of them. */
  remove?: (to: Recipient, refs: readonly string[]) => Promise<void>
  /** Looks whether an earlier sending came through: its ref, null if it certainly did not; throws if that can't be told. */
  settle?: (to: Recipient) => Promise<string | null>
  /** What is the same in all addresses of one room, or of one person, as several workspaces know them. */
  same?: (address: string) => string
  /** How a room can be written to that can't be by this address: as the workspace of one of these people knows it. */
  elsewhere?: (
    room: string,
    people: readonly string[],
  ) => Promise<Pick<Address, 'address' | 'workspace'> | null>
  /** Who of somebody and Attune is in a room just now, by their addresses; throws if that can't be told. */
  there?: (room: string, person: string) => Promise<There>
  /** Which of these people are not in a room, looked at anew; null if Attune is not; throws if that can't be told. */
  absent?: (room: string, people: readonly string[]) => Promise<readonly string[] | null>
  /** Stops hearing and resolves when the last thing heard has been dealt with. */
  stop: () => Promise<void>
}

/** The chat can never be written to again: blocked, deleted. */
export class Gone extends Error {
  override name = 'Gone'
}

/** The message to change is no longer there, or too old to be removed. */
export class Lost extends Error {
  override name = 'Lost'
}

/** Whether the whole platform asks for patience rather than one chat alone, or does only if it asks several. */
export type Everyone = boolean | 'if-several'

/** Certainly not sent; worth another try after so many seconds. */
export class RetryLater extends Error {
  override name = 'RetryLater'
  readonly seconds: number
  readonly everyone: Everyone
  constructor(seconds: number, everyone: Everyone) {
    super(`not sent, again in ${seconds} s`)
    this.seconds = seconds
    this.everyone = everyone
  }
}
