import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Plain, TableDump } from '../../db/dump.ts'
import type { Engine } from '../../db/engine.ts'
import { move, moveAhead } from '../../db/move/move.ts'
import { openStore } from '../../db/open.ts'
import { TABLES } from '../../db/schema.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Settings, Store } from '../../db/store.ts'
import { tempDatabase } from '../postgres/database.ts'
import { databaseOf, releases } from '../releases/release.ts'
import { KEY } from '../releases/stage.ts'
import { tempDir } from '../temp-dir.ts'

/** What came after that recording, or has no place in it; nobody reads what is sealed in them. */
const BESIDES = [
  `insert into replies select 'r' || substr(id, 2), checkin_id, (select min(id) from members), (select max(id) from members),
    'warm', until, until, 'waits', 0 from asks limit 3`,
  ...['moments', 'ticks', 'hopes'].map(
    (
      table,
    ) => `insert into ${table} select 'm' || substr(id, 2), circle_id, person_id, 'what', joined_at, joined_at, 'open'
      from members where person_id is not null limit 3`,
  ),
  `insert into agreements select 'g' || substr(id, 2), id, 'what', began_at from circles limit 3`,
  `insert into installations values ('i', 'slack', 'w', 'sealed')`,
]

/** A file in which there is something of everything that can be stored. */
export async function fullFile(): Promise<Settings> {
  const file = join(tempDir(), 'attune.db')
  writeFileSync(file, databaseOf(releases().at(-1)!))
  writeFileSync(`${file}-number`, '0')
  const settings = { file, key: KEY }
  await within(settings, ({ inTx }) =>
    inTx(async (tx) => {
      for (const one of BESIDES) await sql.raw(one).execute(tx)
    }),
  )
  return settings
}

/** Does something with a database, and closes it. */
export async function within<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings)
  return await work(store).finally(store.close)
}

/** Where what is recorded in a file is kept by an engine, moved there if need be. */
export async function keptBy(engine: Engine, file: string): Promise<Pick<Settings, 'file' | 'url'>> {
  if (engine === 'sqlite') return { file }
  const url = await tempDatabase()
  await moved({ file, key: KEY }, { file, url, key: KEY })
  return { file, url }
}

/** What a database notes of where it lies. */
const ITS_OWN: readonly unknown[] = ['has_number', 'known_as', 'moved']

/** Everything in it, letter for letter. */
export const lettersOf = (settings: Settings): Promise<TableDump[]> =>
  within(settings, ({ inTx }) =>
    inTx(async (tx) => {
      const all: TableDump[] = []
      for (const [table, { columns }] of Object.entries(TABLES)) {
        const { rows } = await sql<Plain>`select ${sql.join(columns.map((one) => sql.ref(one)))}
          from ${sql.table(table)} order by ${sql.ref(columns[0]!)}`.execute(tx)
        all.push({ table, rows: rows.filter(({ name }) => table !== 'meta' || !ITS_OWN.includes(name)) })
      }
      return all
    }),
  )

/** What is done each time before something is read or written. */
type Seen = () => void | Promise<void>

/** Moves all from one database to another, both of which nobody else uses. */
export const moved = (from: Settings, to: Settings, seen: Seen = () => {}): Promise<number> =>
  within({ ...from, moves: true }, (source) =>
    within({ ...to, moves: true }, (target) => move(watched(source, seen), watched(target, seen))),
  )

/** Brings over what there is of a database that others use meanwhile; `seen` where it is brought to. */
export const movedAhead = (from: Settings, to: Settings, seen: Seen = () => {}): Promise<void> =>
  within({ ...to, moves: true }, (target) => moveAhead(from, watched(target, seen)))

const watched = (store: Store, seen: Seen): Store => ({
  ...store,
  inTx: async (work, rank) => {
    await seen()
    return await store.inTx(work, rank)
  },
})

/** Whether Attune would start on it. */
export const starts = (settings: Settings): Promise<boolean> =>
  within(settings, async () => true).catch((error) => {
    if (error instanceof Refused) return false
    throw error
  })
