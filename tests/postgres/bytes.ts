import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const FILES = `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
  where relkind in ('r', 'i', 't') and relnamespace in ('public'::regnamespace, 'pg_toast'::regnamespace)`

// As an autovacuum that is just counting: what was there as it began stays until it has ended.
const LOOKS_BACK = `select 1 from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_xmin is not null`

/** All bytes of the files in which a server keeps a database, once they are written anew if that is said. */
export async function bytesOnServer(url: string, anew = false): Promise<Buffer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    while (anew && (await client.query(LOOKS_BACK)).rowCount) await sleep(20)
    // As `vacuumdb --full` does.
    if (anew) await client.query('vacuum full')
    await client.query('checkpoint')
    const { rows } = await client.query<{ bytes: Buffer }>(FILES)
    return Buffer.concat(rows.map(({ bytes }) => bytes))
  } finally {
    await client.end()
  }
}
