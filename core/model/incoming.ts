import type { Press, Sent } from './action.ts'
import { type Expects, expected } from './expects.ts'
import type { Key } from './key.ts'
import type { Fields } from './message.ts'
import type { Zone } from './time.ts'

/** What somebody did, or that a time has come; neutral of any platform. */
export type Incoming =
  /** A button; null is one that no button of ours says. */
  | { kind: 'press'; press: Press | null; profile: Profile }
  | { kind: 'command'; name: string; argument: string; profile: Profile }
  | { kind: 'text'; text: string; profile: Profile }
  /** Somebody changed what they wrote before. */
  | { kind: 'edited'; text: string; profile: Profile }
  /** A voice message, a picture, a sticker: anything that is not words. */
  | { kind: 'other'; profile: Profile }
  /** Somebody opened the page that is always theirs. */
  | { kind: 'visit'; profile: Profile }
  /** A form was sent, or a live field of it changed. */
  | { kind: 'form'; sent: Sent | null; fields: Fields; profile: Profile }
  /** A message stands in the chat of which nothing is known: words that could not be heard, or (null) that it was said so. */
  | { kind: 'unheard'; words: string | null }
  /** The chat can't be written to any more: blocked, left, or `closed` for good because the account is. */
  | { kind: 'gone'; closed?: true }
  /** The whole workspace has put Attune away. */
  | { kind: 'uninstalled' }
  /** Attune was let into a room, which is told once what it does. */
  | { kind: 'let-in' }
  /** Nobody knows whether a room's message under this key came through. */
  | { kind: 'unclear'; key: Key }
  /** Somebody did something on it: it did. */
  | { kind: 'found'; key: Key }
  /** Somebody has left a room; `chat` is the id of their own chat. */
  | { kind: 'left'; chat: string }
  /** The platform calls a room otherwise from now on, and what begins the refs of its messages. */
  | { kind: 'moved'; to: string; refs: readonly [before: string, after: string] }
  /** This was put back from a backup; `erased` since then. */
  | { kind: 'put-back'; erased: boolean }
  | { kind: 'tick' }

/** What the platform says of who writes: never stored but as a name somebody confirmed. */
export type Profile = {
  /** What friends call them. */
  name: string
  /** A little more, to be told apart by: shown once to whoever invited them. */
  full?: string
  language: string
  /** Where their clock is, as far as the platform knows: asked about, never assumed. */
  zone?: Zone
}

/** The invitation code that something brings: in `/start CODE`, in a button, or in what a person is typing for. */
export function codeOf(incoming: Incoming, expects: Expects | null): string | null {
  if (incoming.kind === 'command' && incoming.name === 'start') return codeBrought(incoming.argument)
  if (incoming.kind === 'press') return incoming.press && codeIn(incoming.press)
  const words = typedIn(incoming)
  if (words === null) return null
  const its = expected(expects)
  const joins = its?.what === 'name' && typeof its.to === 'object' ? its.to.join : null
  return handedOver(words) ?? joins
}

const codeIn = ({ verb, args }: Press): string | null =>
  verb === 'invited' || verb === 'claim' || verb === 'claim-name' ? args[0] : null

/** What was typed: as a message, or into a form of a single line; null if nothing was. */
export function typedIn(incoming: Incoming): string | null {
  if (incoming.kind === 'text') return incoming.text
  if (incoming.kind !== 'form' || incoming.sent?.verb !== 'typed') return null
  const { words } = incoming.fields
  return typeof words === 'string' ? words : ''
}

/** The invitation code with which somebody starts; null where it is none of ours. */
export const codeBrought = (argument: string): string | null =>
  /^(?:link )?([0-9a-z]{16})$/i.exec(argument.trim())?.[1]?.toLowerCase() ?? handedOver(argument)

/** The invitation code in what somebody sends as a message: in a link, or in "link" and the code itself, with words around either. */
export const handedOver = (typed: string): string | null =>
  /(?:[?&]start=|\blink )([0-9a-z]{16})(?![0-9a-z])/i.exec(typed.slice(0, 1000))?.[1]?.toLowerCase() ?? null
