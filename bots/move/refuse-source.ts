import { othersOn } from '../../db/postgres/alone.ts'
import { type Examined, examineServer } from '../../db/postgres/examine.ts'
import { type Condition, examine, examineInUse, inTheWay } from '../../db/sqlite/examine.ts'
import { refuseUnusable } from '../../db/sqlite/usable-file.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Way } from './way.ts'

/** Throws `Refused` where what is to be moved can't be, and changes nothing; says whether Attune is running on it. */
export const refuseSource = async ({ back, url, file }: Way): Promise<boolean> =>
  back ? await refuseServer(url) : refuseFile(file)

/** Looks into every page. */
function refuseFile(file: string): boolean {
  refuseUnusable(file)
  const alone = examine(file).condition
  const runs = alone === 'in use'
  const condition = runs ? examineInUse(file).condition : alone
  const refusal = inTheWay(file, condition)
  if (refusal) throw refusal
  const says = IN_FILE[condition]
  if (says !== undefined) throw new Refused(says)
  return runs
}

const UPDATE = 'The database was made by a newer Attune: update this one.'

const IN_FILE: Partial<Record<Condition, string>> = {
  none: 'There is no database yet, so there is nothing to move: start with DATABASE_URL.',
  gone: 'The database is gone: restore a backup of it first.',
  'put back': 'The database was put back and not started since. Start Attune once and stop it, then move it.',
  behind: 'The database is of an earlier version. Start this Attune once, then move it.',
  'too new': UPDATE,
}

async function refuseServer(url: string): Promise<boolean> {
  const { condition } = await examineServer(url)
  const runs = await othersOn(url)
  const refusal = ON_SERVER[condition] ?? (runs ? ON_SERVER_IN_USE[condition] : undefined)
  if (refusal !== undefined) throw new Refused(refusal)
  return runs
}

const ON_SERVER: Partial<Record<Examined['condition'], string>> = {
  none: 'There is nothing in the PostgreSQL that DATABASE_URL names, so there is nothing to move from there.',
}

const ON_SERVER_IN_USE: Partial<Record<Examined['condition'], string>> = {
  behind:
    'The PostgreSQL is still used by an Attune of an earlier version. Update each of its processes, then move it.',
  'too new': UPDATE,
}
