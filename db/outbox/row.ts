import type { Id } from '../../core/model/circle.ts'
import { type Key, keyOf, readKey } from '../../core/model/key.ts'
import type { Instant } from '../../core/model/time.ts'
import { newId } from '../id.ts'
import type { Entry } from '../tables/outbox.ts'

/** A row nothing has become of yet. */
export const freshEntry = (chat: Id, key: Key, version: number): Entry => ({
  id: newId(),
  chat_id: chat,
  key,
  want: null,
  closes_at: null,
  version,
  shown: 0,
  ref: null,
  sent_at: null,
  tried_at: null,
  tries: 0,
  not_before: null,
  send_by: null,
  asked: 0,
  leaving_at: null,
})

/** Whether a key stands for something the person wrote. */
export const isOwn = (key: Key): boolean => readKey(key)?.kind === 'own'

/** A message that is to be gone, under a key of its own so that its old one is free. */
export const leaving = (entry: Entry, version: number, now: Instant): Entry => ({
  ...entry,
  key: isOwn(entry.key) ? entry.key : keyOf('gone', entry.id),
  want: null,
  closes_at: null,
  version,
  tries: 0,
  not_before: null,
  leaving_at: now,
})
