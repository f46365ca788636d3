import { join } from 'node:path'
import Database from 'better-sqlite3'
import { plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import { openStore } from '../../../db/open.ts'
import { KEY, layDatabase } from '../../journeys/fresh.ts'
import type { Saved } from '../../journeys/quick.ts'
import { ending, endingsOf } from './ending.ts'
import { laid } from './laid.ts'
import { PEOPLE } from './unit.ts'

/** A database of many people, and whom of them Attune can talk to: their addresses in Telegram. */
export type Crowd = { file: string; known: string[] }

/**
 * A database of so many people: copies of a unit. So many of these are sealed anew under addresses of their own, and can
 * be talked to; in all others the sealed cells are those of the unit, which nobody opens, and their time comes days later.
 */
export async function crowd(folder: string, unit: Saved, people: number, real: number): Promise<Crowd> {
  const file = join(folder, 'attune.db')
  layDatabase(file, unit.file)
  const store = await openStore({ file, key: KEY })
  const kept = (await dump(store)).kept()
  await store.close()
  pad(file, Math.max(0, Math.round(people / PEOPLE) - real), plus(unit.now, { hours: 48 }))
  return { file, known: await laid({ file }, kept, real) }
}

function pad(file: string, times: number, from: string): void {
  const database = new Database(file)
  for (const pragma of [
    'journal_mode = off',
    'synchronous = off',
    'foreign_keys = off',
    'cache_size = -500000',
  ])
    database.pragma(pragma)
  const column = (sql: string) => database.prepare(sql).pluck().all() as string[]
  const beside = `type in ('index', 'trigger') and sql is not null`
  const made = column(`select sql from sqlite_schema where ${beside}`)
  for (const drop of column(`select 'drop ' || type || ' ' || name from sqlite_schema where ${beside}`))
    database.exec(drop)
  database.exec('create temp table copies (n integer primary key, ending text, wakes text)')
  const insert = database.prepare('insert into copies values (?, ?, ?)')
  const hour = Temporal.Instant.from(from).epochMilliseconds
  const wakes = (n: number) => new Date(hour + ((n * 7919) % 86_400) * 1000).toISOString()
  database.transaction(() => {
    for (let n = 1; n <= times; n++) insert.run(n, ending(n), wakes(n))
  })()
  const tables = column(`select name from sqlite_schema where type = 'table' and name not glob 'kysely*'`)
  for (const table of tables.filter((name) => name !== 'meta')) multiply(database, table)
  for (const sql of made) database.exec(sql)
  database.pragma('journal_mode = wal')
  database.close()
}

function multiply(database: Database.Database, table: string): void {
  const all = database.pragma(`table_xinfo(${table})`) as { name: string; hidden: number }[]
  const columns = all.filter(({ hidden }) => hidden === 0).map(({ name }) => name)
  const cells = columns.map((name) =>
    name === 'wakes_at' ? 'iif(wakes_at is null, null, wakes)' : endingsOf(name),
  )
  database.exec(`create temp table unit as select * from main.${table};
    insert into main.${table} (${columns}) select ${cells} from unit cross join copies order by unit.rowid, n;
    drop table unit`)
}
