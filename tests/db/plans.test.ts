import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { databaseOf, readRelease, releases, withCopy } from '../releases/release.ts'
import { openStage } from '../releases/stage.ts'
import { aLife } from './a-life.ts'
import { keepStatements, scannedBy } from './plans.ts'

/** What may go through a whole table, and why. */
const MAY = [
  {
    table: /^(sqlite_(schema|master)|kysely_migration|table_list|pragma_table_info|tl|p)$/,
    why: 'as large as the program, not as its people',
  },
  { table: /^json_each$/, why: 'the list that the statement is given' },
  {
    table: /^(mine|ours|unplanned|answered|asked|invited|agreed|held)$/,
    statement: /^with\s+mine as materialized/,
    why: 'what was found of one person before',
  },
  {
    table: /^outbox$/,
    statement: /where due = 1 and not_before is null .* limit 32/,
    why: 'in the order of an index of what is due, and no more than the first rows',
  },
  {
    table: /^outbox$/,
    statement: /from outbox cross join chats .* ref is null and tried_at is not null/,
    why: 'an index that holds nothing else than what is wanted',
  },
  {
    table: /./,
    statement:
      /^(update (invitations|members|asks|outbox) set (claim_depth|depth|rang|goes_by) = (?!\?)|delete from (circles|chats) where id not in)/,
    why: 'a migration, once',
  },
  { table: /^chats$/, statement: /^select 1 from chats limit 1$/, why: 'it stops at the first row' },
]

test('however many people there are, nothing that is done goes through a table of theirs from end to end', () =>
  withCopy(databaseOf(releases().at(-1)!), async (file) => {
    const kept = keepStatements()
    await aLife({ file }, 12)
    kept.end()
    const texts = [...kept.texts].map((text) => text.replaceAll(/\s+/g, ' ').trim())
    expect(texts.length).toBeGreaterThan(140)
    const database = new Database(file)
    const found = texts.flatMap((text) =>
      scannedBy(database, text)
        .filter((its) => !MAY.some(({ table, statement = /./ }) => table.test(its) && statement.test(text)))
        .map((its) => `${its} in ${text}`),
    )
    database.close()
    expect(found).toEqual([])
  }))

test('what is deleted with something else is found by an index', () =>
  withCopy(databaseOf(releases().at(-1)!), async (file) => {
    await (await openStage({ file, now: readRelease(releases().at(-1)!).now, failed: () => {} })).end()
    const database = new Database(file)
    const rows = (pragma: string) => database.pragma(pragma) as Record<string, string>[]
    const tables = database
      .prepare(`select name from sqlite_schema where type = 'table'`)
      .pluck()
      .all() as string[]
    const lacking = tables.flatMap((table) => {
      const first = rows(`index_list(${table})`)
        .filter(({ partial }) => `${partial}` === '0')
        .map(({ name }) => rows(`index_info("${name}")`)[0]!.name)
      const from = rows(`foreign_key_list(${table})`).map((key) => key.from)
      return from.filter((column) => !first.includes(column)).map((column) => `${table}.${column}`)
    })
    database.close()
    expect(lacking).toEqual([])
  }))
