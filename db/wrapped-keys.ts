import type { Id } from '../core/model/circle.ts'
import type { Keyring } from './keyring.ts'
import type { Tx } from './schema.ts'
import { asKey, type Cell, type Key, type Keys, newKey, open, type Sealed, seal } from './seal.ts'

/** Adds the keys of these people. */
export async function addKeys(tx: Tx, { keys, people }: Keyring, ids: readonly Id[]): Promise<void> {
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'key'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  for (const { id, key } of rows) people.set(id, unwrap(keys, id, key))
}

/** Gives somebody new a key; returns it as it is stored. */
export function makeKey({ keys, people }: Keyring, person: Id): Sealed {
  const key = newKey()
  people.set(person, key)
  return seal(keys.master, wrapping(person), key.bytes.toString('base64'))
}

const wrapping = (person: Id): Cell => ({ table: 'people', column: 'key', row: person, person })

const unwrap = (keys: Keys, person: Id, wrapped: Sealed): Key =>
  asKey(Buffer.from(open(keys.master, wrapping(person), wrapped), 'base64'))
