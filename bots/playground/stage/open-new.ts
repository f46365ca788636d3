import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { openStore } from '../../../db/open.ts'
import { inUse } from '../../../db/sqlite/one-process.ts'
import { taken } from '../../../db/sqlite/running.ts'
import type { Store } from '../../../db/store.ts'

/** A new database in place of the former one, under a key that is in memory alone. */
export async function openNew(file: string): Promise<Store> {
  if (existsSync(file)) {
    // Nothing is removed under another playground that uses it.
    if (inUse(file)) throw taken(file)
    for (const part of ['', '-wal', '-shm', '-number', '-erased']) rmSync(`${file}${part}`, { force: true })
  }
  return await openStore({ file, key: randomBytes(32).toString('base64') })
}
