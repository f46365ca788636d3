import {
  closeSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { Encrypter } from 'age-encryption'
import Database from 'better-sqlite3'
import type { Instant } from '../../../core/model/time.ts'
import { keepName, plainCopyOf } from '../../beside.ts'
import { Refused } from '../../start-refused.ts'
import { THROUGH } from '../../through.ts'
import { damaged, isWhole } from '../damage.ts'
import { anothers, whoseIs } from '../whose.ts'
import { likeOwner } from './like-owner.ts'
import { writeManifest } from './manifest.ts'

/** A backup that is to be made. */
export type Order = {
  /** The database, and where its backup is to be. */
  file: string
  path: string
  at: Instant
  /** Who can open it: public keys of age. */
  recipients: readonly string[]
  /** What the database knows its root key by; null where that makes no difference. */
  check: string | null
}

/** Makes a backup: a copy that is whole, encrypted, and there under its name only once all of it is. */
export async function writeBackup(order: Order): Promise<void> {
  const plain = plainCopyOf(order.file)
  closeSync(openSync(plain, 'wx', 0o600))
  const draft = `${order.path}-new`
  try {
    likeOwner(plain, order.file)
    const copy = copied(order, plain)
    try {
      await encrypted(plain, draft, order)
    } finally {
      copy.close()
    }
    renameSync(draft, order.path)
    keepName(order.path)
  } finally {
    rmSync(plain, { force: true })
    rmSync(draft, { force: true })
  }
}

/** Copies the database as it is at one moment, whoever writes meanwhile; the copy stays locked until it is closed. */
function copied({ file, at, check }: Order, plain: string): Database.Database {
  // A writer would tidy away what a crash left for the next start to see.
  const database = new Database(file, { readonly: existsSync(`${file}-wal`), fileMustExist: true })
  try {
    refuseOthers(database, file)
    database.prepare('vacuum into ?').run(plain)
  } finally {
    database.close()
  }
  const copy = new Database(plain)
  try {
    copy.pragma('journal_mode = memory')
    copy.pragma('locking_mode = exclusive')
    if (!isWhole(copy)) throw damaged(file)
    const known = copy.prepare(`select value from meta where name = 'key_check'`).pluck().get()
    if (check !== null && known !== undefined && known !== check)
      throw new Refused('The key is not the one this database was made with: put that key back.')
    writeManifest(copy, at)
    return copy
  } catch (error) {
    copy.close()
    throw error
  }
}

function refuseOthers(database: Database.Database, file: string): void {
  const whose = whoseIs(database)
  if (whose === 'another') throw anothers()
  if (whose === 'nobody')
    throw new Refused(`There is nothing in the database ${file}: nothing was backed up.`)
}

const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | THROUGH
/** The disk is waited for once for so many bytes. */
const AT_ONCE = 4 << 20

async function encrypted(plain: string, draft: string, { file, recipients }: Order): Promise<void> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  const clear = Readable.toWeb(createReadStream(plain)) as ReadableStream<Uint8Array>
  rmSync(draft, { force: true })
  const fd = openSync(draft, FRESH, 0o600)
  const output = createWriteStream(draft, { fd, highWaterMark: AT_ONCE })
  await (await encrypter.encrypt(clear)).pipeTo(Writable.toWeb(output))
  likeOwner(draft, file)
}
