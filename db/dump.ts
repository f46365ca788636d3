import { addKeys, type Keyring, openOf } from './keyring.ts'
import type { Store } from './open.ts'
import type { Tables, Tx } from './schema.ts'
import { open } from './seal.ts'

/** A stored row as it stands, column by column. */
export type Plain = Record<string, string | number | null>

/** A table and its rows. */
export type TableDump = { table: string; rows: Plain[] }

const TABLES: (keyof Tables)[] = [
  'people',
  'circles',
  'members',
  'names',
  'rhythms',
  'checkins',
  'asks',
  'answers',
  'shares',
  'invitations',
  'assents',
  'rooms',
  'rounds',
  'votes',
  'installations',
  'chats',
  'outbox',
  'seen',
  'meta',
]

// Which cells are sealed, and which column names the person under whose key; null is the system's own.
const SEALED: { table: string; columns: string[]; under: string | null }[] = [
  { table: 'people', columns: ['name', 'expects'], under: 'id' },
  { table: 'names', columns: ['name'], under: 'owner_id' },
  { table: 'answers', columns: ['words'], under: 'person_id' },
  { table: 'assents', columns: ['name'], under: 'person_id' },
  { table: 'invitations', columns: ['code', 'name'], under: 'inviter_id' },
  { table: 'invitations', columns: ['claim_name', 'claim_profile'], under: 'claim_by' },
  { table: 'chats', columns: ['address'], under: null },
  { table: 'outbox', columns: ['want', 'ref'], under: null },
  { table: 'rooms', columns: ['name'], under: null },
  { table: 'rounds', columns: ['words'], under: null },
  { table: 'installations', columns: ['data'], under: null },
]

/** Every row there is: as it stands in the file, and as whoever runs this could read it. */
export const dump = (store: Store): Promise<{ stored: TableDump[]; readable: TableDump[] }> =>
  store.inTx(async (tx) => {
    const stored: TableDump[] = []
    for (const table of TABLES) stored.push({ table, rows: await rowsOf(tx, table) })
    const keyring: Keyring = { keys: store.keys, people: new Map() }
    const people = await tx.selectFrom('people').select('id').orderBy('id').execute()
    await addKeys(tx, keyring, ['', ...people.map(({ id }) => id)])
    const readable = stored.map(({ table, rows }) => ({
      table,
      rows: rows.map((row) => readRow(keyring, table, row)),
    }))
    return { stored, readable }
  })

const rowsOf = async (tx: Tx, table: keyof Tables): Promise<Plain[]> =>
  await tx
    .selectFrom(table as 'seen')
    .selectAll()
    .orderBy(table === 'meta' ? ('name' as 'id') : 'id')
    .execute()

function readRow(keyring: Keyring, table: string, row: Plain): Plain {
  const read = { ...row }
  for (const { columns, under } of SEALED.filter((sealed) => sealed.table === table)) {
    for (const column of columns) read[column] = readCell(keyring, table, column, row, under)
  }
  return read
}

function readCell(
  keyring: Keyring,
  table: string,
  column: string,
  row: Plain,
  under: string | null,
): string | null {
  const sealed = row[column]
  if (typeof sealed !== 'string') return null
  const cell = { table, column, row: `${row.id}`, person: under === null ? '' : `${row[under]}` }
  return under === null ? open(keyring.keys.system, cell, sealed) : openOf(keyring, cell, sealed)
}
