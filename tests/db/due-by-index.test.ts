import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tempStore } from './here.ts'

test('what waits for another platform, for its time, or for nobody while it is too much, is not looked at', async () => {
  const store = await tempStore()
  const plan = async (query: string) => {
    const { rows } = await store.inTx((tx) =>
      sql<{ detail: string }>`${sql.raw(`explain query plan ${query}`)}`.execute(tx),
    )
    return rows.map(({ detail }) => detail).join('\n')
  }
  const fresh = await plan(
    `select id from outbox where due = 1 and not_before is null and goes_by = 'telegram' order by asked desc, send_by is null, version, id`,
  )
  expect(fresh).toMatch(/SEARCH outbox USING INDEX outbox_due_index \(goes_by=\?\)$/)
  const asked = await plan(
    `select id from outbox where due = 1 and not_before is null and goes_by = 'telegram' and asked >= 1 order by asked desc`,
  )
  expect(asked).toMatch(/SEARCH outbox USING INDEX outbox_due_index \(goes_by=\? AND asked>\?\)$/)
  const later = await plan(
    `select id from outbox where due = 1 and not_before > '2026' and goes_by = 'telegram' order by not_before limit 1`,
  )
  expect(later).toMatch(/SEARCH outbox USING INDEX outbox_not_before_index \(goes_by=\? AND not_before>\?\)$/)
})
