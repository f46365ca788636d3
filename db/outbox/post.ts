import type { Id } from '../../core/model/circle.ts'
import { type Key, keyOf } from '../../core/model/key.ts'
import type { Outgoing, Post } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Tx } from '../schema.ts'
import { type Keys, lookup } from '../seal.ts'
import type { Entry } from '../tables/outbox.ts'
import { entriesOf, entryUnder, nextVersion, writeEntries } from './read-write.ts'
import { freshEntry } from './row.ts'
import { said } from './states-when-said.ts'

/** In which chat something is said, on which pressed message or in which place of its own, and whether somebody waits for it. */
export type Saying = { chat: Id; pressed: string | null; fresh: string | null; asked: boolean; now: Instant }

/** What a chat shows, or is about to. */
export async function postsOf(tx: Tx, keys: Keys, chat: Id): Promise<Post[]> {
  const entries = await entriesOf(tx, keys, chat)
  return entries
    .filter(({ leaving_at }) => leaving_at === null)
    .map(({ key, want, closes_at: closes, ref, send_by: by }) => ({
      ...{ key, want, closes },
      ...(ref === null && want !== null ? { unsent: { by } } : {}),
    }))
}

/** The key of something the person wrote; it tells nothing of the platform's own id. */
export const ownKey = (keys: Keys, chat: Id, ref: string): Key => keyOf('own', lookup(keys, 'own', chat, ref))

/** Remembers something the person wrote, so that it can be removed with everything of the day; once. */
export async function noteOwn(tx: Tx, keys: Keys, chat: Id, ref: string, now: Instant): Promise<void> {
  const key = ownKey(keys, chat, ref)
  if (await entryUnder(tx, keys, chat, key)) return
  const entry = freshEntry(chat, key, await nextVersion(tx))
  await writeEntries(tx, keys, [], [{ ...entry, ref, sent_at: now }])
}

/** Whether it is to be gone, and perhaps came through before anybody knew. */
const isOnItsWayOut = ({ leaving_at, tried_at }: Entry) => leaving_at !== null && tried_at !== null

/** Promises what a chat should show; to one that can't be written to any more nothing new is promised. */
export async function post(tx: Tx, keys: Keys, says: readonly Outgoing[], saying: Saying): Promise<void> {
  const before = await entriesOf(tx, keys, saying.chat)
  const version = await nextVersion(tx)
  let after: readonly Entry[] = before
  for (const out of says) after = said(after, out, { ...saying, version })
  const { gone } = await tx
    .selectFrom('chats')
    .select('gone')
    .where('id', '=', saying.chat)
    .executeTakeFirstOrThrow()
  // What is there goes, or closes, as soon as that is possible again.
  if (gone) after = after.filter((entry) => entry.ref !== null || isOnItsWayOut(entry))
  await writeEntries(tx, keys, before, after)
}
