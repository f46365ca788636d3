import type { Chat } from '../core/model/chat.ts'
import type { Id } from '../core/model/circle.ts'
import { type Keyring, systemAlone } from './keyring.ts'
import type { Row, Tx } from './schema.ts'
import { type Keys, lookup } from './seal.ts'
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

/** The chats of a workspace. */
export const chatsOf = (store: Store, platform: string, workspace: string): Promise<Stored[]> =>
  store.inTx(async (tx) => {
    const hash = workspaceHash(store.keys, platform, workspace)
    const rows = await tx
      .selectFrom('chats')
      .select(['id', 'address'])
      .where('workspace_hash', '=', hash)
      .orderBy('id')
      .execute()
    return rows.map((row) => ({ id: row.id, address: addressOf(store.keys, row) }))
  })

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
