import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { restore } from '../../../db/sqlite/backup/restore.ts'
import type { Store } from '../../../db/store.ts'
import { tempDir } from '../../temp-dir.ts'
import { act, address, NOW, person, tempStore } from '../here.ts'
import { backUp } from './made.ts'

/** Somebody arrives. */
export const comes = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene, { name }) }))

/** A folder as a crash leaves it: Ben came after the backup was made, and stands in what was not yet written to the file. */
export async function crashed() {
  const [store, dir] = [await tempStore(), tempDir()]
  await comes(store, 'ana')
  await store.flush()
  const { path } = await backUp(store)
  await comes(store, 'ben')
  for (const part of ['attune.db', 'attune.db-wal', 'attune.db-number', 'key'])
    copyFileSync(join(store.dir, part), join(dir, part))
  return { dir, file: join(dir, 'attune.db'), backup: path, keys: store.keys }
}

export type Crashed = Awaited<ReturnType<typeof crashed>>

/** Restores the backup there. */
export const restored = ({ file, backup, keys }: Pick<Crashed, 'file' | 'backup' | 'keys'>) =>
  restore({ file, backup, keys, former: [], identities: [], now: NOW })
