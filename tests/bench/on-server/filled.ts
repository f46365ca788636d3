import { join } from 'node:path'
import pg from 'pg'
import { type Instant, plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import { openStore } from '../../../db/open.ts'
import { sweep } from '../../../db/sweep.ts'
import { KEY, layDatabase } from '../../journeys/fresh.ts'
import type { Saved } from '../../journeys/quick.ts'
import { ending, endingsOf } from '../growth/ending.ts'
import { laid } from '../growth/laid.ts'
import { PEOPLE } from '../growth/unit.ts'
import { living } from './living.ts'

/**
 * Fills an empty PostgreSQL with copies of a unit; returns whom of so many units Attune can talk to. All others are copies
 * of the first, whose sealed cells nobody opens and whose time comes days later; their ids lie apart as by chance.
 */
export async function filled(url: string, folder: string, unit: Saved, people: number, real: number) {
  const file = join(folder, 'unit.db')
  layDatabase(file, unit.file)
  const store = await openStore({ file, key: KEY })
  const kept = (await dump(store)).kept()
  await store.close()
  const where = { file, url }
  await laid(where, kept, 1)
  const attune = await living(url, unit.now)
  while ((await attune.app.tick()) > 0);
  await sweep(attune.store, unit.now)
  await attune.end()
  await pad(url, Math.max(0, Math.round(people / PEOPLE) - real - 1), plus(unit.now, { hours: 96 }))
  return await laid(where, kept, real, 1)
}

const OF_ATTUNE = `select table_name as name from information_schema.tables
  where table_schema = 'public' and table_name !~ '^(kysely|meta|rates|leases|wakes|erased|installations)'`
const INDEXES = `select pg_get_indexdef(indexrelid) as made, indexrelid::regclass::text as name from pg_index
  where not indisunique and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`

async function pad(url: string, times: number, from: Instant): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows
  // Neither triggers nor what refers to what is looked at.
  for (const set of [
    "session_replication_role = 'replica'",
    "maintenance_work_mem = '1GB'",
    "work_mem = '256MB'",
  ])
    await rows(`set ${set}`)
  const indexes = await rows(INDEXES)
  for (const { name } of indexes) await rows(`drop index ${name}`)
  await rows('create temp table copies (ending text, wakes text)')
  await rows('insert into copies select * from json_to_recordset($1) as copy (ending text, wakes text)', [
    JSON.stringify(Array.from({ length: times }, (_, i) => copyOf(i + 1, from))),
  ])
  for (const { name } of await rows(OF_ATTUNE)) await multiply(rows, name)
  await rows(HEARD, [times * PEOPLE * HEARD_OF_EACH, from])
  for (const { made } of indexes) await rows(made)
  await client.end()
}

/** What was heard lately; none of it is old. */
const HEARD = `insert into seen select md5('' || n), $2::text from generate_series(1, $1::integer) as n`
const HEARD_OF_EACH = 4

const copyOf = (n: number, from: Instant) => ({
  ending: ending((n * 25_214_903_917) % 32 ** 7),
  wakes: plus(from, { seconds: (n * 7919) % 86_400 }),
})

const CELLS: Record<string, string> = {
  wakes_at: 'case when wakes_at is null then null else wakes end',
  goes_by: 'goes_by',
  send_by: 'send_by',
}

type Rows = (text: string, values?: unknown[]) => Promise<Record<string, string>[]>

async function multiply(rows: Rows, table: string): Promise<void> {
  const found = await rows(
    `select column_name as name from information_schema.columns
    where table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  const columns = found.map(({ name }) => name!)
  const cells = columns.map((name) => CELLS[name] ?? endingsOf(name))
  await rows(
    `insert into ${table} (${columns}) select ${cells} from (select * from ${table}) as unit cross join copies`,
  )
}
