import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tempStore } from '../db/here.ts'

test('what waits for another platform, for its time, or for nobody while it is too much, is not looked at', async () => {
  const { inTx } = await tempStore()
  /** How the first of what is due is found, where an index may do. */
  const plan = (where: string, order: string) =>
    inTx(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      const query = `select id from outbox where due = 1 and goes_by = 'telegram' and ${where} order by ${order} limit 32`
      const { rows } = await sql.raw<Record<string, string>>(`explain (costs off) ${query}`).execute(tx)
      return rows.map((row) => Object.values(row)[0]?.trim()).join(' ')
    })
  const order = '(send_by is null), version, id'
  expect([
    await plan('not_before is null', `asked desc, ${order}`),
    await plan('not_before is null and asked = 1', order),
    await plan(`not_before > '2026'`, 'not_before'),
  ]).toEqual([
    expect.stringMatching(
      /^Limit -> {2}Index Scan using outbox_goes_by_asked_\w+ .*: \(goes_by = 'telegram'::text\)$/,
    ),
    expect.stringMatching(/^Limit -> {2}Index Scan using outbox_goes_by_asked_\w+ .* AND \(asked = 1\)\)$/),
    expect.stringMatching(
      /^Limit -> {2}Index Scan using outbox_goes_by_not_before_idx .* AND \(not_before > '2026'::text\)\)$/,
    ),
  ])
})
