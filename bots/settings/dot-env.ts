import { lstatSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { ownIt } from '../../db/own-file.ts'
import { Refused } from '../../db/start-refused.ts'
import { decode, type Encoding } from '../../db/text-file.ts'

/** Settings by their names, as they are written. */
export type Values = Record<string, string>

/** A file of settings: what it says, and how it is written. */
export type DotEnv = { text: string; encoding: Encoding }

/** Where the settings are kept, beside the environment. */
export const DOT_ENV = '.env'

/** The file of settings; null if there is none, and refused with what to do if it can't be read. */
export function readDotEnv(file = DOT_ENV): DotEnv | null {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !lstatSync(file, { throwIfNoEntry: false })) return null
    throw new Refused(`${file} ${whyUnread(file, code)}.`)
  }
}

/** The settings in a text. */
export const valuesIn = (text: string): Values => ({ ...(parseEnv(text) as Values) })

function whyUnread(file: string, code = 'no reason given'): string {
  if (code === 'ENOENT') return 'leads to a file that is not there. Put it there, or take the link away'
  if (code === 'EISDIR')
    return 'is a folder, and has to be a text file: a container makes a folder where a file that it mounts is missing. Remove it, and write the file'
  if (code === 'EACCES' || code === 'EPERM') return `may not be read by this user (${code}). ${ownIt(file)}`
  return `can't be read (${code}). Make it a text file that the user who runs Attune may read`
}
