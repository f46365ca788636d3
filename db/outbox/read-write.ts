import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import { askAtOnce } from '../ask-at-once.ts'
import { systemAlone } from '../keyring.ts'
import type { Opening } from '../opened.ts'
import { removing, saving } from '../save-rows.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { statement } from '../statement.ts'
import { type Entry, outbox } from '../tables/outbox.ts'

/** Everything of a chat, in the order in which it was last said; what was opened before is not opened anew. */
export const entriesOf = async (tx: Tx, keys: Keys, chat: Id, opening?: Opening): Promise<Entry[]> =>
  entriesIn(keys, await OF_CHAT.all(tx, { chat }), opening)

/** All rows of a chat, read so. */
export function entriesIn(keys: Keys, rows: readonly Row<'outbox'>[], opening?: Opening): Entry[] {
  const keyring = { ...systemAlone(keys), opening }
  return rows.toSorted((a, b) => a.version - b.version).map((row) => outbox.value(row, keyring))
}

const OF_CHAT = statement<{ chat: Id }, Row<'outbox'>>((tx, { chat }) =>
  tx.selectFrom('outbox').selectAll().where('chat_id', '=', chat).compile(),
)

/** What a chat shows under a key, if anything. */
export async function entryUnder(tx: Tx, keys: Keys, chat: Id, key: Key): Promise<Entry | undefined> {
  const row = await UNDER_KEY.first(tx, { chat, key })
  return row && entryOf(keys, row)
}

const UNDER_KEY = statement<{ chat: Id; key: Key }, Row<'outbox'>>((tx, { chat, key }) =>
  tx.selectFrom('outbox').selectAll().where('chat_id', '=', chat).where('key', '=', key).compile(),
)

/** A stored row, read. */
export const entryOf = (keys: Keys, row: Row<'outbox'>): Entry => outbox.value(row, systemAlone(keys))

/** Writes what has become of rows: changed, new, or gone. */
export async function writeEntries(
  tx: Tx,
  keys: Keys,
  before: readonly Entry[],
  after: readonly Entry[],
  opening?: Opening,
): Promise<void> {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id))
  const keyring = { ...systemAlone(keys), opening }
  const put = (entry: Entry) => () => save(tx, keyring, old.get(entry.id), entry)
  const other = after.filter((entry) => old.get(entry.id) !== entry)
  await askAtOnce(tx, [
    ...(gone.length > 0 ? [() => REMOVE.changed(tx, { ids: gone })] : []),
    // Rows that give up their key are written before the new ones that take it.
    ...other.filter(({ id }) => old.has(id)).map(put),
    ...other.filter(({ id }) => !old.has(id)).map(put),
  ])
}

const save = saving('outbox', outbox)
const REMOVE = removing('outbox')
