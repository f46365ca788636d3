import { type Kysely, sql } from 'kysely'

/** When somebody new is in a circle whose others have nothing more to say. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table invitations add column links_at text').execute(db)
}
