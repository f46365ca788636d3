import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../bots/settings/config.ts'
import { DAYS_PLANNED } from '../core/ask/plan.ts'
import { RETENTIONS } from '../core/model/circle.ts'
import { BACKUP_DAYS } from '../db/erased.ts'
import { ASKS_LAST, ERASED_LASTS, ROOM_LASTS, SEEN_LASTS } from '../db/kept-for.ts'
import { TABLES } from '../db/schema.ts'

const page = readFileSync('docs/RETENTION.md', 'utf8')
const [, inside = ''] = page.split('## In the database')
const [tables = ''] = inside.split('## Beside')
const rows = tables.split('\n').filter((line) => line.startsWith('| **'))

/** Each table that a row names, and which of its columns it says are locked. */
const told = rows.flatMap((row) =>
  [
    ...row
      .split('|')
      .at(-2)!
      .matchAll(/`(\w+)`(?: \(([^)]*)\))?/g),
  ].map(
    ([, name, locked]) =>
      [name!, [...(locked ?? '').matchAll(/`(\w+)`/g)].map(([, column]) => column!).sort()] as const,
  ),
)
const rowOf = (table: string) => rows.find((row) => row.split('|').at(-2)!.includes(`\`${table}\``)) ?? ''

test('R21 everything that is kept stands in RETENTION, and what of it is locked', () => {
  const kept = Object.entries(TABLES).map(([name, { sealed }]) => [name, [...sealed].sort()])
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(kept))
  expect(told.length).toBe(kept.length)
})

test('R22 how long it is kept is what the program does', () => {
  expect(rowOf('asks')).toContain(`${-ASKS_LAST.days} days`)
  expect(rowOf('checkins')).toContain(`${DAYS_PLANNED} days`)
  expect(rowOf('seen')).toContain(`${-SEEN_LASTS.hours} hours`)
  expect(rowOf('outbox')).toContain(`${-ERASED_LASTS.hours} hours`)
  expect(rowOf('rooms')).toContain(`${-ROOM_LASTS.days} days`)
  expect([...RETENTIONS]).toEqual([0, 7, 30, 90])
  expect(rowOf('answers')).toContain('7 days, or none, 30 or 90')
  expect(page).toContain(`${BACKUP_DAYS} days (\`ATTUNE_BACKUP_DAYS\`)`)
  expect(page).toContain(`the last ${readConfig({}).ATTUNE_BACKUP_KEEP} nights`)
})

test('the questions of the assessment are all answered, or wait to be', () => {
  const assessment = readFileSync('docs/DPIA.md', 'utf8')
  const parts = [...assessment.matchAll(/^## \d+ · (.+)$/gm)].map(([, title]) => title)
  expect(parts.length).toBe(10)
  for (const part of assessment.split(/^## /m).slice(1))
    expect(part.trim().split('\n').length).toBeGreaterThan(2)
  expect(assessment).toMatch(/\[FILL IN: /)
})
