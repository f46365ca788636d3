import { type Kysely, type RawBuilder, sql } from 'kysely'
import { noted } from '../meta.ts'
import { marksOf } from '../moved-away.ts'
import type { Tables } from '../schema.ts'
import { aboutServer } from './about-server.ts'
import { isMoving } from './alone.ts'
import { connectPostgres } from './connect.ts'
import { MIGRATIONS } from './migrate.ts'

/** What can be seen of a database on a server. */
export type Examined = {
  version: string
  /** Its clock before this machine's. */
  secondsAhead: number
  isReplica: boolean
  /** Whether this user may do there what a start does. */
  mayWrite: boolean
  condition: 'none' | 'another' | 'behind' | 'too new' | 'moving' | 'cut short' | 'moved' | 'fine'
  /** By which key it was made. */
  check?: string
  /** Of how many messages nobody knows whether they arrived. */
  unclear: number
}

type Server = Pick<Examined, 'version' | 'isReplica'> & { now: number }

/** Looks at a database without changing a thing; throws `Refused` if it can't be reached. */
export async function examineServer(url: string): Promise<Examined> {
  const db = connectPostgres(url, 1, 'attune doctor')
  try {
    const asked = Date.now()
    const { rows } = await sql<Server>`select current_setting('server_version') as version,
      pg_is_in_recovery() as "isReplica", extract(epoch from clock_timestamp())::float8 as now`.execute(db)
    const { now, ...server } = rows[0]!
    const secondsAhead = now - (asked + Date.now()) / 2000
    return { ...server, secondsAhead, ...(await inside(db)) }
  } catch (error) {
    throw aboutServer(error)
  } finally {
    await db.destroy()
  }
}

async function inside(db: Kysely<Tables>): Promise<Omit<Examined, keyof Server | 'secondsAhead'>> {
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true })).flatMap(
    ({ name, isView }) => (isView ? [] : [name]),
  )
  const whole = ['kysely_migration', 'meta', 'outbox'].every((name) => tables.includes(name))
  const mayWrite = await may(
    db,
    whole
      ? sql`has_table_privilege('meta', 'update')`
      : sql`has_schema_privilege(current_schema(), 'create')`,
  )
  if (!whole) return { mayWrite, condition: tables.length === 0 ? 'none' : 'another', unclear: 0 }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  const unclear = await sql<{ count: number }>`select count(*) from outbox
    where ref is null and tried_at is not null`.execute(db)
  return {
    mayWrite,
    check: await noted(db, 'key_check'),
    unclear: unclear.rows[0]!.count,
    condition: await conditionOf(
      db,
      rows.map(({ name }) => name),
    ),
  }
}

async function may(db: Kysely<Tables>, what: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select coalesce(${what}, false) as may`.execute(db)
  return rows[0]!.may
}

async function conditionOf(db: Kysely<Tables>, done: readonly string[]): Promise<Examined['condition']> {
  const known = Object.keys(MIGRATIONS)
  if (!done.every((name) => known.includes(name))) return 'too new'
  if (done.length < known.length) return 'behind'
  const { gone, coming } = await marksOf(db)
  if (coming !== undefined) return (await isMoving(db)) ? 'moving' : 'cut short'
  return gone === undefined ? 'fine' : 'moved'
}
