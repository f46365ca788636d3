import pg from 'pg'

const FILES = `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
  where relkind in ('r', 'i', 't') and relnamespace in ('public'::regnamespace, 'pg_toast'::regnamespace)`

/** All bytes of the files in which a server keeps a database, once they are written anew if that is said. */
export async function bytesOnServer(url: string, anew = false): Promise<Buffer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // As `vacuumdb --full` does.
    if (anew) await client.query('vacuum full')
    await client.query('checkpoint')
    const { rows } = await client.query<{ bytes: Buffer }>(FILES)
    return Buffer.concat(rows.map(({ bytes }) => bytes))
  } finally {
    await client.end()
  }
}
