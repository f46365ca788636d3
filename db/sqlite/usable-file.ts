import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { isDiskFull } from '../disk-full.ts'
import { closeIt, ownIt, userName } from '../own-file.ts'
import { Refused } from '../start-refused.ts'
import { damaged, isDamage } from './damage.ts'
import { taken } from './running.ts'

const UNUSABLE = /^(E[A-Z]+$|SQLITE_(CANTOPEN|READONLY|FULL|IOERR))/

/** Makes the folder of a database file; throws `Refused` where none can be, or this user may not use what is there. */
export function makeFolder(file: string): void {
  refuseUnusable(file)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
}

/** Throws `Refused` where this user may not use a database file, or what lies beside it. */
export function refuseUnusable(file: string): void {
  const refusal = inTheWay(file)
  if (refusal) throw refusal
}

/** What keeps this user from using a database file and what lies beside it; null if nothing does. */
function inTheWay(file: string): Refused | null {
  const there = filesOf(file)
  const strange = there.find((path) => !statSync(path).isFile())
  if (strange !== undefined) return unusable(file, `${strange} is not a file`)
  const folder = folderOf(resolve(file))
  const shut = [folder, ...there].filter((path) => codeOf(path) !== null)
  const code = [...shut, ...besides(file)].map(codeOf).find((one) => one !== null && one !== 'ENOENT')
  if (!code) return null
  const isTheirs = shut.includes(folder) && !isWithin(folder)
  if (shut.length === 0 || isTheirs || (code !== 'EACCES' && code !== 'EPERM')) return unusable(file, code)
  return new Refused(
    `The database ${file} can't be used by ${userName()} (${code}). ${ownIt(...shut)}, or name another file with ATTUNE_DB.`,
  )
}

// Nobody should be told to take over a folder such as /var/lib.
const isWithin = (folder: string): boolean => /^[^.]/.test(relative('.', folder))

/** What to do where others may still read a database; null where they may not. */
export function openToOthers(file: string): string | null {
  const open = filesOf(file).find(isOpen)
  return open === undefined
    ? null
    : `Others on this machine can read ${open}: run ${closeIt(open)}; where that changes nothing, keep it on a disk of this machine's own.`
}

/** Closes a database to others who may read it, such as one that was put back: what to tell of it, if they could. */
export function closeToOthers(file: string): string | null {
  const open = filesOf(file).filter(isOpen)
  for (const one of open) attempt(() => chmodSync(one, 0o600))
  const closed = `${file} could be read by others on this machine, and is closed to them now.`
  return open.length === 0 ? null : (openToOthers(file) ?? closed)
}

/** What to do about a file in which no database can be opened; any other error as it is. */
export function aboutFile(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? `${error.code}` : ''
  if (code.startsWith('SQLITE_BUSY')) return taken(file)
  if (isDamage(error)) return damaged(file)
  if (isDiskFull(error))
    return new Refused(
      `There is no room for what is to be written beside the database ${file} (${code}). Make room there, and do it again.`,
    )
  return UNUSABLE.test(code) ? unusable(file, code) : error
}

const unusable = (file: string, why: string): Refused =>
  new Refused(
    `The database ${file} can't be used (${why}). Make its folder your own, or name another file with ATTUNE_DB.`,
  )

const ENDINGS = [
  '-wal',
  '-shm',
  '-number',
  '-number-new',
  '-erased',
  '-erased-new',
  '-damaged',
  '-wal-of-before',
  '-copy',
  '-running',
]

/** The file and what may lie beside it. */
const besides = (named: string): string[] => {
  const file = attempt(() => realpathSync.native(named)) ?? named
  return [file, ...ENDINGS.map((ending) => `${file}${ending}`)]
}

const filesOf = (named: string): string[] => besides(named).filter((path) => existsSync(path))

/** The folder of a file, or that in which it can be made. */
function folderOf(file: string): string {
  const folder = dirname(file)
  const isThere = attempt(() => existsSync(folder)) ?? true
  return isThere || folder === file ? folder : folderOf(folder)
}

/** Above its own folder Node lets Attune look at nothing; what is wrong there is told by making that folder. */
const HIDDEN = 'ERR_ACCESS_DENIED'

/** Why this user may not read and write here; null if they may, or nobody knows. */
function codeOf(path: string): string | null {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === HIDDEN ? null : `${code}`
  }
}

// A group that may read it, such as one for backups, was given that on purpose.
const isOpen = (path: string): boolean => process.platform !== 'win32' && (statSync(path).mode & 0o007) !== 0

function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
