import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `alter table invitations add column claim_depth text`,
  `update invitations set claim_depth = (select depth from people where people.id = claim_by)`,
  `update members set depth = (select depth from people where people.id = person_id)
    where person_id is not null and greeted = 0`,
]

/** Whoever says yes to a link brings their depth with it, rather than with their first turn after it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
