import { join, resolve } from 'node:path'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { command, type Ended } from '../bots/command.ts'
import { afterwards } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

/** A database on a server, opened. */
export async function opened(url: string, key: string | null = KEY): Promise<Store> {
  const store = await openStore({ file: join(tempDir(), 'attune.db'), url, key })
  afterwards(store.close)
  return store
}

/** What a command says of a database on a server. */
export const run = (
  program: string,
  url: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<Ended> =>
  command([resolve(`bots/${program}/main.ts`), ...args], tempDir(), {
    DATABASE_URL: url,
    ATTUNE_KEY: KEY,
    ...env,
  }).ended
