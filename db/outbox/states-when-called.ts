import type { Message } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { ERASED_LASTS } from '../kept-for.ts'
import type { Entry } from '../tables/outbox.ts'
import { freshEntry, isOwn, leaving } from './row.ts'

/** One call to make: this message, or none, under this ref, or a new one. */
export type Call = { message: Message | null; ref: string | null }

/** A call that is written down before it is made, and the row as it was then. */
export type Promised = { tried: Entry; call: Call }

/**
 * What became of a call, as far as anybody knows; `later` was certainly not sent, and `apart` is of several messages
 * removed at once, not all of which could be.
 */
export type Outcome =
  | { kind: 'done'; ref: string }
  | { kind: 'later'; seconds: number }
  | { kind: 'lost' | 'unclear' | 'apart' }

/** The time people live in, and the time waiting is measured by; they differ when a clock is turned by hand. */
export type Times = { now: Instant; real: Instant }

/** How often at most what may come twice is sent again, and after how many seconds at first. */
const MORE = 4
const SOON = 5

const CHANGE_LASTS = { hours: 24 }
const LONGEST_WAIT = 3600
/** Seconds after which nobody will find out any more what became of a sending; in a room anybody may press it for long. */
const KNOWN_WITHIN = { person: 60, room: 3 * 86_400 }

const earlier = { text: [text('earlier')], buttons: [] }
const EARLIER: Message = { line: earlier, page: earlier, open: false, free: false, sound: false }

/** Where a message stands: in whose chat, and for how long it can be removed there, null being at any age. */
export type Place = { of: 'person' | 'room' | 'nobody'; removable: Temporal.DurationLike | null }

type Begun = { entry?: Entry; call?: Call }

/** What becomes of a due row before its call, and the call; no row is one that just goes. */
export function begun(entry: Entry, place: Place, times: Times): Begun {
  const { now } = times
  if (entry.leaving_at !== null) return removal(entry, place, times)
  if (entry.want === null) return { entry }
  const call = { message: entry.want, ref: entry.ref }
  if (entry.ref === null) {
    if (entry.tried_at !== null) return { entry }
    return entry.send_by !== null && now > entry.send_by ? {} : { entry: { ...entry, tried_at: now }, call }
  }
  const since = entry.tried_at ?? now
  if (plus(since, CHANGE_LASTS) < now) return { entry: { ...entry, shown: entry.version, tried_at: null } }
  return { entry: { ...entry, tried_at: since }, call }
}

function removal(entry: Entry, { of, removable }: Place, { now, real }: Times): Begun {
  const { ref, sent_at, leaving_at, key } = entry
  const within = KNOWN_WITHIN[of === 'room' ? 'room' : 'person']
  if (ref === null) return isUnknown(entry) ? { entry: { ...entry, not_before: after(real, within) } } : {}
  if (of !== 'person' && leaving_at !== null && leaving_at < plus(now, ERASED_LASTS)) return {}
  const isYoung = sent_at !== null && (removable === null || now < plus(sent_at, removable))
  if (isYoung) return { entry, call: { message: null, ref } }
  return isOwn(key) ? {} : { entry, call: { message: EARLIER, ref } }
}

/** Whether it may be there, and it may still be found out which message it is. */
const isUnknown = ({ tried_at, not_before }: Entry): boolean => tried_at !== null && not_before === null

/** What a chat's rows become once a call has ended; any of them may have changed meanwhile. */
export function ended(
  rows: readonly Entry[],
  { tried, call }: Promised,
  outcome: Outcome,
  times: Times,
): Entry[] {
  const taken = outcome.kind === 'done' && rows.some(({ id, ref }) => id !== tried.id && ref === outcome.ref)
  return rows.flatMap((row) => {
    if (row.id !== tried.id) return [row]
    // Pressed before its sending was known to be done, it stands for something else by now.
    if (call.ref === null) return taken ? [] : sent(row, tried, outcome, times)
    return row.ref === call.ref ? changed(row, { tried, call }, outcome, times) : [row]
  })
}

