import { type Kysely, sql } from 'kysely'

/** What a color means in a round that is asked in own words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table rounds add column labels text').execute(db)
}
