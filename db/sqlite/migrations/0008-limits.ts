import { type Kysely, sql } from 'kysely'

const CHANGES = [
  `alter table answers add column limits text not null default '[]'`,
  // How careful an answer was is told by its color first, then by what stands with it.
  'update asks set rang = rang * 10',
]

/** What stands with a color: slower, only over clothes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const change of CHANGES) await sql.raw(change).execute(db)
}
