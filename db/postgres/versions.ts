import { sql } from 'kysely'
import type { Tx } from '../schema.ts'
import type { Versions } from '../versions.ts'

/** Counted by the database, for all processes: whoever counts holds their chat, so that the order in it is right. */
export const versions: Versions = {
  next: async (tx) => {
    const { rows } = await sql<{ version: number }>`select nextval('versions') as version`.execute(tx)
    return rows[0]!.version
  },
  used: () => {},
}

/** Goes on from the last one that is stored, where that was counted elsewhere. */
export const countOn = async (tx: Tx): Promise<void> =>
  void (await sql`select setval('versions', coalesce(max(version), 0) + 1, false) from outbox`.execute(tx))
