import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { Refused } from './start-refused.ts'

/** Where the root key comes from: the setting ATTUNE_KEY, or else a file. */
export type KeySource = { given: string | null; file: string }

/** The root key; made at the first start, when nothing is `sealed` yet. */
export function rootKey({ given, file }: KeySource, sealed: boolean): Buffer {
  if (given) return parsed(given, 'ATTUNE_KEY')
  if (existsSync(file)) return fromFile(file)
  if (sealed) {
    throw new Refused(
      `The key file ${file} is missing, and what is stored can't be read without it: ` +
        'put it back from your backup, or give its content as ATTUNE_KEY.',
    )
  }
  writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return fromFile(file)
}

function fromFile(file: string): Buffer {
  if (process.platform !== 'win32' && statSync(file).mode & 0o077) {
    throw new Refused(`The key file ${file} can be read by others on this machine: run "chmod 600 ${file}".`)
  }
  return parsed(readFileSync(file, 'utf8'), `The key file ${file}`)
}

function parsed(text: string, what: string): Buffer {
  const trimmed = text.trim()
  const key = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (key.length === 32) return key
  throw new Refused(`${what} must be 32 bytes as base64 or hex: make one with "openssl rand -base64 32".`)
}
