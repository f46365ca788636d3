import { isDeepStrictEqual } from 'node:util'
import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import { systemAlone } from '../keyring.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { type Entry, outbox } from '../tables/outbox.ts'

/** Everything of a chat, in the order in which it was last said. */
export async function entriesOf(tx: Tx, keys: Keys, chat: Id): Promise<Entry[]> {
  const rows = await tx
    .selectFrom('outbox')
    .selectAll()
    .where('chat_id', '=', chat)
    .orderBy('version')
    .execute()
  return rows.map((row) => entryOf(keys, row))
}

/** What a chat shows under a key, if anything. */
export async function entryUnder(tx: Tx, keys: Keys, chat: Id, key: Key): Promise<Entry | undefined> {
  const found = tx.selectFrom('outbox').selectAll().where('chat_id', '=', chat).where('key', '=', key)
  const row = await found.executeTakeFirst()
  return row && entryOf(keys, row)
}

/** A stored row, read. */
export const entryOf = (keys: Keys, row: Row<'outbox'>): Entry => outbox.value(row, systemAlone(keys))

/** Writes what has become of rows: changed, new, or gone. */
export async function writeEntries(
  tx: Tx,
  keys: Keys,
  before: readonly Entry[],
  after: readonly Entry[],
): Promise<void> {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id))
  if (gone.length > 0) await tx.deleteFrom('outbox').where('id', 'in', gone).execute()
  // Rows that give up their key are written before the new ones that take it.
  const changed = after.filter((entry) => !isDeepStrictEqual(entry, old.get(entry.id)))
  for (const entry of changed.filter(({ id }) => old.has(id))) await saveEntry(tx, keys, entry)
  for (const entry of changed.filter(({ id }) => !old.has(id))) await saveEntry(tx, keys, entry)
}

async function saveEntry(tx: Tx, keys: Keys, entry: Entry): Promise<void> {
  const row = outbox.row(entry, systemAlone(keys))
  await tx
    .insertInto('outbox')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** A version above all there are. */
export async function nextVersion(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('outbox')
    .select((e) => e.fn.max('version').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
