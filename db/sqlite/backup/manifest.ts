import type Database from 'better-sqlite3'
import type { Instant } from '../../../core/model/time.ts'
import about from '../../../package.json' with { type: 'json' }

/** What a backup says of itself, in a row of its own `meta`: when it was made, by which version, and how many rows it has. */
export type Manifest = { at: Instant; version: string; schema: string; rows: Record<string, number> }

const NAME = 'backup'

/** Writes into a copy what it is. */
export function writeManifest(copy: Database.Database, at: Instant): void {
  const schema = copy.prepare('select max(name) from kysely_migration').pluck().get() as string
  const manifest: Manifest = { at, version: about.version, schema, rows: countRows(copy) }
  copy.prepare('replace into meta (name, value) values (?, ?)').run(NAME, JSON.stringify(manifest))
}

/** What a copy says of itself, which is taken out of it; null if it says nothing. */
export function takeManifest(copy: Database.Database): Manifest | null {
  const value = copy.prepare('delete from meta where name = ? returning value').pluck().get(NAME)
  return value === undefined ? null : (JSON.parse(`${value}`) as Manifest)
}

/** How many rows each table has. */
export function countRows(database: Database.Database): Record<string, number> {
  const tables = database
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name`)
    .pluck()
    .all() as string[]
  const rows = tables.map((name) => [name, database.prepare(`select count(*) from "${name}"`).pluck().get()])
  return Object.fromEntries(rows)
}
