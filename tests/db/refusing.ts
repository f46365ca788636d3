import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'

const UNLIMITED = 4_294_967_294
const IN_VAIN = 100

/** The disk is full: nothing more fits into the database, until the returned function makes room. */
export async function fillDisk(store: Store): Promise<() => Promise<void>> {
  const limit = (pages: number) =>
    store.inTx((tx) => sql`pragma max_page_count = ${sql.raw(`${pages}`)}`.execute(tx))
  const seen = () => ({ id: newId(), at: '2020-01-01T00:00:00.000Z' })
  const fill = () => store.inTx((tx) => tx.insertInto('seen').values(seen()).execute())
  await limit(1)
  for (let failed = 0; failed < IN_VAIN; )
    await fill().catch(() => {
      failed += 1
    })
  return async () => void (await limit(UNLIMITED))
}

/** Another program writes, as soon as nobody else does, and does not end; until the returned function ends it. */
export async function lockByAnother(file: string): Promise<() => void> {
  const other = new Database(file, { timeout: 0 })
  await expect.poll(() => other.exec('begin immediate'), { interval: 1 }).toBe(other)
  return () => {
    if (other.open) other.close()
  }
}

/** Nothing that people do can be stored, all else can; until the returned function is called. */
export async function storeNothingHeard(store: Store): Promise<() => Promise<void>> {
  const run = (statement: string) => store.inTx((tx) => sql.raw(statement).execute(tx))
  await run(`create trigger unheard before insert on seen begin select raise(abort, 'no'); end`)
  return async () => void (await run('drop trigger unheard'))
}
