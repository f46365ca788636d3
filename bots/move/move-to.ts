import { move } from '../../db/move/move.ts'
import { openStore } from '../../db/open.ts'
import { refuseOthers } from '../../db/postgres/alone.ts'
import { examineServer } from '../../db/postgres/examine.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { damaged } from '../../db/sqlite/damage.ts'
import { type Condition, examine } from '../../db/sqlite/examine.ts'
import { refuseUnusable } from '../../db/sqlite/usable-file.ts'
import { anothers } from '../../db/sqlite/whose.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Settings } from '../../db/store.ts'
import { type Config, settings } from '../settings.ts'

type Way = { url: string; file: string; back: boolean }

/** Moves everything to where the arguments say; returns what was done and what to do now, in lines. */
export async function moveTo(config: Config, given: readonly string[]): Promise<string[]> {
  const way = wayOf(config, given)
  const { url, file, back } = way
  if (!back) refuseSource(file)
  else if ((await examineServer(url)).condition === 'none') throw new Refused(NOTHING_THERE)
  const key = rootKey(keySource(file, config.ATTUNE_KEY), true).toString('base64')
  const its = { key, backupDays: config.ATTUNE_BACKUP_DAYS, moves: true } as const
  const [onServer, inFile]: [Settings, Settings] = [
    { file, url, ...its },
    { file, ...its },
  ]
  const began = performance.now()
  await refuseOthers(url)
  const from = await openStore(back ? onServer : inFile)
  try {
    const to = await openStore(back ? inFile : onServer)
    try {
      const rows = await move(from, to, () => refuseOthers(url))
      return done(way, config, { rows, seconds: Math.ceil((performance.now() - began) / 1000) })
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

const NOTHING_THERE =
  'There is nothing in the PostgreSQL that DATABASE_URL names, so there is nothing to move from there.'

function wayOf({ DATABASE_URL, ATTUNE_DB }: Config, [flag, to, ...rest]: readonly string[]): Way {
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

/** Looks into every page, and changes nothing. */
function refuseSource(file: string): void {
  refuseUnusable(file)
  const { condition } = examine(file)
  if (condition === 'damaged') throw damaged(file)
  if (condition === 'another') throw anothers()
  const refusal = REFUSALS[condition]
  if (refusal !== undefined) throw new Refused(refusal)
}

const REFUSALS: Partial<Record<Condition, string>> = {
  none: 'There is no database yet, so there is nothing to move: start with DATABASE_URL.',
  gone: 'The database is gone: restore a backup of it first.',
  'in use': 'Attune is running. Stop it, move, and start it again.',
  'put back': 'The database was put back and not started since. Start Attune once and stop it, then move it.',
  behind: 'The database is of an earlier version. Start Attune once and stop it, then move it.',
  'too new': 'The database was made by a newer Attune: update this one.',
}

function done(
  { file, back }: Way,
  config: Config,
  { rows, seconds }: { rows: number; seconds: number },
): string[] {
  const moved = `Moved: ${rows} rows in ${seconds} seconds, each read on both sides and the same.`
  if (back)
    return [
      moved,
      `Everything is in ${file} now, and the PostgreSQL is not started on any more. Take DATABASE_URL out of your settings` +
        `${config.ATTUNE_DB === file ? '' : `, set ATTUNE_DB=${file}`}, and start it: npm start`,
      'What is on the server holds what people said: drop that database, and its dumps, once you know that all is well.',
    ]
  const { file: key } = keySource(file)
  return [
    moved,
    `Everything is in the PostgreSQL now, and ${file} is not started on any more. Set DATABASE_URL` +
      `${config.ATTUNE_KEY ? '' : `, and ATTUNE_KEY to what is in ${key}`}, for each process, and start it: npm start`,
    `${file} holds what people said until now: delete it and its backups once you know that all is well, but keep the key.`,
  ]
}
