import { type Kysely, sql } from 'kysely'
import { checkMessages } from '../check-messages.ts'
import { checkedKeys } from '../checked-keys.ts'
import { BACKUP_DAYS } from '../erased.ts'
import { keepNoScenes } from '../kept-scenes.ts'
import { refuseMoved } from '../moved-away.ts'
import { whyPutBack } from '../put-back.ts'
import { keySource } from '../root-key.ts'
import type { Tables } from '../schema.ts'
import { chance } from '../seal.ts'
import { Refused } from '../start-refused.ts'
import type { Settings, Store } from '../store.ts'
import { aboutServer, Unreached } from './about-server.ts'
import { isMoving, refuseInSilence } from './alone.ts'
import { claimsOn } from './claims.ts'
import { connectPostgres } from './connect.ts'
import { erasedInside } from './erased.ts'
import { noteWhere } from './known-as.ts'
import { lockScene } from './lock-scene.ts'
import { migrateUnhurried } from './migrate.ts'
import { newsOn } from './news.ts'
import { tooOld } from './oldest.ts'
import { watchVersion } from './outdated.ts'
import { makeTransactions } from './transactions.ts'
import { versions } from './versions.ts'

/** Transactions that one process does at once; each takes a connection. */
const AT_ONCE = 8
/** Connections for single statements, which are no transaction's. */
const BESIDE = 2

/** Opens the database on a server that other processes share; throws `Refused` if that can't be. */
export async function openServer(url: string, settings: Settings): Promise<Store> {
  for (;;) {
    const db = connectPostgres(url, BESIDE, nameOf(settings))
    try {
      return await opened(db, { ...settings, url })
    } catch (thrown) {
      await db.destroy()
      const error = aboutServer(thrown)
      if (!(error instanceof Unreached) || !settings.unreached) throw error
      await settings.unreached(error)
    }
  }
}

const nameOf = ({ moves }: Settings): string => (moves ? 'attune move' : 'attune')

async function opened(db: Kysely<Tables>, settings: Settings & { url: string }): Promise<Store> {
  const { url, file, key, backupDays = BACKUP_DAYS, moves, lease, gone, onDamage } = settings
  if (!key) throw noKey()
  await refuseOlder(db)
  if (!moves) await refuseInSilence(db)
  await migrateUnhurried(url)
  const keys = await checkedKeys(db, keySource(file, key))
  if (!moves) await refuseMoved(db, 'server', () => isMoving(db))
  await checkMessages(db, keys)
  await noteWhere(db)
  const putBack = await db.transaction().execute(whyPutBack)
  const erased = await erasedInside(db, backupDays)
  const turns = connectPostgres(url, AT_ONCE, nameOf(settings), 'transactions')
  const { inTx, isFull, idle } = makeTransactions(turns, AT_ONCE)
  const news = newsOn(url, db)
  const lookNoMore = onDamage ? watchVersion(db, onDamage) : () => {}
  const close = async () => {
    lookNoMore()
    await news.end()
    await idle()
    await Promise.all([turns.destroy(), db.destroy()])
  }
  let closed: Promise<void> | undefined
  return {
    keys,
    chance: (label) => chance(keys, label),
    ...{ inTx, isFull, lock: lockScene, versions, scenes: keepNoScenes() },
    ...{ claims: claimsOn(db, { ours: news.ours, gone }, lease), news },
    // What is deleted leaves the server's files when its own VACUUM comes by.
    flush: async () => {},
    ...{ erased, putBack, aside: null, anew: false, wasOpen: null },
    close: () => (closed ??= close()),
  }
}

/** There is no file beside a server that could hold one for all who share it. */
const noKey = (): Refused =>
  new Refused(
    'DATABASE_URL is set, and ATTUNE_KEY is not: each process needs the same. If you have a key file, set it to what is in ' +
      'there, else make one with "openssl rand -base64 32".',
  )

async function refuseOlder(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{
    version: number
  }>`select current_setting('server_version_num')::int / 10000 as version`.execute(db)
  const refusal = tooOld(rows[0]!.version)
  if (refusal) throw refusal
}
