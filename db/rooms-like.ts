import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import { type Address, addressHash, addressOf, type Stored } from './chats.ts'
import type { Tx } from './schema.ts'
import { type Keys, lookup, type Sealed } from './seal.ts'
import { inThisOrder, statement } from './statement.ts'

/** What is the same in all addresses of a room, or of a person, by which several workspaces know it. */
export type Same = (address: string) => string

/** A room as it is known, and whether it can't be written to any more. */
export type FoundRoom = Stored & { gone: number }

type Row = { id: Id; address: Sealed; gone: number }

/** The rooms that are the same as the one at an address, as far as its platform knows. */
export async function roomsLike(tx: Tx, keys: Keys, { platform, address }: Address, same: Same) {
  const placeOf = (at: string) => lookup(keys, 'place', platform, same(at))
  // A room that is new, or is known by another address now, is found by no place yet.
  for (const row of await NEW.all(tx, { platform })) {
    const place_hash = placeOf(addressOf(keys, row))
    await tx.updateTable('rooms').set({ place_hash }).where('id', '=', row.id).execute()
  }
  return (await AT_PLACE.all(tx, { place: placeOf(address) })).map((row) => foundIn(keys, row))
}

/** The room at exactly this address. */
export async function roomAt(tx: Tx, keys: Keys, address: Address): Promise<FoundRoom | undefined> {
  const row = await AT.first(tx, { platform: address.platform, hash: addressHash(keys, address) })
  return row && foundIn(keys, row)
}

const foundIn = (keys: Keys, row: Row): FoundRoom => ({
  id: row.id,
  gone: row.gone,
  address: addressOf(keys, row),
})

const rooms = (where: RawBuilder<unknown>) =>
  // It is one room, or few new ones, that are looked for.
  sql<Row>`select chats.id, address, gone from rooms ${inThisOrder} chats on chats.id = rooms.id
    where ${where} order by chats.id`

const NEW = statement<{ platform: string }, Row>((tx, { platform }) =>
  rooms(sql`place_hash is null and platform = ${platform}`).compile(tx),
)

const AT_PLACE = statement<{ place: string }, Row>((tx, { place }) =>
  rooms(sql`place_hash = ${place}`).compile(tx),
)

const AT = statement<{ platform: string; hash: string }, Row>((tx, { platform, hash }) =>
  rooms(
    sql`rooms.id = (select id from chats where platform = ${platform} and address_hash = ${hash})`,
  ).compile(tx),
)
