import type { Id } from '../../core/model/circle.ts'
import { type Key, keyOf } from '../../core/model/key.ts'
import type { Outgoing, Post } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import { type Keys, lookup } from '../seal.ts'
import type { Entry } from '../tables/outbox.ts'
import { freshEntry, isOwn, leaving } from './row.ts'
import { type Occasion, said } from './states-when-said.ts'

/** When something is said, and whether its chat can't be written to any more. */
export type Saying = Occasion & { gone: boolean }

/** Something a person wrote in their chat, under which ref. */
export type Own = { chat: Id; ref: string; version: number; now: Instant }

/** What a chat shows, or is about to, by its rows. */
export const postsIn = (entries: readonly Entry[]): Post[] =>
  entries
    .filter(({ leaving_at }) => leaving_at === null)
    .map(({ key, want, closes_at: closes, ref, send_by: by }) => ({
      ...{ key, want, closes },
      ...(ref === null && want !== null ? { unsent: { by } } : {}),
    }))

/** The key of something the person wrote; it tells nothing of the platform's own id. */
export const ownKey = (keys: Keys, chat: Id, ref: string): Key => keyOf('own', lookup(keys, 'own', chat, ref))

/** So much of what somebody wrote stands in their chat: with all of a long day each turn there would take longer. */
const MOST_OWN = 200

/** The rows with something the person wrote, so that it can be removed with everything of the day; once. What is too much goes before that. */
export function withOwn(
  entries: readonly Entry[],
  keys: Keys,
  { chat, ref, version, now }: Own,
): readonly Entry[] {
  const key = ownKey(keys, chat, ref)
  if (entries.some((entry) => entry.key === key)) return entries
  const standing = entries.filter((entry) => isOwn(entry.key) && entry.leaving_at === null)
  const oldest = new Set(standing.slice(0, Math.max(0, standing.length - MOST_OWN + 1)))
  const left = entries.map((entry) => (oldest.has(entry) ? leaving(entry, version, now) : entry))
  return [...left, { ...freshEntry(chat, key, version), ref, sent_at: now }]
}

/** Whether it is to be gone, and perhaps came through before anybody knew. */
const isOnItsWayOut = ({ leaving_at, tried_at }: Entry) => leaving_at !== null && tried_at !== null

/** What a chat's rows become when these things are said; to one that can't be written to any more nothing new is promised. */
export function posted(
  before: readonly Entry[],
  says: readonly Outgoing[],
  saying: Saying,
): readonly Entry[] {
  let after = before
  for (const out of says) after = said(after, out, saying)
  // What is there goes, or closes, as soon as that is possible again.
  return saying.gone ? after.filter((entry) => entry.ref !== null || isOnItsWayOut(entry)) : after
}
