import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import { Refused } from '../start-refused.ts'
import { aboutServer } from './about-server.ts'
import { connectPostgres } from './connect.ts'

const LOOKS = 30
const PAUSE = 100

/** Throws `Refused` while any Attune has the database open. */
export const refuseOthers = (url: string): Promise<void> =>
  asking(url, async (db) => {
    if (await areGoneSoon(() => areOthers(db))) return
    throw new Refused('Attune is running on that PostgreSQL. Stop each of its processes, and do it again.')
  })

/** Whether nobody is there any more: who has just ended may be known to a server a little longer. */
export async function areGoneSoon(areThere: () => Promise<boolean>, pause = PAUSE): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (!(await areThere())) return true
    await sleep(pause)
  }
  return false
}

/** Whether any Attune has the database open. */
export const othersOn = (url: string): Promise<boolean> => asking(url, areOthers)

async function areOthers(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(*) from pg_stat_activity
    where datname = current_database() and application_name = 'attune'`.execute(db)
  return rows[0]!.count > 0
}

async function asking<T>(url: string, ask: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const db = connectPostgres(url, 1, 'attune move')
  try {
    return await ask(db)
  } catch (error) {
    throw aboutServer(error)
  } finally {
    await db.destroy()
  }
}

/**
 * Of a move whose machine is gone the server knows within seconds: what it has locked is free again. While it is there the
 * server does not end a connection by which nothing is asked.
 */
const SOON_KNOWN = sql`set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false), set_config('idle_session_timeout', '0', false)`

const ONE_MOVE = sql`hashtext('attune move')`
const SILENCE = sql`hashtext('attune move, silence')`

/** Does the one move from or to a server; throws `Refused` while there is another, which would bring back what has changed since. */
export const onlyMove = <T>(url: string, work: () => Promise<T>): Promise<T> =>
  holding(url, sql`pg_try_advisory_lock(${ONE_MOVE})`, work)

/** Throws `Refused` where that is so no more. */
type IsStill = () => Promise<void>

/** Does work while no Attune is there, and none starts there; it can ask whether that is so still. */
export const inSilence = <T>(url: string, work: (isStill: IsStill) => Promise<T>): Promise<T> =>
  holding(url, sql`pg_advisory_lock(${SILENCE}) is not null`, async (isHeld) => {
    await refuseOthers(url)
    return await work(async () => {
      await isHeld()
      await refuseOthers(url)
    })
  })

async function holding<T>(
  url: string,
  lock: RawBuilder<unknown>,
  work: (isHeld: IsStill) => Promise<T>,
): Promise<T> {
  const db = connectPostgres(url, 1, 'attune move')
  try {
    return await db.connection().execute(async (own) => {
      const { rows } = await sql<{ free: boolean }>`select ${lock} as free, ${SOON_KNOWN}`.execute(own)
      if (rows[0]!.free) return await work(() => isHeldBy(own))
      throw new Refused(
        'Everything is already being moved from or to that PostgreSQL: see that this ends first.',
      )
    })
  } finally {
    await db.destroy()
  }
}

async function isHeldBy(own: Kysely<Tables>): Promise<void> {
  try {
    await sql`select 1`.execute(own)
  } catch {
    throw new Refused('The connection that kept everybody else away has ended: do it again.')
  }
}

/** Whether something is being moved from or to a database; it is only looked at, for who asked for the lock would be in its way. */
export async function isMoving(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select exists (select from pg_locks
    where locktype = 'advisory' and granted and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
      and (classid::bigint << 32) | objid::bigint = ${ONE_MOVE}) as held`.execute(db)
  return rows[0]!.held
}

/** Throws `Refused` while what is there is brought elsewhere, or what is elsewhere there, and nobody may change it. */
export async function refuseInSilence(db: Kysely<Tables>): Promise<void> {
  // Asked for by what is autocommitted, it is given back at once.
  const { rows } = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock_shared(${SILENCE}) as free`.execute(db)
  if (!rows[0]!.free)
    throw new Refused('Everything is just being moved from or to that PostgreSQL: wait for the end of that.')
}
