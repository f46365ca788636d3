import { openServer } from './postgres/open.ts'
import { openFile } from './sqlite/open.ts'
import type { Settings, Store } from './store.ts'

/** Opens the database, made or brought up to date if need be; throws `Refused` if that can't be. */
export const openStore = (settings: Settings): Promise<Store> =>
  settings.url === undefined ? openFile(settings) : openServer(settings.url, settings)
