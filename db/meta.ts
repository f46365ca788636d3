import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** What the database notes of itself under a name; undefined if it has noted nothing. */
export const noted = async (db: Kysely<Tables>, name: string): Promise<string | undefined> =>
  (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value

/** Notes something under a name, in place of what stood there. */
export async function note(db: Kysely<Tables>, name: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** What stood under a name is noted no more. */
export async function unnote(db: Kysely<Tables>, name: string): Promise<void> {
  await db.deleteFrom('meta').where('name', '=', name).execute()
}
