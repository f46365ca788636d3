import type { Id } from '../core/model/circle.ts'
import type { Keyring } from './keyring.ts'
import { asKey, type Cell, type Key, type Keys, newKey, open, type Sealed, seal } from './seal.ts'

/** Adds the keys of these people, as they are stored. */
export function takeKeys({ keys, people }: Keyring, rows: readonly { id: Id; key: Sealed }[]): void {
  for (const { id, key } of rows) if (!people.has(id)) people.set(id, unwrapped(keys, id, key))
}

/** Gives somebody new a key; returns it as it is stored. */
export function makeKey({ keys, people }: Keyring, person: Id): Sealed {
  const key = newKey()
  people.set(person, () => key)
  return seal(keys.master, wrapping(person), key.bytes.toString('base64'))
}

const wrapping = (person: Id): Cell => ({ table: 'people', column: 'key', row: person, person })

function unwrapped(keys: Keys, person: Id, wrapped: Sealed): () => Key {
  let key: Key | undefined
  return () => (key ??= unwrap(keys, person, wrapped))
}

const unwrap = (keys: Keys, person: Id, wrapped: Sealed): Key =>
  asKey(Buffer.from(open(keys.master, wrapping(person), wrapped), 'base64'))

/** The key of somebody as it is stored under another root key. */
export const rewrapped = (from: Keys, to: Keys, { id, key }: { id: Id; key: Sealed }): Sealed =>
  seal(to.master, wrapping(id), open(from.master, wrapping(id), key))
