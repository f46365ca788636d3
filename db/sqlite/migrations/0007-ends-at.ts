import { type Kysely, sql } from 'kysely'

/** When a round closes that its opener ended before its time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table rounds add column ends_at text').execute(db)
}
