import { sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { engineOf } from './engine.ts'
import type { Tx } from './schema.ts'
import { listed, statement } from './statement.ts'

/** Locks these circles until the end of the transaction; says which of them there are. */
export const lockCircles = (tx: Tx, ids: readonly Id[]): Promise<readonly Id[]> => locked(tx, CIRCLES, ids)

/** The same for chats. */
export const lockChats = (tx: Tx, ids: readonly Id[]): Promise<readonly Id[]> => locked(tx, CHATS, ids)

async function locked(tx: Tx, rows: ReturnType<typeof locking>, ids: readonly Id[]): Promise<readonly Id[]> {
  if (ids.length === 0 || engineOf(tx) === 'sqlite') return ids
  return (await rows.all(tx, { ids })).map(({ id }) => id)
}

const locking = (table: 'circles' | 'chats') =>
  statement<{ ids: readonly Id[] }, { id: Id }>((tx, { ids }) =>
    tx.selectFrom(table).select('id').where('id', 'in', listed(ids)).orderBy('id').forNoKeyUpdate().compile(),
  )

const CIRCLES = locking('circles')
const CHATS = locking('chats')

/** Does this alone of all processes, until the end of the transaction. */
export async function oneAtATime(tx: Tx, what: string): Promise<void> {
  if (engineOf(tx) === 'postgres') await ALONE.first(tx, { what })
}

const ALONE = statement<{ what: string }, unknown>((tx, { what }) =>
  sql`select pg_advisory_xact_lock(hashtext(${what}))`.compile(tx),
)
