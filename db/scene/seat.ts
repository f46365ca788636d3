import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { asJson } from '../as-json.ts'
import { type Address, addressHash } from '../chats.ts'
import { type Row, TABLES, type Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { statement } from '../statement.ts'

/** A chat as it is stored, whose it is, and whether it is a room. */
export type Seat = { chat: Row<'chats'>; person: Row<'people'> | null; isRoom: boolean }

/** The same as it is found. */
export type Found = { chat: string; person: string; is_room: 0 | 1 }

/** The chat at an address, or with an id; null if there is none. */
export const seatOf = async (tx: Tx, keys: Keys, chat: Address | Id): Promise<Seat | null> =>
  seatIn(
    await (typeof chat === 'string'
      ? BY_ID.first(tx, { id: chat })
      : BY_ADDRESS.first(tx, { platform: chat.platform, hash: addressHash(keys, chat) })),
  )

/** What was found, read. */
export function seatIn(found: Found | null | undefined): Seat | null {
  if (!found) return null
  const person = JSON.parse(found.person)
  return {
    chat: JSON.parse(found.chat),
    person: person.id === null ? null : person,
    isRoom: found.is_room === 1,
  }
}

/** Those of which this is so, with more columns if there are such. */
export const seats = (where: RawBuilder<unknown>, more = sql``) => sql<Found>`
  select ${more} ${asJson(TABLES.chats.columns, 'chats')} as chat, ${asJson(TABLES.people.columns, 'people')} as person,
    cast(exists (select 1 from rooms where rooms.id = chats.id) as integer) as is_room
  from chats left join people on people.chat_id = chats.id where ${where}`

const BY_ID = statement<{ id: Id }, Found>((tx, { id }) => seats(sql`chats.id = ${id}`).compile(tx))

const BY_ADDRESS = statement<{ platform: string; hash: string }, Found>((tx, { platform, hash }) =>
  seats(sql`chats.platform = ${platform} and chats.address_hash = ${hash}`).compile(tx),
)
