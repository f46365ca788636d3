import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** What was touched of Attune's tables: blocks of 8 kB, and rows that were gone through from end to end, by table. */
export type Touched = { blocks: number; through: Record<string, number> }

const SO_FAR = `select relname as name, seq_tup_read::float8 as through, (
    coalesce(heap_blks_hit + heap_blks_read, 0) + coalesce(idx_blks_hit + idx_blks_read, 0)
    + coalesce(toast_blks_hit + toast_blks_read + tidx_blks_hit + tidx_blks_read, 0))::float8 as blocks
  from pg_stat_user_tables join pg_statio_user_tables using (relid, schemaname, relname) where schemaname = 'public'`
const OTHERS = `select 1 from pg_stat_activity where application_name = 'attune'`

/** All that has been touched since the server was started, once whoever did it has gone: it is counted as they go. */
export async function touchedSoFar(client: pg.Client): Promise<Touched> {
  while ((await client.query(OTHERS)).rows.length > 0) await sleep(20)
  const { rows } = await client.query(SO_FAR)
  return {
    blocks: rows.reduce((sum: number, { blocks }) => sum + blocks, 0),
    through: Object.fromEntries(rows.map(({ name, through }) => [name, through])),
  }
}

/** The same between two moments, without what a third thing touches by itself. */
export const touchedBetween = (before: Touched, after: Touched, itself: Touched): Touched => ({
  blocks: after.blocks - before.blocks - itself.blocks,
  through: Object.fromEntries(
    Object.entries(after.through).map(([name, rows]) => [
      name,
      rows - before.through[name]! - (itself.through[name] ?? 0),
    ]),
  ),
})

/** Nothing. */
export const UNTOUCHED: Touched = { blocks: 0, through: {} }
