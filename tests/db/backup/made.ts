import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { identityOf } from '../../../db/sqlite/backup/age-keys.ts'
import { decrypt } from '../../../db/sqlite/backup/decrypt.ts'
import { type BackingUp, makeBackup } from '../../../db/sqlite/backup/make.ts'
import type { Store } from '../../../db/store.ts'
import { tempDir } from '../../temp-dir.ts'
import { NOW } from '../here.ts'

type Here = Pick<Store, 'keys'> & { dir: string }

/** Backs up a store, with the root key and to a folder beside it unless it is said otherwise. */
export const backUp = ({ dir, keys }: Here, more: Partial<BackingUp> = {}) =>
  makeBackup({
    ...{ file: join(dir, 'attune.db'), folder: join(dir, 'backups'), at: NOW, to: { keys: () => keys } },
    ...{ keep: 14, days: 90 },
    ...more,
  })

/** The database in a backup, opened. */
export async function inside(backup: string, { keys }: Here, identity = identityOf(keys)) {
  const file = join(tempDir(), 'attune.db')
  await decrypt(backup, file, [identity])
  const database = new Database(file)
  onTestFinished(() => void database.close())
  return database
}
