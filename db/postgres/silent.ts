import type pg from 'pg'

/**
 * Of connections through which nothing comes any more nobody is told. Where one thing did not come back in time, all that
 * were there then are given up: otherwise each would be waited for anew, one after the other.
 */
export function givingUp(pool: pg.Pool) {
  const since = new WeakMap<pg.PoolClient, number>()
  let silent = 0
  pool.on('connect', (client) => {
    since.set(client, performance.now())
  })
  const isOld = (client: pg.PoolClient): boolean => (since.get(client) ?? 0) < silent
  const connect = async (): Promise<pg.PoolClient> => {
    for (;;) {
      const client = await pool.connect()
      if (!isOld(client)) return client
      client.connection.stream.destroy()
      client.release(true)
    }
  }
  const heed = async <T>(client: pg.PoolClient, sent: Promise<T>): Promise<T> => {
    try {
      return await sent
    } catch (error) {
      if ((error as Error).message === 'Query read timeout') {
        silent = performance.now()
        // Whatever else was asked over it fails at once.
        client.connection.stream.destroy()
      }
      throw error
    }
  }
  return { connect, heed, isOld }
}
