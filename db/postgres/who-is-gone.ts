import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { listed, statement } from '../statement.ts'

/** Milliseconds for which a process has to be away: whoever was only cut off is back sooner. */
const AWAY = 8000
/** Between looks that are further apart anybody may have been there. */
const APART = 3000

/** What a lock is of that stands for a process: "attu" as a number. */
const PROCESSES = 1_635_022_965

/** A number by which a process is known for as long as it runs. */
export const newProcess = (): string => `${randomInt(2 ** 31)}`

/** Has a connection stand for a process: however that ends, the server knows at once. */
export const STAND_FOR = `select pg_advisory_lock_shared(${PROCESSES}, $1)`

const ITS = sql<string>`split_part(owner, '.', 1)`

/** By whom a chat is taken, which is one taking of it. */
export const takenBy = (process: string, id: string): string => (process === '' ? id : `${process}.${id}`)

/** The processes which have a chat, and for which no connection stands now. */
export const AWAY_NOW = statement<Record<never, never>, { its: string }>((tx) =>
  sql<{ its: string }>`select distinct ${ITS} as its from leases
    where what = 'call' and owner like '%.%' and until > clock_timestamp() and not exists (
      select 1 from pg_locks where locktype = 'advisory' and classid = ${sql.lit(PROCESSES)}::oid
        and database = (select oid from pg_database where datname = current_database())
        and objid::text = ${ITS})`.compile(tx),
)

/** Whether a chat is of one of these. */
export const isOfThese = (processes: readonly string[]) => sql`${ITS} in ${listed(processes)}`

/** Says which processes were away at every look for so long, given those that are away at this one. */
export function goneProcesses(after = AWAY, clock = () => performance.now()) {
  const since = new Map<string, number>()
  let last = clock()
  return (away: readonly string[]): string[] => {
    const now = clock()
    if (now - last > APART) since.clear()
    last = now
    for (const one of since.keys()) if (!away.includes(one)) since.delete(one)
    for (const one of away) since.set(one, since.get(one) ?? now)
    return away.filter((one) => now - since.get(one)! >= after)
  }
}
