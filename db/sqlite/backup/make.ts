import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Instant, plus } from '../../../core/model/time.ts'
import { isDiskFull } from '../../disk-full.ts'
import { ownIt } from '../../own-file.ts'
import type { Keys } from '../../seal.ts'
import { Refused } from '../../start-refused.ts'
import { hasStaleCompanions } from '../checkpoints.ts'
import { damaged, isDamage } from '../damage.ts'
import { inUse } from '../one-process.ts'
import { taken } from '../running.ts'
import { beginThread, LOADED } from '../thread.ts'
import { refuseUnusable } from '../usable-file.ts'
import { identityOf, recipientOf } from './age-keys.ts'
import { likeOwner } from './like-owner.ts'
import { backupName, stemOf } from './names.ts'
import { type Backup, backupsIn } from './newest.ts'
import { tidyPlainCopy } from './plain-copy.ts'
import type { Ended } from './worker.ts'
import type { Order } from './write.ts'

/** Which database is backed up, where to, and for how long. */
export type BackingUp = {
  file: string
  folder: string
  at: Instant
  /** Whose key opens it: these public keys of age, or else the root key. */
  to: { recipients: readonly string[] } | { keys: () => Keys }
  /** How many are kept, none of them for more than so many days. */
  keep: number
  days: number
  /** It is left off, and nothing of it stays. */
  leavesOff?: AbortSignal
}

/** Backs up a database, whether it is in use or not, and deletes older backups; throws `Refused` where it can't. */
export async function makeBackup(wanted: BackingUp): Promise<Backup & { deleted: number }> {
  const { file: named, folder, at, to, leavesOff } = wanted
  refuseUnusable(named)
  if (!existsSync(named))
    throw new Refused(`There is no database ${named} yet, so there is nothing to back up.`)
  const file = realpathSync.native(named)
  if (hasStaleCompanions(file) && !inUse(file))
    throw new Refused(`${named} was put back and not started since. Start Attune once, then back it up.`)
  if (!tidyPlainCopy(file))
    throw new Refused('Another backup, or a restore, is going on just now. Wait for its end.')
  const whose = 'keys' in to ? await ofRoot(to.keys()) : { recipients: to.recipients, check: null }
  try {
    makeOwnFolder(folder, file)
    const path = freePath(named, folder, at)
    await done({ file, path, at, ...whose }, leavesOff)
    const made = backupsIn(named, folder).find((one) => one.path === path)!
    return { ...made, deleted: deleteOld(wanted) }
  } catch (error) {
    throw aboutBackup(error, named, folder)
  } finally {
    tidyPlainCopy(file)
  }
}

const ofRoot = async (keys: Keys) => ({
  recipients: [await recipientOf(identityOf(keys))],
  check: keys.check,
})

function makeOwnFolder(folder: string, file: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) likeOwner(folder, file)
}

function freePath(file: string, folder: string, at: Instant, nth = 1): string {
  const path = join(folder, backupName(stemOf(file), at, nth))
  return existsSync(path) ? freePath(file, folder, at, nth + 1) : path
}

async function done(order: Order, leavesOff?: AbortSignal): Promise<void> {
  leavesOff?.throwIfAborted()
  const { worker, end } = beginThread(new URL('./worker.ts', import.meta.url), order)
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  worker.on('message', (said) => said === LOADED || resolve(said)).on('error', reject)
  worker.on('exit', () => reject(leavesOff?.reason ?? new Error('the thread of a backup ended')))
  const stop = () => void end()
  leavesOff?.addEventListener('abort', stop)
  try {
    const how = await promise
    if (how === null) return
    if ('refused' in how) throw new Refused(how.refused)
    throw Object.assign(new Error(how.message), { code: how.code })
  } finally {
    leavesOff?.removeEventListener('abort', stop)
    await end()
    rmSync(`${order.path}-new`, { force: true })
  }
}

/** Deletes what is older than those that are kept; says how many that were. */
function deleteOld({ file, folder, at, keep, days }: BackingUp): number {
  const before = plus(at, { days: -days })
  const all = backupsIn(file, folder)
  const old = all.slice(0, -1).filter((backup, i) => i < all.length - keep || backup.at < before)
  for (const { path } of old) rmSync(path, { force: true })
  return old.length
}

const mend = (code: string, folder: string) => (/^E(ACCES|PERM)$/.test(code) ? `${ownIt(folder)}, or n` : 'N')

function aboutBackup(error: unknown, file: string, folder: string): unknown {
  if (error instanceof Refused || !(error instanceof Error)) return error
  const code = 'code' in error ? `${error.code}` : ''
  if (isDamage(error)) return damaged(file)
  if (code === 'SQLITE_BUSY') return taken(file)
  if (isDiskFull(error))
    return new Refused(
      `There is no room for a backup (${code}): for a moment it takes as much as the database does beside it, and as much ` +
        `again in ${folder}. Make room there, or name a folder on another disk with ATTUNE_BACKUPS.`,
    )
  if (/^E[A-Z]+$|^SQLITE_(CANTOPEN|READONLY|IOERR)/.test(code))
    return new Refused(
      `No backup can be written to ${folder} (${code}). ${mend(code, folder)}ame another folder with ATTUNE_BACKUPS.`,
    )
  return error
}
