import type { Id } from '../core/model/circle.ts'
import type { Opening } from './opened.ts'
import type { Cell, Key, Keys } from './seal.ts'

/**
 * The keys at hand during one turn: the system's, and those of the people concerned, unwrapped once they are needed; and
 * what was opened before, where that is known.
 */
export type Keyring = { keys: Keys; people: Map<Id, () => Key>; opening?: Opening }

/** No more than the system's keys. */
export const systemAlone = (keys: Keys): Keyring => ({ keys, people: new Map() })

/** The key of the person a cell belongs to. */
export function keyOf({ people }: Keyring, { person, table }: Cell): Key {
  const key = people.get(person)?.()
  if (!key) throw new Error(`no key at hand for a row of ${table}`)
  return key
}
