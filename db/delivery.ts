import type { Id } from '../core/circle.ts'
import type { Message } from '../core/message.ts'
import { type Instant, plus } from '../core/time.ts'
import { type Entry, isOwn } from './entries.ts'
import { ERASED_LASTS } from './sweep.ts'

/** One call to make: this message (or none) under this ref (or a new one). */
export type Call = { message: Message | null; ref: string | null }

/** What became of a call, as far as anybody knows. */
export type Outcome =
  | { kind: 'done'; ref: string }
  | { kind: 'later'; seconds: number }
  | { kind: 'lost' }
  | { kind: 'unclear' }

/** How long a platform lets us remove a message. */
const REMOVABLE = { hours: 48 }
/** How long a change is tried again. */
const CHANGE_LASTS = { hours: 24 }
const LONGEST_WAIT = 3600

/** What a day's message becomes that can't be removed any more. */
const EARLIER: Message = {
  line: { text: [{ id: 'earlier' }], buttons: [] },
  page: { text: [{ id: 'earlier' }], buttons: [] },
  open: false,
  free: false,
  sound: false,
}