/** The same for a call that removed several messages at once. */
export const endedAll = (
  rows: readonly Entry[],
  { also = [], ...first }: Promised & { also?: readonly Promised[] },
  outcome: Outcome,
  times: Times,
): Entry[] =>
  also.reduce(
    (all, one) => {
      const own = outcome.kind === 'done' ? { ...outcome, ref: `${one.call.ref}` } : outcome
      return ended(all, one, own, times)
    },
    ended(rows, first, outcome, times),
  )

function changed(row: Entry, { tried, call }: Promised, outcome: Outcome, { now, real }: Times): Entry[] {
  if (outcome.kind === 'done' && tried.leaving_at !== null) return []
  if (outcome.kind === 'done') {
    // Where another call has ended meanwhile, nobody knows which of the two came last.
    const shown = row.shown === tried.shown ? tried.version : unsure(row, tried)
    return [{ ...atRest(row), ref: outcome.ref, shown }]
  }
  if (outcome.kind === 'lost') return lost(row, tried, call, now)
  if (outcome.kind === 'apart') return [{ ...row, tries: row.tries + 1 }]
  if (outcome.kind === 'later') return [{ ...row, tries: 0, not_before: after(real, outcome.seconds) }]
  const seconds = Math.min(LONGEST_WAIT, 5 * 2 ** row.tries)
  return [{ ...row, shown: unsure(row, tried), tries: row.tries + 1, not_before: after(real, seconds) }]
}

/** Nobody knows which version is shown: another none each time, so that a call of meanwhile notices. */
const unsure = (row: Entry, tried: Entry): number => Math.min(row.shown, tried.shown, 0) - 1

function sent(row: Entry, tried: Entry, outcome: Outcome, { now, real }: Times): Entry[] {
  if (outcome.kind === 'done') return arrived(row, tried, outcome.ref, now)
  // What becomes of another try since is another matter.
  if (row.tried_at !== tried.tried_at) return [row]
  if (outcome.kind !== 'later') return [outcome.kind === 'unclear' ? onceMore(row, real) : row]
  const again = { ...row, tried_at: null, not_before: after(real, outcome.seconds) }
  return row.leaving_at === null ? [again] : []
}

function arrived(row: Entry, tried: Entry, ref: string, now: Instant): Entry[] {
  // What is to be gone can be removed only from now on.
  const leaving_at = row.leaving_at && now
  if (row.ref === null) return [{ ...atRest(row), ref, sent_at: now, shown: tried.version, leaving_at }]
  if (row.ref === ref) return [{ ...row, sent_at: now }]
  // It was pressed on another message meanwhile, and stays there.
  const extra = { ...freshEntry(row.chat_id, row.key, 0), ref, sent_at: now }
  return [row, leaving(extra, row.version, now)]
}

/** A message of which nobody knows whether it came: sent once more after a while if a copy does no harm, else left alone. */
function onceMore(row: Entry, real: Instant): Entry {
  const may = row.want?.twice && row.ref === null && row.leaving_at === null && row.tries < MORE
  if (!may) return row
  return { ...row, tried_at: null, tries: row.tries + 1, not_before: after(real, SOON * 6 ** row.tries) }
}

function lost(row: Entry, tried: Entry, call: Call, now: Instant): Entry[] {
  const removing = tried.leaving_at !== null
  if (removing && call.message === null && !isOwn(row.key)) return [{ ...row, sent_at: null }]
  return removing || row.leaving_at !== null ? [] : [{ ...atRest(row), ref: null, tried_at: now }]
}

const atRest = (row: Entry): Entry => ({ ...row, tried_at: null, tries: 0, not_before: null })

const after = (real: Instant, seconds: number): Instant =>
  plus(real, { milliseconds: Math.ceil(seconds * 1000) })
