import type { Engine } from '../../db/engine.ts'
import type { Settings } from '../../db/store.ts'
import { tempDatabase } from './database.ts'

/** What keeps everything in this run of the tests: a PostgreSQL in `npm run test:postgres`. */
export const ENGINE: Engine = process.env.ATTUNE_TESTS_ENGINE === 'postgres' ? 'postgres' : 'sqlite'

/** Of all databases on a server: beside it lies no file that could hold one. */
const KEY = Buffer.alloc(32, 7).toString('base64')

const databases = new Map<string, Promise<string>>()

/**
 * Where what is said to be kept in this file is kept by an engine, that of this run if none is said;
 * at first as in another database on the server, if that is said.
 */
export async function kept(
  file: string,
  engine = ENGINE,
  like?: string,
): Promise<Pick<Settings, 'file' | 'url' | 'key'>> {
  if (engine === 'sqlite') return { file }
  const url = databases.get(file) ?? tempDatabase(like)
  databases.set(file, url)
  return { file, url: await url, key: KEY }
}
