import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { lockFile } from '../../../db/lock.ts'
import { openStore, type Store } from '../../../db/open.ts'

/** A new database in place of the former one, under a key that is in memory alone. */
export function openNew(file: string): Promise<Store> {
  if (existsSync(file)) {
    // Nothing is removed under another playground that uses it.
    lockFile(file)()
    for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
  }
  return openStore({ file, key: randomBytes(32).toString('base64') })
}
