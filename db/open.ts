import { type Kysely, sql } from 'kysely'
import { checkMessages } from './check-messages.ts'
import { checkedKeys } from './checked-keys.ts'
import { checkpoints } from './checkpoints.ts'
import { coalesced } from './coalesced.ts'
import { damaged, isDamage, noteDamage } from './damage.ts'
import { BACKUP_DAYS, type Erased, erasedBeside } from './erased.ts'
import { makeJobs, type Rank } from './jobs.ts'
import { type KeptScenes, keepScenes } from './kept-scenes.ts'
import type { PutBack } from './last-seen.ts'
import { MIGRATIONS, migrate } from './migrate.ts'
import { type Claim, claim, taken } from './one-process.ts'
import { HAS_NUMBER, whyPutBack } from './put-back.ts'
import { readPages } from './read-pages.ts'
import { keySource, rootKey } from './root-key.ts'
import type { Tables, Tx } from './schema.ts'
import { chance, deriveKeys, type Keys } from './seal.ts'
import type { Work } from './shared-commit.ts'
import { openSqlite } from './sqlite.ts'
import { Refused } from './start-refused.ts'
import { replaced, takenAway, watching } from './still-there.ts'
import { toDisk } from './to-disk.ts'
import { aboutFile, closeToOthers, makeFolder } from './usable-file.ts'
import { type Versions, versionsAfter } from './versions.ts'
import { makeWriteBack } from './write-back.ts'

/** Where everything is kept, and the root key: given, or else in a file beside the database. */
export type Settings = {
  file: string
  key?: string | null
  keyFile?: string
  /** Days for which backups are kept. */
  backupDays?: number
  /** What is done before an existing database is brought up to date; what it throws ends the start. */
  beforeUpgrade?: (keys: Keys) => Promise<void>
  /** Told once when the file turns out to be damaged, another one takes its place, or it vanishes. */
  onDamage?: (what: Refused) => void
}

/** Everything that is kept, opened. */
export type Store = {
  keys: Keys
  /** [0, 1), always the same for the same label. */
  chance: (label: string) => number
  /** Does all of the work or nothing, when it is its turn. */
  inTx: <T>(work: Work<T>, rank?: Rank) => Promise<T>
  /** Whether so many wait that what may be refused is. */
  isFull: () => boolean
  /** Counts what is said. */
  versions: Versions
  /** What of scenes need not be read anew. */
  scenes: KeptScenes
  /** Takes what was deleted out of the files too. */
  flush: () => Promise<void>
  /** Who has erased everything, though a backup may still hold them. */
  erased: Erased
  /** Why everybody is to rest before anything else; null if it was not put back. */
  putBack: PutBack | null
  /** Where that is now which an earlier run had left beside a file that was put back. */
  aside: string | null
  /** Whether nothing was left of a database that was here, and this is a new one. */
  anew: boolean
  /** What to tell where others on this machine could read the file. */
  wasOpen: string | null
  close: () => Promise<void>
}

/** Opens the database, made or brought up to date if need be; throws `Refused` if that can't be. */
export async function openStore(settings: Settings): Promise<Store> {
  try {
    makeFolder(settings.file)
    const wasOpen = closeToOthers(settings.file)
    return { ...(await opened(settings, claim(settings.file))), wasOpen }
  } catch (error) {
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
    scenes.forget()
    if (watch.isGone()) throw takenAway(file)
    if (watch.isReplaced()) throw replaced(file)
    await checkpoint()
  }
  try {
    if (!(await isStill(claimed, db))) throw taken(file)
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
      inTx: (work, rank) => heeding(jobs.inTx(work, rank)),
      ...{ versions, scenes, putBack, isFull: jobs.isFull },
      flush: coalesced(() => heeding(flush(checkpoint))),
      erased: erasedBeside(claimed.file, settings.backupDays ?? BACKUP_DAYS),
      aside: claimed.aside,
      anew: claimed.anew,
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
  return await checkedKeys(db, source)
}
