import {
  chmodSync,
  closeSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readSync,
} from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { Refused } from '../../start-refused.ts'
import { notWhole } from './check.ts'

const AGE = 'age-encryption.org/v1\n'
const SQLITE = 'SQLite format 3\0'

/** Decrypts a backup into a new file, with the first of these identities of age that opens it; a plain copy of a database is copied. */
export async function decrypt(backup: string, to: string, identities: readonly string[]): Promise<void> {
  const begins = beginningOf(backup)
  closeSync(openSync(to, 'wx', 0o600))
  if (begins.startsWith(SQLITE)) return copyPlain(backup, to)
  if (!begins.startsWith(AGE))
    throw new Refused(`${backup} is no backup of a database: name one that "npm run backup" made.`)
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  const sealed = Readable.toWeb(createReadStream(backup)) as ReadableStream<Uint8Array>
  const output = Writable.toWeb(createWriteStream(to, { mode: 0o600 }))
  try {
    await (await decrypter.decrypt(sealed)).pipeTo(output)
  } catch (error) {
    throw whyNot(backup, error as Error & { code?: string })
  }
}

function beginningOf(backup: string): string {
  const bytes = Buffer.alloc(AGE.length)
  const opened = openSync(backup, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(opened, bytes))
  } finally {
    closeSync(opened)
  }
}

// What was set aside by an earlier restore may have had something beside it that was not written to the file yet.
function copyPlain(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o600)
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`)
}

function whyNot(backup: string, error: Error & { code?: string }): unknown {
  if (error.code !== undefined) return error
  if (error.message.includes('no identity matched'))
    return new Refused(
      `No key that is here opens ${backup}. Put the key of then beside the database, as "key" or under the name it was set ` +
        'aside by, or name the file of an age identity after the backup.',
    )
  return notWhole(backup)
}
