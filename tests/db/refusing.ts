import Database from 'better-sqlite3'
import { sql } from 'kysely'
import pg from 'pg'
import { expect } from 'vitest'
import { newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { ENGINE, kept } from '../postgres/engine.ts'

const UNLIMITED = 4_294_967_294
const IN_VAIN = 100

const run = (store: Store, statement: string) => store.inTx((tx) => sql.raw(statement).execute(tx))

/** By which code each engine says that there is no room, and that somebody else holds what is to be written. */
export const CODES =
  ENGINE === 'postgres' ? { full: '53100', held: '55P03' } : { full: 'SQLITE_FULL', held: 'SQLITE_BUSY' }

/** The disk is full: nothing more fits into the database, until the returned function makes room. */
export async function fillDisk(store: Store): Promise<() => Promise<void>> {
  if (ENGINE === 'postgres')
    return await refuse(store, `'no space left on device' using errcode = '${CODES.full}'`)
  const limit = (pages: number) => run(store, `pragma max_page_count = ${pages}`)
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
export async function lockByAnother(file: string): Promise<() => Promise<void>> {
  const { url } = await kept(file)
  if (url !== undefined) return await lockThere(url)
  const other = new Database(file, { timeout: 0 })
  await expect.poll(() => other.exec('begin immediate'), { interval: 1 }).toBe(other)
  return async () => {
    if (other.open) other.close()
  }
}

async function lockThere(url: string): Promise<() => Promise<void>> {
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  await other.query('begin')
  await other.query('lock table seen in exclusive mode')
  let ended: Promise<void> | undefined
  return () => (ended ??= other.end())
}

/** Nothing that people do can be stored, all else can; until the returned function is called. */
export async function storeNothingHeard(store: Store): Promise<() => Promise<void>> {
  if (ENGINE === 'postgres') return await refuse(store, `'no'`)
  await run(store, `create trigger unheard before insert on seen begin select raise(abort, 'no'); end`)
  return async () => void (await run(store, 'drop trigger unheard'))
}

/** A server raises this whenever what people do is to be stored. */
async function refuse(store: Store, error: string): Promise<() => Promise<void>> {
  const body = `begin raise exception ${error}; end`
  await run(store, `create or replace function refuse() returns trigger language plpgsql as $$ ${body} $$`)
  await run(store, 'create trigger unheard before insert on seen for each row execute function refuse()')
  return async () => void (await run(store, 'drop trigger unheard on seen'))
}
