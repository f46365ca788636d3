import { type Kysely, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { addDays, type Day } from '../../core/model/time.ts'
import type { Erased } from '../erased.ts'
import type { Tables } from '../schema.ts'

type Row = { person: Id; day: Day }

/**
 * The list in a table of its own, of which backups are kept that many days: what is erased is on it in the same
 * transaction. A dump that is put back has the list of then, so that of now is carried over it: docs/RUNNING.md says how.
 */
export async function erasedInside(db: Kysely<Tables>, days: number): Promise<Erased> {
  const { rows } = await sql<Row>`select person, day from erased order by person`.execute(db)
  const all = new Map(rows.map(({ person, day }) => [person, day]))
  return {
    ids: () => [...all.keys()],
    days: () => [...all],
    add: async (person, day, tx) => {
      const { numAffectedRows } = await sql`insert into erased (person, day) values (${person}, ${day})
        on conflict (person) do nothing`.execute(tx)
      return numAffectedRows === 1n
    },
    // It is undone with what it stood for.
    drop: () => {},
    forget: async (today) =>
      void (await sql`delete from erased where day < ${addDays(today, -days)}`.execute(db)),
  }
}
