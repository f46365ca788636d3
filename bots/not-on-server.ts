import { Refused } from '../db/start-refused.ts'
import type { Config } from './settings/settings.ts'

/** Throws `Refused`, with what to do instead, where everything is on a server and this is only for a file. */
export function onlyForFile({ DATABASE_URL: url }: Pick<Config, 'DATABASE_URL'>, instead: string): void {
  if (url === undefined) return
  throw new Refused(`DATABASE_URL is set, so everything is in a PostgreSQL. ${instead}`)
}
