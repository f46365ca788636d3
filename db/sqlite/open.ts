import { type Kysely, sql } from 'kysely'
import { checkMessages } from '../check-messages.ts'
import { checkedKeys } from '../checked-keys.ts'
import { coalesced } from '../coalesced.ts'
import { BACKUP_DAYS, erasedBeside } from '../erased.ts'
import { keepScenes } from '../kept-scenes.ts'
import { locksNothing } from '../lock.ts'
import { refuseMoved } from '../moved-away.ts'
import { HAS_NUMBER, whyPutBack } from '../put-back.ts'
import { keySource, rootKey } from '../root-key.ts'
import type { Tables, Tx } from '../schema.ts'
import { chance, deriveKeys, type Keys } from '../seal.ts'
import { Refused } from '../start-refused.ts'
import type { Settings, Store } from '../store.ts'
import { versionsAfter } from '../versions.ts'
import { checkpoints } from './checkpoints.ts'
import { alone } from './claims.ts'
import { openSqlite } from './connect.ts'
import { damaged, isDamage, noteDamage } from './damage.ts'
import { makeJobs } from './jobs.ts'
import { MIGRATIONS, migrate } from './migrate.ts'
import { type Claim, claim } from './one-process.ts'
import { readPages } from './read-pages.ts'
import { takenByAttune } from './running.ts'
import { replaced, takenAway, watching } from './still-there.ts'
import { toDisk } from './to-disk.ts'
import { aboutFile, closeToOthers, makeFolder } from './usable-file.ts'
import { makeWriteBack } from './write-back.ts'

/** Opens the database in a file, made or brought up to date if need be; throws `Refused` if that can't be. */
export async function openFile(settings: Settings): Promise<Store> {
  let claimed: Claim | undefined
  try {
    makeFolder(settings.file)
    const wasOpen = closeToOthers(settings.file)
    claimed = claim(settings.file, settings.moves)
    return { ...(await opened(settings, claimed)), wasOpen }
  } catch (error) {
    claimed?.giveUp()
    throw aboutFile(error, settings.file)
  }
}

async function opened(settings: Settings, claimed: Claim): Promise<Omit<Store, 'wasOpen'>> {
  const { file } = settings
  const { heeding, spoiled } = heedingDamage(settings, claimed)
  const watch = watching(claimed.file)
  const scenes = keepScenes()
  const db = openSqlite(claimed.file, scenes.written)
  const back = makeWriteBack(claimed.file)
  const flush = async (checkpoint: () => Promise<void>) => {
    scenes.age()
    if (watch.isGone()) throw takenAway(file)
    if (watch.isReplaced()) throw replaced(file)
    await checkpoint()
  }
  try {
    if (!(await isStill(claimed, db))) throw takenByAttune(file)
    const keys = await upToDate(db, settings)
    await checkMessages(db, keys)
    const checkpoint = await checkpoints(db, claimed.file, claimed.number, back)
    await db.transaction().execute(hasNumber)
    const putBack = await db.transaction().execute(whyPutBack)
    const versions = await db.transaction().execute(versionsAfter)
    const jobs = makeJobs(db, await toDisk(db, claimed.file), back.begin)
    const stopReading = claimed.unread ? readPages(claimed.file, () => spoiled(damaged(file))) : null
    const close = async () => {
      await stopReading?.()
      await jobs.idle()
      await back.close()
      claimed.giveUp()
      // Closing would write into the file that is there now.
      if (watch.isReplaced()) return jobs.close()
      // What can't be flushed any more is read by the next start.
      await checkpoint().catch(() => {})
      await db.destroy().then(jobs.close)
      watch.close()
    }
    let closed: Promise<void> | undefined
    return {
      keys,
      chance: (label) => chance(keys, label),
      ...alone((work, rank) => heeding(jobs.inTx(work, rank))),
      ...{ lock: locksNothing, versions, scenes, putBack, isFull: jobs.isFull },
      flush: coalesced(() => heeding(flush(checkpoint))),
      erased: erasedBeside(claimed.file, settings.backupDays ?? BACKUP_DAYS),
      ...{ aside: claimed.aside, anew: claimed.anew },
      close: () => (closed ??= close()),
    }
  } catch (error) {
    await db.destroy()
    watch.close()
    throw error
  }
}

// Only once it is there: an upgrade from before there were such numbers is no backup that was put back.
async function hasNumber(tx: Tx): Promise<void> {
  const row = { name: HAS_NUMBER, value: 'yes' }
  await tx
    .insertInto('meta')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
}

function heedingDamage({ onDamage = () => {} }: Settings, { file }: Claim) {
  let told = false
  const spoiled = (what: Refused, isNoted = true) => {
    if (told) return
    told = true
    onDamage(what)
    if (isNoted) noteDamage(file)
  }
  const heeding = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (isDamage(error)) spoiled(damaged(file))
      if (error instanceof Refused) spoiled(error, false)
      throw error
    }
  }
  return { heeding, spoiled }
}

// Of two that claim a file at once, the number of the last stays; from here on the open file refuses every claim.
async function isStill({ number }: Claim, db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version === number
}

async function upToDate(db: Kysely<Tables>, settings: Settings): Promise<Keys> {
  const { file, key, keyFile, beforeUpgrade } = settings
  const source = { ...keySource(file, key), ...(keyFile ? { file: keyFile } : {}) }
  await migrate(db, MIGRATIONS, async () => await beforeUpgrade?.(deriveKeys(rootKey(source, true))))
  const keys = await checkedKeys(db, source)
  if (!settings.moves) await refuseMoved(db, 'file')
  return keys
}
