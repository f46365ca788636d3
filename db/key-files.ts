import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Day } from '../core/model/time.ts'
import { keepBeside, keepName } from './beside.ts'
import { isThere, rootKey } from './root-key.ts'
import { deriveKeys, type Keys } from './seal.ts'
import { secondName } from './second-name.ts'

/** Where the next root key lies until the database is under it. */
const nextOf = (keyFile: string): string => `${keyFile}-next`

/** Where root keys of before lie, each named by the day until which it was one: older backups need it. */
export const formerKeyFiles = (keyFile: string): string[] => {
  const begins = `${basename(keyFile)}-until-`
  const folder = dirname(keyFile)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(begins)) : []
  return names.toSorted().map((name) => join(folder, name))
}

/** What follows from the root key in a file. */
export const keysIn = (file: string): Keys => deriveKeys(rootKey({ given: null, file }, true))

/** What follows from that root key of before which a database is under, such as another one beside, or one put back by hand. */
export const formerKeys = (keyFile: string, check: string): Keys | undefined =>
  formerKeyFiles(keyFile)
    .map(keysIn)
    .find((keys) => keys.check === check)

/** The next root key, made if there is none yet. */
export function nextKeys(keyFile: string): Keys {
  const next = nextOf(keyFile)
  if (!isThere(next)) keepBeside(next, `${randomBytes(32).toString('base64')}\n`)
  return keysIn(next)
}

/** Whether a change of keys has begun and not come to its end. */
export const hasNext = (keyFile: string): boolean => isThere(nextOf(keyFile))

/** Whether the next root key is already that of a database, which a change of keys cut short has left so. */
export const isNext = (keyFile: string, check: string): boolean =>
  hasNext(keyFile) && keysIn(nextOf(keyFile)).check === check

/** The next root key becomes that of now; says where that of before is, if it was in a file. */
export function takeNext(keyFile: string, today: Day): string | null {
  const former = isThere(keyFile) ? secondName(keyFile, `${keyFile}-until-${today}`) : null
  renameSync(nextOf(keyFile), keyFile)
  keepName(keyFile)
  return former
}
