import pg from 'pg'

const BEGINS = /^(begin|start transaction)\b/

const BEGUN = { command: 'BEGIN', rowCount: 0, rows: [] }

const refusals = new WeakSet<object>()

/** Whether the server refused to begin a transaction, so that nothing of it was done. */
export const isNotBegun = (error: unknown): boolean => refusals.has(error as object)

/**
 * Nobody waits for the beginning of a transaction. Answers come in the order of what was asked: whatever comes after a
 * beginning that failed was outside of it and counts as failed, the end too, so that its connection is given up.
 */
export function onceBegun() {
  let begun: Promise<unknown> = Promise.resolve()
  return async (text: string, sent: Promise<unknown>): Promise<unknown> => {
    if (!BEGINS.test(text)) return (await Promise.all([begun, sent]))[1]
    begun = sent.catch((error) => {
      if (error instanceof pg.DatabaseError) refusals.add(error)
      throw error
    })
    begun.catch(() => {})
    return BEGUN
  }
}
