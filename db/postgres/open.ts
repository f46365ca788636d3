import type { Kysely } from 'kysely'
import { checkMessages } from '../check-messages.ts'
import { checkedKeys } from '../checked-keys.ts'
import { keepNoScenes } from '../kept-scenes.ts'
import { keySource } from '../root-key.ts'
import type { Tables } from '../schema.ts'
import { chance } from '../seal.ts'
import type { Settings, Store } from '../store.ts'
import { connectPostgres } from './connect.ts'
import { migrate } from './migrate.ts'
import { makeTransactions } from './transactions.ts'
import { versions } from './versions.ts'

/** Transactions that one process does at once; each takes a connection. */
const AT_ONCE = 8

/** Opens the database on a server that other processes share; throws `Refused` if that can't be. */
export async function openServer(url: string, settings: Settings): Promise<Store> {
  const db = connectPostgres(url, AT_ONCE)
  try {
    return await opened(db, settings)
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function opened(db: Kysely<Tables>, { file, key }: Settings): Promise<Store> {
  await migrate(db)
  const keys = await checkedKeys(db, keySource(file, key))
  await checkMessages(db, keys)
  const { inTx, isFull, idle } = makeTransactions(db, AT_ONCE)
  const close = async () => {
    await idle()
    await db.destroy()
  }
  let closed: Promise<void> | undefined
  return {
    keys,
    chance: (label) => chance(keys, label),
    ...{ inTx, isFull, versions, scenes: keepNoScenes() },
    // What is deleted leaves the server's files when its own VACUUM comes by.
    flush: async () => {},
    erased: { ids: () => [], add: () => true, drop: () => {}, forget: () => {} },
    ...{ putBack: null, aside: null, anew: false, wasOpen: null },
    close: () => (closed ??= close()),
  }
}
