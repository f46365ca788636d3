import { type Kysely, sql } from 'kysely'

/** Who was in a backup that was put back, and has done nothing since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table chats add column put_back integer not null default 0').execute(db)
}
