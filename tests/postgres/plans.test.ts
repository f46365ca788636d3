import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aLife } from '../db/a-life.ts'
import { tempStore } from '../db/here.ts'
import { databaseOf, releases, withCopy } from '../releases/release.ts'
import { KEY } from '../releases/stage.ts'
import { asked, tempDatabase } from './database.ts'
import { moved } from './moving.ts'
import { keepPlans, knowsNothing } from './plans.ts'

/** What may go through a whole table, and why. */
const MAY = [
  { table: /^(kysely_migration|pg_\w+)$/, why: 'as large as the program, not as its people' },
  { table: /^erased$/, why: 'at a start and once an hour, and as many as have erased everything lately' },
  {
    table: /^outbox_version_idx$/,
    statement: /where ref is null and tried_at is not null/,
    why: 'an index that holds nothing else than what is wanted',
  },
]

/** Of a few the time comes, and nobody is woken because zones have changed since. */
const FEW = `insert into meta values ('zone_data', '${process.versions.tz}');
  update chats set wakes_at = null where hashtext(id) % 10 <> 0`

test('on a PostgreSQL that does not even know yet how many there are, nothing goes through a table of theirs either', async () => {
  const url = await tempDatabase()
  const release = databaseOf(releases().at(-1)!)
  await withCopy(release, (file) => moved({ file, key: KEY }, { file, url, key: KEY }))
  await asked(url, FEW)
  await knowsNothing(url)
  const kept = keepPlans()
  await aLife({ file: 'unused', url }, 12)
  kept.end()
  expect(kept.texts.size).toBeGreaterThan(130)
  const through = kept
    .through()
    .filter(
      (its) => !MAY.some(({ table, statement = /./ }) => table.test(its.table) && statement.test(its.text)),
    )
  expect(through).toEqual([])
})

const LACKING = sql<{ its: string }>`select conrelid::regclass || '.' || attname as its from pg_constraint
  join pg_attribute on attrelid = conrelid and attnum = conkey[1]
  where contype = 'f' and not exists (select from pg_index
    where indrelid = conrelid and indkey[0] = conkey[1] and indpred is null)`

test('what is deleted there with something else is found by an index', async () => {
  const { inTx } = await tempStore()
  expect((await inTx((tx) => LACKING.execute(tx))).rows).toEqual([])
})
