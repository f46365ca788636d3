import { type CompiledQuery, sql } from 'kysely'
import { openStore } from '../../db/open.ts'
import type { Tx } from '../../db/schema.ts'
import type { Store } from '../../db/store.ts'
import { afterwards } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'

/** What of `lock_scene` is left out, so that a test shows that it would notice. */
export type LeftOut = 'circles' | 'invitations' | 'chats'

/** Two processes on one PostgreSQL. */
export async function twoStores(leftOut: readonly LeftOut[] = []): Promise<readonly [Store, Store]> {
  const settings = await kept(`${tempDir()}/attune.db`, 'postgres')
  const one = await openStore(settings)
  const other = await openStore(settings)
  afterwards(async () => void (await Promise.all([one.close(), other.close()])))
  for (const table of leftOut) await leaveOut(one, table)
  return [one, other]
}

/**
 * Does `first` as far as it has read and written everything and not committed yet; then `second`, until it has to wait
 * for the first, or is done.
 */
export async function atOnce<A, B>(
  [one, other]: readonly [Store, Store],
  first: (store: Store) => Promise<A>,
  second: (store: Store) => Promise<B>,
): Promise<[A, B]> {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const { promise: go, resolve: goOn } = Promise.withResolvers<void>()
  const inTx: Store['inTx'] = (work, rank) =>
    one.inTx(async (tx) => {
      const done = await work(tx)
      reach()
      await go
      return done
    }, rank)
  const its = first({ ...one, inTx })
  await Promise.race([reached, its])
  const theirs = second(other)
  const isDone = theirs.then(
    () => true,
    () => true,
  )
  while (!(await Promise.race([isDone, waitsForLock(one)])));
  goOn()
  return await Promise.all([its, theirs])
}

/** Whether anybody waits for a row that another one has locked. */
export async function waitsForLock({ inTx }: Store): Promise<boolean> {
  const found = await inTx((tx) =>
    sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and wait_event in ('transactionid', 'tuple')`.execute(tx),
  )
  return found.rows.length > 0
}

/** The same store, that locks no row of its own accord. */
export const lockingNoRows = (store: Store): Store => ({
  ...store,
  inTx: (work, rank) => store.inTx((tx) => work(withoutLocks(tx)), rank),
})

const LOCKS = / for (no key )?update/g

const withoutLocks = (tx: Tx): Tx =>
  new Proxy(tx, {
    get: (_, name) => {
      const its = tx[name as 'executeQuery']
      if (name === 'executeQuery')
        return (query: CompiledQuery) => tx.executeQuery({ ...query, sql: query.sql.replaceAll(LOCKS, '') })
      return typeof its === 'function' ? its.bind(tx) : its
    },
  })

export async function leaveOut({ inTx }: Store, table: LeftOut): Promise<void> {
  await inTx(async (tx) => {
    const { rows } = await sql<{ text: string }>`
      select pg_get_functiondef('lock_scene'::regproc) as text`.execute(tx)
    const without = rows[0]!.text.replaceAll(new RegExp(`perform from ${table} [^;]*;`, 'g'), 'null;')
    await sql.raw(without).execute(tx)
  })
}
