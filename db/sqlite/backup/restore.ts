import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Id } from '../../../core/model/circle.ts'
import type { Instant } from '../../../core/model/time.ts'
import { plainCopyOf } from '../../beside.ts'
import { isDiskFull } from '../../disk-full.ts'
import type { Keys } from '../../seal.ts'
import { Refused } from '../../start-refused.ts'
import { openSqlite } from '../connect.ts'
import { migrate } from '../migrate.ts'
import { isFree } from '../one-process.ts'
import { rekey } from '../rekey.ts'
import { isRunning, taken } from '../running.ts'
import { makeFolder } from '../usable-file.ts'
import { identityOf } from './age-keys.ts'
import { type Checked, checkCopy } from './check.ts'
import { decrypt } from './decrypt.ts'
import { likeOwner } from './like-owner.ts'
import { tidyPlainCopy } from './plain-copy.ts'
import { swapIn } from './swap.ts'

/** Which backup takes the place of which database. */
export type Restoring = {
  file: string
  backup: string
  /** By the root key of now, and by those of before. */
  keys: Keys
  former: readonly Keys[]
  /** What else may open it: secret keys of age. */
  identities: readonly string[]
  now: Instant
}

/** What was put in place, and where that is now which was there. */
export type Restored = { at: Instant | null; people: Id[]; aside: string | null }

/** Puts a backup in the place of the database; throws `Refused`, and has changed nothing, where it can't. */
export async function restore(restoring: Restoring): Promise<Restored> {
  const { file: named, backup, now } = restoring
  makeFolder(named)
  const file = existsSync(named) ? realpathSync.native(named) : named
  refuseFile(backup, file)
  refuseInUse(file)
  if (!tidyPlainCopy(file)) throw new Refused('A backup is being made just now. Wait for its end.')
  const plain = plainCopyOf(file)
  try {
    const { at, people } = await prepared(restoring, file, plain)
    refuseInUse(file)
    return { at, people, aside: swapIn(plain, file, now) }
  } finally {
    tidyPlainCopy(file)
  }
}

/** Makes of a backup a file that may take the place of the database. */
async function prepared(restoring: Restoring, file: string, plain: string): Promise<Checked> {
  const { backup, keys, former, identities } = restoring
  try {
    await decrypt(backup, plain, [...[keys, ...former].map(identityOf), ...identities])
    const checked = checkCopy(plain, backup)
    await underKey(plain, [keys, ...former], checked.check, backup)
    flushed(plain)
    likeOwner(plain, existsSync(file) ? file : dirname(file))
    return checked
  } catch (error) {
    if (isDiskFull(error)) throw noRoom(file)
    // Started meanwhile, Attune takes such a copy away.
    refuseInUse(file)
    throw error
  }
}

const noRoom = (file: string): Refused =>
  new Refused(
    `There is no room to restore: it takes as much as the database, beside ${file}. Nothing was changed; make room there first.`,
  )

function refuseFile(backup: string, file: string): void {
  if (!isFile(backup)) throw new Refused(`There is no file ${backup}.`)
  if (existsSync(file) && realpathSync.native(backup) === file)
    throw new Refused(`${backup} is the database itself. Name a backup of it.`)
}

function isFile(backup: string): boolean {
  try {
    accessSync(backup, constants.R_OK)
    return statSync(backup).isFile()
  } catch (error) {
    const code = `${(error as NodeJS.ErrnoException).code}`
    if (/^E(NOENT|NOTDIR)$/.test(code)) return false
    throw new Refused(`The file ${backup} can't be read (${code}).`)
  }
}

function refuseInUse(file: string): void {
  if (!existsSync(file) || isFree(file)) return
  throw isRunning(file)
    ? new Refused(`Attune is running on ${file}. Stop it, restore, and start it again.`)
    : taken(file)
}

/** What was made under a former root key comes under that of now. */
async function underKey(
  plain: string,
  [now, ...former]: readonly Keys[],
  check: string | null,
  backup: string,
): Promise<void> {
  if (check === null || check === now!.check) return
  const then = former.find((keys) => keys.check === check)
  if (!then)
    throw new Refused(
      `${backup} was made with another root key than is here. Put the key of then beside the database, named key-until- and a day, or as "key".`,
    )
  const db = openSqlite(plain)
  await migrate(db).finally(() => db.destroy())
  const database = new Database(plain)
  try {
    database.pragma('journal_mode = delete')
    database.transaction(() => rekey({ database, from: then, to: now! }))()
    database.exec('vacuum')
  } finally {
    database.close()
  }
}

function flushed(plain: string): void {
  const opened = openSync(plain, 'r+')
  fsyncSync(opened)
  closeSync(opened)
}
