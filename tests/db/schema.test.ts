import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { TABLES } from '../../db/schema.ts'
import { openSqlite } from '../../db/sqlite/connect.ts'
import { migrate } from '../../db/sqlite/migrate.ts'
import { tempDir } from '../temp-dir.ts'

// Whatever is added here is one thing more that somebody could find out about somebody.
const ALLOWED = {
  agreements: 'circle_id id until what',
  answers: 'answered_at ask_id color held id kept_until limits parts person_id shift shown_until words',
  assents: 'id invitation_id name person_id yes',
  asks: 'checkin_id done id later_at person_id put_off rang rings scheduled until',
  chats:
    'address address_hash day_ends_at gone id language platform put_back stopped wakes_at workspace_hash',
  checkins: 'circle_id day id nth prompt',
  circles: 'began_at depth id kind path setting',
  hopes: 'circle_id id meets_at person_id state until what',
  installations: 'data id platform workspace_hash',
  invitations:
    'circle_id claim_by claim_depth claim_name claim_platform claim_profile code code_hash confirmed expires_at id inviter_id links_at name platform suggests told',
  members: 'circle_id depth greeted id joined_at left_at left_path person_id suggested',
  meta: 'name value',
  moments: 'circle_id id meets_at person_id state until what',
  names: 'id member_id name owner_id',
  outbox:
    'asked chat_id closes_at due goes_by id key leaving_at not_before ref send_by sent_at shown tried_at tries version want',
  people:
    'arrived_at arriving at_once chat_id chosen cover depth erases_at expects hushed id key mix name path plain quiet_from quiet_to rests_until retention rung season_ends_at sound tapped_on waits zone',
  replies: 'checkin_id from_id id leaves_at rang state to_id until what',
  rhythms: 'asked_on circle_id days id less person_id window_from window_to',
  rooms: 'id name paused_at place_hash',
  rounds:
    'begins_at by_id closes_at drawn ends_at id labels language meant minutes note plain posted prompt room_id smallest state weather weekly_until words zone',
  seen: 'at id',
  shares: 'answer_id fresh held id member_id rings until',
  ticks: 'circle_id id meets_at person_id state until what',
  votes: 'chat_id color id round_id',
}

const NEVER =
  /streak|point|score|badge|rate|percent|rank|level|miss|read|seen|open|view|receipt|location|phone|email|contact/

type Table = { name: string; strict: number }

async function tables(): Promise<Table[]> {
  const db = openSqlite(join(tempDir(), 'attune.db'))
  await migrate(db)
  const { rows } = await sql<Table>`
    select name, strict from pragma_table_list
    where schema = 'main' and name not like 'sqlite%' and name not like 'kysely%' order by name`.execute(db)
  await db.destroy()
  return rows
}

async function columns(): Promise<Record<string, string[]>> {
  const db = openSqlite(join(tempDir(), 'attune.db'))
  await migrate(db)
  const found: Record<string, string[]> = {}
  for (const { name: table } of await tables()) {
    const { rows } = await sql<{
      name: string
    }>`select name from pragma_table_xinfo(${table}) order by name`.execute(db)
    found[table] = rows.map(({ name }) => name)
  }
  await db.destroy()
  return found
}

describe('the schema', () => {
  test('R21 keeps what is listed here and nothing else', async () => {
    const joined = Object.entries(await columns()).map(([name, all]) => [name, all.join(' ')])
    expect(Object.fromEntries(joined)).toEqual(ALLOWED)
  })

  test('is described as the migrations made it, column for column', async () => {
    const described = Object.entries(TABLES).map(([name, its]) => [name, [...its.columns].sort()])
    expect(Object.fromEntries(described)).toEqual(await columns())
  })

  test('R1 R2 R8 counts nothing that could be won, and knows nothing of who looked', async () => {
    for (const [table, all] of Object.entries(await columns())) {
      if (table !== 'seen') expect(table).not.toMatch(NEVER)
      for (const column of all) expect(`${table}.${column}`.replace(/^seen\./, '')).not.toMatch(NEVER)
    }
  })

  test('every table refuses values of another type', async () => {
    expect((await tables()).filter(({ strict }) => strict !== 1)).toEqual([])
  })
})
