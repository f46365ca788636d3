import { sql } from 'kysely'
import { engineOf } from '../engine.ts'
import { connectPostgres } from '../postgres/connect.ts'
import type { Tx } from '../schema.ts'
import { readInUse } from '../sqlite/read-in-use.ts'
import type { Settings } from '../store.ts'

/** Reads a database, whoever writes into it meanwhile, as it is at one moment. */
export async function atOneMoment<T>({ file, url }: Settings, read: (tx: Tx) => Promise<T>): Promise<T> {
  const db = url === undefined ? readInUse(file) : connectPostgres(url, 1, 'attune move')
  const moment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  try {
    return await moment.execute(async (tx) => {
      // While much is written on the other side nothing is asked here.
      if (engineOf(tx) === 'postgres')
        await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
      return await read(tx)
    })
  } finally {
    await db.destroy()
  }
}
