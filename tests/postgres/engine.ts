import type { Engine } from '../../db/engine.ts'
import type { Settings } from '../../db/store.ts'
import { tempDatabase } from './database.ts'

/** Both, for a test of what either has to keep to. */
export const ENGINES: readonly Engine[] = ['sqlite', 'postgres']

const usual = (): Engine => (process.env.ATTUNE_TESTS_ENGINE === 'postgres' ? 'postgres' : 'sqlite')

/** Whether what these tests keep can be opened by several. */
export const isShared = (): boolean => usual() === 'postgres'

/** Of all databases on a server: beside it lies no file that could hold one. */
const KEY = Buffer.alloc(32, 7).toString('base64')

const databases = new Map<string, Promise<string>>()

/**
 * Where what is said to be kept in this file is kept by an engine, the one that these tests are run with if none is said;
 * at first as in another database on the server, if that is said.
 */
export async function kept(
  file: string,
  engine = usual(),
  like?: string,
): Promise<Pick<Settings, 'file' | 'url' | 'key'>> {
  if (engine === 'sqlite') return { file }
  const url = databases.get(file) ?? tempDatabase(like)
  databases.set(file, url)
  return { file, url: await url, key: KEY }
}
