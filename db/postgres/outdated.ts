import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import { Outdated } from '../start-refused.ts'
import { MIGRATIONS } from './migrate.ts'

const EVERY = 5000

/** Tells once a newer version has brought the database up to date: what that writes this one does not know. Returns how to look no more. */
export function watchVersion(db: Kysely<Tables>, told: (why: Outdated) => void): () => void {
  const look = async () => {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
    if (rows.every(({ name }) => name in MIGRATIONS)) return
    clearInterval(timer)
    told(outdated())
  }
  const timer = setInterval(() => void look().catch(() => {}), EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

const outdated = (): Outdated =>
  new Outdated(
    'A newer Attune has brought the database up to date while this one used it, so this one ends, and is not started again ' +
      'by itself: start the newer one in its place.',
  )
