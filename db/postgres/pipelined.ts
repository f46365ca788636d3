import { type Kysely, type KyselyProps, PostgresIntrospector, type QueryExecutor, Transaction } from 'kysely'
import type { Work } from '../rank.ts'
import type { Tables, Tx } from '../schema.ts'

/**
 * Work in whose transaction statements that are asked at once go out at once: Kysely would send each when the one before
 * it is answered. They are done in the order in which they were asked, and where one fails, so do all after it: what is
 * thrown is why the first one did, whichever is heeded first.
 */
export const pipelined =
  <T>(work: Work<T>): Work<T> =>
  async (tx) => {
    const its = tx.getExecutor()
    const connection = await its.provideConnection(async (one) => one)
    const failed: unknown[] = []
    let isOver = false
    const provideConnection: typeof its.provideConnection = async (use) => {
      // What is still asked once it has failed would come after it was undone, and stay.
      if (isOver) throw new Error('asked when its transaction was over')
      return await use(connection).catch((error) => {
        failed.push(error)
        throw error
      })
    }
    try {
      return await work(transactionBy(its.withConnectionProvider({ provideConnection })))
    } catch (error) {
      // Of those after it some only say that a statement is unknown, which was to be planned once for several.
      throw failed.includes(error) ? failed[0] : error
    } finally {
      isOver = true
    }
  }

/** Of all that a Kysely is made of, what is asked for within a transaction. */
function transactionBy(executor: QueryExecutor): Tx {
  const dialect = { createIntrospector: (db: Kysely<Tables>) => new PostgresIntrospector(db) }
  return new Transaction<Tables>({ executor, dialect, config: {}, driver: {} } as unknown as KyselyProps)
}
