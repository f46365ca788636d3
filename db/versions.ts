import { sql } from 'kysely'
import type { Tx } from './schema.ts'

/** Counts what is said, in all chats: a version is above all that were used before in its chat. */
export type Versions = { next: (tx: Tx) => Promise<number>; used: (version: number) => void }

/** Goes on from the last version that is stored; what is undone leaves a gap. */
export async function versionsAfter(tx: Tx): Promise<Versions> {
  const { rows } = await sql<{ last: number | null }>`select max(version) as last from outbox`.execute(tx)
  let highest = rows[0]?.last ?? 0
  return {
    next: async () => highest + 1,
    used: (version) => {
      highest = Math.max(highest, version)
    },
  }
}
