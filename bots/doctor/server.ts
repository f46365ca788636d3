import { existsSync } from 'node:fs'
import { COMES, CUT_SHORT } from '../../db/moved-away.ts'
import type { Examined } from '../../db/postgres/examine.ts'
import { tooOld } from '../../db/postgres/oldest.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { refusalOf } from '../../db/start-refused.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** Seconds by which its clock may differ from this machine's. */
const MOST_APART = 5

/** How a PostgreSQL is that several share, and what is in it; nothing is changed. */
export async function serverFindings(config: Config & { DATABASE_URL: string }): Promise<Finding[]> {
  const { DATABASE_URL: url, ATTUNE_DB: file } = config
  const { examineServer } = await import('../../db/postgres/examine.ts')
  const examined = await examineServer(url)
  const { secondsAhead, condition, check, unclear } = examined
  return [
    whatItIs(examined),
    CONDITIONS[condition],
    ...(Math.abs(secondsAhead) <= MOST_APART
      ? []
      : [
          wrong(
            `Database: its clock is ${Math.round(secondsAhead)} seconds ahead of this one. Let both machines set theirs by themselves.`,
          ),
        ]),
    key(config, check),
    fine(
      unclear === 0
        ? 'Outbox: nothing is in doubt.'
        : `Outbox: of so many messages nobody knows whether they arrived: ${unclear}; such are left alone.`,
    ),
    fine("Backup: made on the server, which can't be seen from here: docs/RUNNING.md says how."),
    ...(existsSync(file)
      ? [
          fine(
            `Set aside: ${file}. If it was moved to the PostgreSQL, delete it and its backups once you know that all is well.`,
          ),
        ]
      : []),
  ]
}

function whatItIs({ version, isReplica, mayWrite }: Examined): Finding {
  const old = tooOld(Number.parseInt(version, 10))
  if (old) return wrong(`Database: ${old.message}`)
  if (isReplica)
    return wrong(
      'Database: this PostgreSQL only reads, as a replica does. Name the one that takes what is written.',
    )
  if (!mayWrite)
    return wrong(
      'Database: the user in DATABASE_URL may not make or change anything in it. Let it be theirs (alter database … owner ' +
        'to …), or name the user who made the tables.',
    )
  return fine(`Database: PostgreSQL ${version}.`)
}

const CONDITIONS = {
  none: fine('Database: nothing in it yet, the first start makes it.'),
  another: wrong('Database: another program made it. Name one for Attune alone with DATABASE_URL.'),
  behind: fine('Database: the next start brings it up to date.'),
  'too new': wrong('Database: made by a newer Attune. Update this one.'),
  moving: wrong(`Database: ${COMES}`),
  'cut short': wrong(`Database: ${CUT_SHORT}`),
  moved: wrong(
    'Database: everything in it has moved to a file. Take DATABASE_URL out of your settings, or move it back.',
  ),
  fine: fine('Database: up to date.'),
}

function key({ ATTUNE_KEY: given, ATTUNE_DB }: Config, check: string | undefined): Finding {
  if (!given)
    return wrong(
      'Key: ATTUNE_KEY is not set, and each process needs the same. If there is a key file, set it to what is in there.',
    )
  let its = ''
  const refusal = refusalOf(() => {
    its = deriveKeys(rootKey(keySource(ATTUNE_DB, given), true)).check
  })
  if (refusal !== null) return wrong(`Key: ${refusal}`)
  if (check === undefined)
    return fine('Key: there. Keep a copy of ATTUNE_KEY, apart from the database and its dumps.')
  return check === its
    ? fine('Key: it fits the database. Keep a copy of ATTUNE_KEY, apart from the database and its dumps.')
    : wrong('Key: ATTUNE_KEY is not the key this database was made with. Set it to that one.')
}
