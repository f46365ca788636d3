import type { Catalogue } from './catalogue.ts'
import type { Id } from './circle.ts'
import type { Key } from './key.ts'
import type { Clock, Day, Instant, Zone } from './time.ts'
import type { Weather } from './weather.ts'

/** A value put into a text: verbatim words, a number, another text, a clock time, an hour, a weekday, a date, weekdays by number as labels or in a sentence, the place that a zone is called by, names, short texts in a row or one below the other, what begins a line, a moment by each reader's clock or else in words. */
export type Value =
  | string
  | number
  | Text
  | { clock: Clock }
  | { hour: Clock }
  | { weekday: Day }
  | { date: Day }
  | { days: readonly number[] }
  | { weekdays: readonly number[] }
  | { placeOf: Zone }
  | { list: readonly (string | Text)[] }
  | { dots: readonly Text[] }
  | { title: Exclude<Value, string | number> }
  | {
      at: Instant
      reads: `reader-${'at' | 'until'}-${'clock' | 'day'}` | 'reader-clock' | 'reader-day'
      says: Text
    }
  | { lines: readonly Text[] }

/** Texts whose id ends with what is known only while it runs: a platform, a language. */
type OpenId = `platform-${string}` | `language-${string}`

/** What a text is called in the catalogues. */
export type WordId = keyof Catalogue | OpenId

/** A text that takes no values. */
export type PlainId = {
  [Id in keyof Catalogue]: [Catalogue[Id]] extends [never] ? Id : never
}[keyof Catalogue]

type Named<Id extends WordId> = Id extends keyof Catalogue ? Catalogue[Id] : never

type Given<Name extends string> = [Name] extends [never] ? [] : [Readonly<Record<Name, Value>>]

/**
 * What has to be given beside the id of a text: its values but those that are `Known`, nothing if there are no
 * others; for one of several texts, all that any of them takes.
 */
export type Values<Id extends WordId, Known extends string = never> = keyof Catalogue extends Id
  ? [never?]
  : Given<Exclude<Named<Id>, Known>>

declare const checked: unique symbol

/**
 * Words as an id of the catalogue, made by `text` alone, which checks the values; or a part of a prompt. Rendered
 * in the reader's language at the edge. What is `secret` tells something of an answer, as a prompt does: it stands
 * only where nobody but this person can read it.
 */
export type Text =
  | { id: string; with?: Readonly<Record<string, Value>>; secret?: true; [checked]: true }
  | { prompt: string; part: 'name' | 'title' | 'text' | 'green' | 'yellow' | 'red' }

/** Something to press: an action, a place to open, or words to copy. */
export type Button =
  | { text: Text; action: string }
  | { text: Text; open: string }
  | { text: Text; copy: string }

type Option = { text: Text; value: string }

/** One thing that a form asks for; `live` ones draw the form anew when they change. */
export type Field = { name: string; label: Text; hint?: Text } & (
  | { kind: 'line'; most: number; long?: true; optional?: true; value?: string }
  | { kind: 'one'; options: readonly Option[]; value: string; live?: true }
  | { kind: 'some'; options: readonly Option[]; values: readonly string[] }
  | { kind: 'clock'; value: Clock }
  | { kind: 'day'; value: Day }
)

/** What was filled in, by the names of the fields; trusted by nobody. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/**
 * Several answers at once, where a platform can ask for them: `action` is what sending it does, `draw` what
 * changing a live field does. Elsewhere the page's own buttons, or typing, ask for the same: beside the form
 * only the last `keeps` rows of them stay.
 */
export type Form = { action: string; submit: Text; fields: readonly Field[]; keeps: number; draw?: string }

/** Paragraphs and rows of buttons. */
export type Page = {
  /** What it is for, in 24 characters, where a platform gives it a title. */
  title?: Text
  text: readonly Text[]
  buttons: readonly (readonly Button[])[]
  /** So many of its last rows stand apart from the others, where a platform can draw that. */
  apart?: number
  /** Handed over as a file beside the words. */
  file?: { name: string; content: string }
  /** In the place of buttons, where a platform has forms. */
  form?: Form
  /** The same as its words, as a picture. */
  picture?: { weather: Weather; alt: Text }
  /** What it says is of an answer, or of a path: it opens only where nobody but this person can read it. */
  personal?: true
}

/** A neutral line with its own buttons, and the page behind it. */
export type Message = {
  line: Page
  page: Page
  open: boolean
  /** May be forwarded: only what is meant to be handed over. */
  free: boolean
  /** Comes with a sound: only if the person chose it. */
  sound: boolean
  /** Leads to what stands under this key in the same chat. */
  about?: Key
  /** The same for everybody, so that a copy does no harm: sent once more if nobody knows whether it came. */
  twice?: true
}

/** "In this chat, what is called `key` should now look like `want`"; null is to be gone. */
export type Outgoing = {
  to: Id
  key: Key
  want: Message | null
  /** `here`: on the message just pressed; `below`: as a new message, the former one removed. */
  where?: 'here' | 'below'
  /** A first sending is worth nothing after this. */
  by?: Instant
  /** When the page closes again, if it is open. */
  closes?: Instant
}

/** What a chat shows under a key at present; `want` null is something the person wrote. */
export type Post = {
  key: Key
  want: Message | null
  closes: Instant | null
  /** It has not reached the chat yet, as far as anybody knows, and is worth nothing after `by`. */
  unsent?: { by: Instant | null }
}

/**
 * What the person who did something is told at once; the only place where an answer's color may stand. `page`
 * is for them alone and stands nowhere afterwards, `errors` say by a form's field what to change.
 */
export type Reply = { toast?: Text; alert?: Text; page?: Page; errors?: Record<string, Text> }
