import { type Kysely, sql } from 'kysely'

/** What a "stop" put an end to, to be brought back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table chats add column stopped text').execute(db)
}
