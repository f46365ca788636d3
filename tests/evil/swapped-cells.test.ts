import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { dump, type Plain } from '../../db/dump.ts'
import { type Keyring, systemAlone } from '../../db/keyring.ts'
import { openStore } from '../../db/open.ts'
import { TABLES } from '../../db/schema.ts'
import { takeKeys } from '../../db/wrapped-keys.ts'
import { databaseOf, releases, withCopy } from '../releases/release.ts'
import { KEY } from '../releases/stage.ts'

/** A sealed cell as it lies in its row, and the way to read whatever else lies there. */
type Place = { column: string; sealed: string; read: (sealed: string, row?: Plain) => unknown; row: Plain }

let places: Place[]

/** Every sealed cell of a database in which everything occurs that can be stored. */
beforeAll(() =>
  withCopy(databaseOf(releases().at(-1)!), async (file) => {
    const store = await openStore({ file, key: KEY })
    const { stored } = await dump(store)
    await store.close()
    const keyring = systemAlone(store.keys)
    const people = stored.find(({ table }) => table === 'people')!.rows as { id: string; key: string }[]
    takeKeys(keyring, people)
    places = stored.flatMap(({ table, rows }) => rows.flatMap((row) => placesIn(table, row, keyring)))
  }),
)

const placesIn = (table: string, row: Plain, keyring: Keyring): Place[] =>
  Object.entries(row).flatMap(([column, sealed]) => {
    if (!`${sealed}`.startsWith('v1.')) return []
    const read = (other: string, of = row) =>
      column === 'key'
        ? keyIn(`${of.id}`, other, keyring)
        : TABLES[table as 'names'].open(column as 'name', { ...of, [column]: other } as never, keyring)
    return [{ column: `${table}.${column}`, sealed: `${sealed}`, read, row }]
  })

/** The key that somebody's wrapped key is, if it is theirs. */
function keyIn(id: string, key: string, { keys }: Keyring) {
  const alone = systemAlone(keys)
  takeKeys(alone, [{ id, key }])
  return alone.people.get(id)!()
}

const anywhere = () => fc.nat(places.length - 1).map((at) => places[at]!)

describe('T2 R23 whoever can write into the database', () => {
  test('reads nothing by it: each cell can be read where it lies', () => {
    expect(new Set(places.map(({ column }) => column)).size).toBe(15)
    for (const { read, sealed } of places) read(sealed)
  })

  test('can put no cell into the place of another: of a thousand that trade places none can be read', () => {
    const trade = fc.tuple(anywhere(), anywhere()).filter(([one, other]) => one.sealed !== other.sealed)
    const holds = fc.property(trade, ([one, other]) => {
      expect(() => one.read(other.sealed), `${other.column} in ${one.column}`).toThrow()
      expect(() => other.read(one.sealed), `${one.column} in ${other.column}`).toThrow()
    })
    fc.assert(holds, { numRuns: 1000 })
  })

  test('can put none into the same column of the next row, for every kind there is', () => {
    for (const [column, all] of Map.groupBy(places, (place) => place.column))
      for (const [i, one] of all.entries())
        if (i > 0) expect(() => one.read(all[i - 1]!.sealed), column).toThrow()
  })

  test('can give no row to somebody else, nor another id, and have it read', () => {
    const own = places.filter(({ row }) => 'person_id' in row && row.person_id !== null)
    const [first] = own
    const others = own.filter(({ row }) => row.person_id !== first!.row.person_id)
    expect(others.length).toBeGreaterThan(5)
    for (const { read, sealed, row } of others) {
      expect(() => read(sealed, { ...row, person_id: first!.row.person_id! })).toThrow()
      expect(() => read(sealed, { ...row, id: first!.row.id! })).toThrow()
    }
  })
})
