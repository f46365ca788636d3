import { addressHash, workspaceHash } from '../../../db/chats.ts'
import type { Kept } from '../../../db/dump.ts'
import { type Keyring, systemAlone } from '../../../db/keyring.ts'
import { openStore } from '../../../db/open.ts'
import { SCENE_TABLES } from '../../../db/scene/codecs.ts'
import { TABLES, type Tx } from '../../../db/schema.ts'
import type { Settings, Store } from '../../../db/store.ts'
import { makeKey } from '../../../db/wrapped-keys.ts'
import { KEY } from '../../journeys/fresh.ts'
import { inCopy } from './ending.ts'

const FIRST = 5_000_000_000
/** No copy that is not sealed anew has such a number. */
const NUMBERS = 30_000_000

/** Copies of what is kept, the first of which has this number, sealed anew, with addresses of their own; returns those in Telegram. */
export async function laid(
  where: Pick<Settings, 'file' | 'url'>,
  kept: Kept,
  copies: number,
  first = 0,
): Promise<string[]> {
  const store = await openStore({ ...where, key: KEY })
  const text = JSON.stringify({ ...kept, seen: [], meta: [], installations: [] })
  const ids = new RegExp(`\\b(${Object.values(kept).flat().flatMap(idsIn).join('|')})\\b`, 'g')
  const known: string[] = []
  for (let n = first; n < first + copies; n++) {
    const copy = JSON.parse(text.replace(ids, (id) => inCopy(id, NUMBERS + n))) as Kept
    const chats = copy.chats.map((chat, i) => ({ ...chat, address: addressOf(chat, n, i) }))
    known.push(...chats.filter(({ platform }) => platform === 'telegram').map(({ address }) => address))
    await store.inTx((tx) => lay(tx, store, { ...copy, chats }))
  }
  await store.close()
  return known
}

const idsIn = (row: object): string[] =>
  'id' in row && /^[a-z2-7]{16}$/.test(`${row.id}`) ? [`${row.id}`] : []

const addressOf = ({ platform, address }: Kept['chats'][number], n: number, i: number): string =>
  platform === 'telegram' ? `${FIRST + n * 100 + i}` : `${address}N${n}`

async function lay(tx: Tx, { keys }: Store, copy: Kept): Promise<void> {
  const keyring = systemAlone(keys)
  for (const chat of copy.chats) {
    const { platform, address } = chat
    await put(tx, 'chats', {
      ...TABLES.chats.row(chat, keyring),
      address_hash: addressHash(keys, chat),
      workspace_hash: platform === 'slack' ? workspaceHash(keys, platform, address.split('/')[0]!) : null,
      wakes_at: chat.dayEnds,
      gone: 0,
    })
  }
  for (const person of copy.people) {
    const key = makeKey(keyring, person.id)
    await put(tx, 'people', { ...TABLES.people.row(person, keyring), key })
  }
  for (const table of ['rooms', ...SCENE_TABLES, 'outbox'] as const) await putAll(tx, table, copy, keyring)
}

async function putAll(tx: Tx, table: keyof Kept, copy: Kept, keyring: Keyring): Promise<void> {
  for (const one of copy[table]) await put(tx, table, TABLES[table].row(one as never, keyring))
}

const put = (tx: Tx, table: keyof Kept, row: object) =>
  tx
    .insertInto(table)
    .values(row as never)
    .execute()
