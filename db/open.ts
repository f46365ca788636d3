import { openFile } from './sqlite/open.ts'
import type { Settings, Store } from './store.ts'

/** Opens the database, made or brought up to date if need be; throws `Refused` if that can't be. */
export async function openStore(settings: Settings): Promise<Store> {
  if (settings.url === undefined) return await openFile(settings)
  // Nobody else needs what PostgreSQL is talked to with.
  const { openServer } = await import('./postgres/open.ts')
  return await openServer(settings.url, settings)
}
