import { type Kysely, sql } from 'kysely'

/** What the clock is to show when a planned question opens. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table rounds add column meant text').execute(db)
}
