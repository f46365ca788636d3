import { type Kysely, sql } from 'kysely'
import { oneAtATime } from '../locked-rows.ts'
import { note, noted } from '../meta.ts'
import { KNOWN_AS, PUT_BACK } from '../put-back.ts'
import type { Tables } from '../schema.ts'

type Known = { its: string }

/**
 * Notes where the database is; if it was noted elsewhere it was put back from a dump, which makes every table anew: all
 * who are in it are to rest first.
 */
export const noteWhere = (db: Kysely<Tables>): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await oneAtATime(tx, KNOWN_AS)
    const { rows } =
      await sql<Known>`select concat_ws('/', system_identifier, oid, 'chats'::regclass::oid) as its
      from pg_control_system(), pg_database where datname = current_database()`.execute(tx)
    const its = rows[0]!.its
    const before = await noted(tx, KNOWN_AS)
    if (before !== undefined && before !== its) await note(tx, PUT_BACK, 'older')
    // Also where it is the same: whoever may only read here is refused now, and not at the first tap.
    await note(tx, KNOWN_AS, its)
  })
