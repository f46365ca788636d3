import { sql } from 'kysely'
import { Refused } from '../start-refused.ts'
import { aboutServer } from './about-server.ts'
import { connectPostgres } from './connect.ts'

/** Throws `Refused` while any Attune has the database open. */
export async function refuseOthers(url: string): Promise<void> {
  if (await othersOn(url))
    throw new Refused('Attune is running on that PostgreSQL. Stop each of its processes, and do it again.')
}

/** Whether any Attune has the database open. */
export async function othersOn(url: string): Promise<boolean> {
  const db = connectPostgres(url, 1, 'attune move')
  try {
    const { rows } = await sql<{ count: number }>`select count(*) from pg_stat_activity
      where datname = current_database() and application_name = 'attune'`.execute(db)
    return rows[0]!.count > 0
  } catch (error) {
    throw aboutServer(error)
  } finally {
    await db.destroy()
  }
}
