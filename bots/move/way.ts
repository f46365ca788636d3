import { Refused } from '../../db/start-refused.ts'
import { type Config, settings } from '../settings/settings.ts'

/** Between which two everything moves: from a file to a PostgreSQL, or back. */
export type Way = { url: string; file: string; back: boolean }

/** What the arguments and the settings say. */
export function wayOf({ DATABASE_URL, ATTUNE_DB }: Config, [flag, to, ...rest]: readonly string[]): Way {
  if ((flag !== undefined && (flag !== '--to' || to === undefined)) || rest.length > 0)
    throw new Refused('npm run move knows --to and where to, no more: npm run move -- --help says how.')
  if (to?.startsWith('postgres')) return { url: read(to, 'DATABASE_URL'), file: ATTUNE_DB, back: false }
  if (DATABASE_URL === undefined)
    throw new Refused('Name a PostgreSQL by DATABASE_URL, or after --to: npm run move -- --help says how.')
  return to === undefined
    ? { url: DATABASE_URL, file: ATTUNE_DB, back: false }
    : { url: DATABASE_URL, file: read(to, 'ATTUNE_DB'), back: true }
}

/** What stands after --to, as that setting would have it. */
function read(to: string, setting: 'DATABASE_URL' | 'ATTUNE_DB'): string {
  const { data, error } = settings.shape[setting].safeParse(to)
  if (data !== undefined) return data
  throw new Refused(`What stands after --to ${error?.issues[0]?.message}.`)
}
