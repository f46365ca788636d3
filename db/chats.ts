import type { Chat } from '../core/model/chat.ts'
import type { Id } from '../core/model/circle.ts'
import { type Keyring, systemAlone } from './keyring.ts'
import type { Row, Tx } from './schema.ts'
import { type Keys, lookup } from './seal.ts'
import { listed, statement } from './statement.ts'
import type { Store } from './store.ts'
import { chats } from './tables/people.ts'

/** The platform's own address of a chat, and the workspace it is in, if there are such. */
export type Address = { platform: string; address: string; workspace?: string }

/** A stored chat, and by which address it was known. */
export type Stored = { id: Id; address: string }

/** What a chat is found by. */
export const addressHash = (keys: Keys, { platform, address }: Address): string =>
  lookup(keys, 'address', platform, address)

/** By what a chat, and the room in which something happens, are found whichever way they are named. */
export type Places = Record<'id' | 'platform' | 'hash' | 'roomPlatform' | 'roomHash', string | null>

/** The same of these. */
export function placesOf(keys: Keys, { chat, room }: { chat: Address | Id; room?: Address }): Places {
  const [id, address] = typeof chat === 'string' ? [chat, null] : [null, chat]
  const hash = address && addressHash(keys, address)
  const roomHash = room ? addressHash(keys, room) : null
  return { id, platform: address?.platform ?? null, hash, roomPlatform: room?.platform ?? null, roomHash }
}

/** What a workspace's chats are found by. */
export const workspaceHash = (keys: Keys, platform: string, workspace: string): string =>
  lookup(keys, 'workspace', platform, workspace)

/** The address of a stored chat. */
export const addressOf = (keys: Keys, chat: Pick<Row<'chats'>, 'id' | 'address'>): string =>
  chats.open('address', chat, systemAlone(keys))!

/** A stored chat as the core knows it, which is without its address. */
export function chatOf(row: Row<'chats'>, keyring: Keyring): Chat {
  // Opening it takes longer than all the rest, and few who read a chat write to it.
  const { address: _, ...chat } = chats.value({ ...row, address: null as never }, keyring)
  return chat
}

/** Stores a chat that has been written to for the first time. */
export async function insertChat(tx: Tx, keyring: Keyring, chat: Chat, its: Address): Promise<void> {
  const { address, platform, workspace } = its
  const { keys } = keyring
  await tx
    .insertInto('chats')
    .values({
      ...chats.row({ ...chat, address }, keyring),
      address_hash: addressHash(keys, its),
      workspace_hash: workspace === undefined ? null : workspaceHash(keys, platform, workspace),
      wakes_at: null,
      gone: 0,
    })
    .execute()
}

/** So many are read at once: a workspace may be everybody. */
const AT_ONCE = 200

/** The chats of a workspace, a few at a time, each as it is by then if it still is there. */
export async function* chatsOf(store: Store, platform: string, workspace: string): AsyncGenerator<Stored> {
  const hash = workspaceHash(store.keys, platform, workspace)
  const all = await store.inTx((tx) => ALL_OF.all(tx, { hash }))
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const ids = all.slice(from, from + AT_ONCE).map(({ id }) => id)
    const rows = await store.inTx((tx) => THESE_OF.all(tx, { hash, ids }))
    for (const row of rows) yield { id: row.id, address: addressOf(store.keys, row) }
  }
}

const ALL_OF = statement<{ hash: string }, { id: Id }>((tx, { hash }) =>
  tx.selectFrom('chats').select('id').where('workspace_hash', '=', hash).orderBy('id').compile(),
)

const THESE_OF = statement<{ hash: string; ids: readonly Id[] }, Pick<Row<'chats'>, 'id' | 'address'>>(
  (tx, { hash, ids }) =>
    tx
      .selectFrom('chats')
      .select(['id', 'address'])
      .where('id', 'in', listed(ids))
      .where('workspace_hash', '=', hash)
      .orderBy('id')
      .compile(),
)

/** The address of the room that a round is of, if there is such a round. */
export const roomOfRound = (store: Store, round: Id): Promise<string | null> =>
  store.inTx(async (tx) => {
    const found = tx
      .selectFrom('rounds')
      .innerJoin('chats', 'chats.id', 'rounds.room_id')
      .select(['chats.id', 'chats.address'])
      .where('rounds.id', '=', round)
    const room = await found.executeTakeFirst()
    return room ? addressOf(store.keys, room) : null
  })

/** The chat at an address, if it is known. */
export const chatAt = (store: Store, address: Address): Promise<Id | null> =>
  store.inTx(async (tx) => {
    const found = tx
      .selectFrom('chats')
      .select('id')
      .where('platform', '=', address.platform)
      .where('address_hash', '=', addressHash(store.keys, address))
    return (await found.executeTakeFirst())?.id ?? null
  })
