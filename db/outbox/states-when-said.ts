import type { Key } from '../../core/model/key.ts'
import type { Outgoing } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Entry } from '../tables/outbox.ts'
import { freshEntry, leaving } from './row.ts'

/** When something is said: on which pressed message, to somebody who waits for it or not, above which versions. */
export type Occasion = {
  pressed: string | null
  /** Where what is asked for stands, if it needs no message. */
  fresh: string | null
  asked: boolean
  now: Instant
  version: number
}

/** What a chat's rows become when something is said in it. */
export function said(entries: readonly Entry[], out: Outgoing, at: Occasion): Entry[] {
  const occasion = { ...at, version: Math.max(at.version, ...entries.map(({ version }) => version + 1)) }
  const bound = recognized(entries, out.key, occasion)
  const row = bound.find(({ key }) => key === out.key)
  if (out.want === null) return row ? taken(bound, row, occasion) : [...bound]
  const rest = out.where === 'below' && row ? taken(bound, row, occasion) : bound
  const here = refFor(out, rest, occasion)
  return here === null
    ? changed(rest, out, occasion)
    : changed(moved(rest, out, here, occasion), out, occasion)
}

/** The message that a saying takes the place of, if it does. */
function refFor({ key, want, where }: Outgoing, entries: readonly Entry[], { pressed, fresh }: Occasion) {
  if (where === 'here' && pressed !== null) return pressed
  const isNew = !entries.some((entry) => entry.key === key && (entry.ref !== null || entry.tried_at !== null))
  return fresh !== null && want?.open && isNew ? `${fresh}/${key}` : null
}

/** A message whose sending was unclear is known again once it is pressed. */
function recognized(entries: readonly Entry[], key: Key, { pressed }: Occasion): readonly Entry[] {
  if (pressed === null || entries.some(({ ref }) => ref === pressed)) return entries
  const unclear = entries.find((e) => e.key === key && e.ref === null && e.tried_at !== null)
  if (!unclear) return entries
  return replaced(entries, { ...unclear, ref: pressed, sent_at: unclear.tried_at, tried_at: null, shown: 0 })
}

/** The rows once a message is to be gone: one that was never sent just goes. */
function taken(entries: readonly Entry[], row: Entry, occasion: Occasion): Entry[] {
  if (row.ref === null && row.tried_at === null) return entries.filter(({ id }) => id !== row.id)
  const asked = occasion.asked ? 1 : 0
  // After what is said in its place, so that the chat never stands empty in between.
  return replaced(entries, { ...leaving(row, occasion.version + 1, occasion.now), asked })
}

/** The rows once a key stands for the pressed message; what the key stood for before is removed. */
function moved(entries: readonly Entry[], { to, key }: Outgoing, ref: string, occasion: Occasion): Entry[] {
  const row = entries.find((entry) => entry.key === key)
  if (row?.ref === ref) return [...entries]
  const before = entries.find((entry) => entry.ref === ref)
  const others = entries.filter((entry) => entry !== before)
  const rest = row && others.includes(row) && row.ref !== null ? taken(others, row, occasion) : others
  const stays = rest.find((entry) => entry.key === key) ?? freshEntry(to, key, 0)
  return replaced(rest, { ...stays, ref, sent_at: before?.sent_at ?? occasion.now, tried_at: null, shown: 0 })
}

function changed(entries: readonly Entry[], out: Outgoing, occasion: Occasion): Entry[] {
  const row = entries.find(({ key }) => key === out.key) ?? freshEntry(out.to, out.key, 0)
  const closes_at = out.closes ?? null
  const same = wants(row, out) && (row.ref === null || row.shown > 0)
  // Whoever presses once more does not wait for the next try.
  const soon = occasion.asked ? { tries: 0, not_before: null } : {}
  if (same) return replaced(entries, { ...row, closes_at, ...soon })
  const { version } = occasion
  if (looksLike(row, out))
    return replaced(entries, { ...row, want: out.want, closes_at, version, shown: version })
  return replaced(entries, {
    ...row,
    want: out.want,
    closes_at,
    version,
    tries: 0,
    not_before: null,
    tried_at: row.ref === null ? row.tried_at : null,
    send_by: out.by ?? null,
    asked: occasion.asked ? 1 : 0,
  })
}

const wants = ({ want }: Entry, out: Outgoing): boolean => want !== null && isSame(want, out.want)

/** Whether a message that is shown as it should be looks so afterwards, too: closed, what lies behind its line is not seen. */
function looksLike({ ref, want, version, shown }: Entry, out: Outgoing): boolean {
  if (ref === null || version !== shown || want?.open !== false || out.want?.open !== false) return false
  return isSame(want, { ...out.want, page: want.page })
}

const replaced = (entries: readonly Entry[], entry: Entry): Entry[] =>
  entries.some(({ id }) => id === entry.id)
    ? entries.map((e) => (e.id === entry.id ? entry : e))
    : [...entries, entry]

// As it comes back from the database, where what is undefined is not there at all.
const isSame = (one: unknown, other: unknown): boolean => {
  if (!isThing(one) || !isThing(other)) return one === other
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return (
    Array.isArray(one) === Array.isArray(other) &&
    fields.values().every((name) => isSame(one[name], other[name]))
  )
}

const isThing = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null
