import type { Store } from '../db/store.ts'
import { notedTime } from '../db/time-noted.ts'
import { watchSending } from './health/sending.ts'
import type { Log } from './log.ts'
import { isAll, ROLES, type Role, standsStill } from './roles.ts'
import type { Vitals } from './vitals.ts'

/** Milliseconds after which whoever ticks would have noted the time anew, several times over. */
const LONG = 300_000

const LOOKS_EVERY = 60_000

/** Says which of the roles that this process leaves to others stand still; that nobody hears can't be seen from here. */
export function watchOthers(roles: readonly Role[], steady = () => performance.now()) {
  const isStuck = watchSending(steady)
  let last: { time: string | undefined; since: number } | null = null
  const isStill = (time: string | undefined): boolean => {
    if (last === null || last.time !== time) last = { time, since: steady() }
    return steady() - last.since > LONG
  }
  return async (store: Store, platforms: readonly string[]): Promise<Role[]> => {
    const stands: Partial<Record<Role, boolean>> = {
      tick: !roles.includes('tick') && isStill(await notedTime(store)),
      send: !roles.includes('send') && (await isStuck(store, platforms)),
    }
    return ROLES.filter((role) => stands[role])
  }
}

/** What is shared, and who is told. */
type Told = { store: Store; platforms: readonly string[]; log: Log; vitals?: Vitals }

/** Looks once a minute, and says so in the log when that changes, as long as the process lasts. */
export function askForOthers(roles: readonly Role[], { store, platforms, log, vitals }: Told): void {
  if (isAll(roles)) return
  const found = watchOthers(roles)
  let said = ''
  const look = async () => {
    const its = await found(store, platforms)
    if (vitals) vitals.lacking = its
    if (`${its}` === said) return
    said = `${its}`
    if (its.length > 0) log.error('others stand still', { lacks: standsStill(its) })
    else log.info('others go on')
  }
  // While the database is not there everybody else says so.
  setInterval(() => void look().catch(() => {}), LOOKS_EVERY).unref()
}
