import type { Kysely } from 'kysely'
import { note, noted, unnote } from './meta.ts'
import type { Tables, Tx } from './schema.ts'
import { Refused } from './start-refused.ts'

/** In `meta`, under what a move is called: that it has gone from here, and that it has not come to its end here. */
export const GONE = 'moved'
export const COMING = 'moving'

/** What a database says of moves. */
export type Marks = { gone?: string; coming?: string }

/** How a database stands. */
export const marksOf = async (db: Kysely<Tables>): Promise<Marks> => ({
  gone: await noted(db, GONE),
  coming: await noted(db, COMING),
})

/** From here on nobody starts on what was moved away. */
export const markGone = (tx: Tx, move: string): Promise<void> => note(tx, GONE, move)

/** Nor on what has not wholly come; what had gone from there once is what comes back. */
export async function markComing(tx: Tx, move: string): Promise<void> {
  await note(tx, COMING, move)
  await unnote(tx, GONE)
}

/** What to do about a database to which something is being moved, or was. */
export const COMES =
  'Everything is just being moved to this database: wait for the end of that. What does it, npm run move, says what to do.'
export const CUT_SHORT =
  'A move to this database was cut short, and not all of it is here: do it again, by the same npm run move.'

/** All of it is here. */
export const markCome = (tx: Tx): Promise<void> => unnote(tx, COMING)

/** Throws `Refused` where a move has left no database to start on, or has not come to its end yet. */
export async function refuseMoved(
  db: Kysely<Tables>,
  where: 'file' | 'server',
  isMoving = async () => false,
): Promise<void> {
  if ((await noted(db, COMING)) !== undefined) throw new Refused((await isMoving()) ? COMES : CUT_SHORT)
  if ((await noted(db, GONE)) === undefined) return
  throw new Refused(
    where === 'file'
      ? 'What was in this file has moved to a PostgreSQL: name that one by DATABASE_URL. To have it here again, move it back.'
      : 'What was in this PostgreSQL has moved to a file: take DATABASE_URL out of your settings. To have it here again, move it back.',
  )
}
