import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * What stands in a database, without a word about anybody: how it keeps its journal, of how many messages nobody knows
 * whether they arrived, and since when there is one.
 */
export type Inside = { journal: string; unclear: number; since: string | null }

/** Looks into a database that another process has open, as a reader; undefined where that can't be. */
export function insideInUse(file: string): Inside | undefined {
  // Without what its process has beside it there is nothing that a reader could hold on to.
  if (!existsSync(`${file}-wal`)) return undefined
  try {
    const database = new Database(file, { readonly: true, timeout: 0 })
    try {
      return inside(database)
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

/** Looks into an open database. */
export function inside(database: Database.Database): Inside {
  const one = (table: string, query: string) =>
    database.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(table)
      ? database.prepare(query).pluck().get()
      : undefined
  return {
    journal: `${database.pragma('journal_mode', { simple: true })}`,
    unclear: Number(
      one('outbox', 'select count(*) from outbox where ref is null and tried_at is not null') ?? 0,
    ),
    since: (one('kysely_migration', 'select min(timestamp) from kysely_migration') ?? null) as string | null,
  }
}
