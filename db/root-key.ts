import { randomBytes } from 'node:crypto'
import { lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { closeIt, ownIt } from './own-file.ts'
import { Refused } from './start-refused.ts'
import { decode } from './text-file.ts'

/** Where the root key comes from: the setting ATTUNE_KEY, or else a file. */
export type KeySource = { given: string | null; file: string }

/** Where the root key of a database comes from. */
export const keySource = (file: string, given?: string | null): KeySource => ({
  given: given ?? null,
  file: join(dirname(file), 'key'),
})

/** The root key; made at the first start, when nothing is `sealed` yet. */
export function rootKey({ given, file }: KeySource, sealed: boolean): Buffer {
  if (given) return parsed(given) ?? refuse('ATTUNE_KEY', `must be ${BYTES}: ${NEW}`)
  if (isThere(file)) return fromFile(file, sealed)
  if (sealed)
    return refuse(
      `The key file ${file}`,
      "is missing, and what is stored can't be read without it: put it back from your backup, or give its content as ATTUNE_KEY",
    )
  make(file)
  return fromFile(file, sealed)
}

/** Whether there is anything by this name, be it a link that leads nowhere, or behind what nobody may pass. */
export function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

const BYTES = '32 bytes as base64 or hex'
const NEW = 'make one with "openssl rand -base64 32"'

function refuse(what: string, why: string): never {
  throw new Refused(`${what} ${why}.`)
}

function fromFile(file: string, sealed: boolean): Buffer {
  const what = `The key file ${file}`
  const bytes = readFrom(file)
  if (process.platform !== 'win32' && statSync(file).mode & 0o077)
    refuse(
      what,
      `can be read by others on this machine: run ${closeIt(file)}, or, where that changes nothing (a drive of Windows, a stick, a mounted secret), give what is in it as ATTUNE_KEY`,
    )
  const mend = sealed ? 'put it back from your backup' : 'delete it, and a new one is made'
  return parsed(decode(bytes).text) ?? refuse(what, `must be ${BYTES}: ${mend}`)
}

function readFrom(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    return refuse(`The key file ${file}`, whyUnread(file, `${(error as NodeJS.ErrnoException).code}`))
  }
}

function whyUnread(file: string, code: string): string {
  if (code === 'EISDIR')
    return 'is a folder: a container makes one where a file that it mounts is missing. Put your key there as a file, or give it as ATTUNE_KEY'
  if (code === 'ENOENT')
    return 'leads to a file that is not there. Put it there, or give what is in it as ATTUNE_KEY'
  const mend = code === 'EACCES' || code === 'EPERM' ? ownIt(file) : 'Put it back from your backup'
  return `can't be read (${code}). ${mend}, or give what is in it as ATTUNE_KEY`
}

function make(file: string): void {
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Of a full disk an empty one is left, which is none.
    if (code !== 'EEXIST') rmSync(file, { force: true })
    refuse(
      `The key file ${file}`,
      `can't be made (${code}). Make room for it there, or give a key as ATTUNE_KEY: ${NEW}`,
    )
  }
}

function parsed(text: string): Buffer | null {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  return key.length === 32 ? key : null
}
