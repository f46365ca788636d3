import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keyFindings } from '../../bots/doctor/key.ts'
import { whatWasDone } from '../../bots/restore/what-was-done.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { plus } from '../../core/model/time.ts'
import { newId } from '../../db/id.ts'
import { NOW, tempStore } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'

describe('a restore says', () => {
  const file = () => join(tempDir(), 'attune.db')
  const said = (ATTUNE_DB: string, at: string | null, people: string[] = []) =>
    whatWasDone(readConfig({ ATTUNE_DB }), { at, people, aside: null }, NOW).join('\n')

  test('how old it is, in one unit', () => {
    const ago = (length: Temporal.DurationLike) => /, (\d+ \w+ ago)/.exec(said(file(), plus(NOW, length)))![1]
    const lengths = [
      { minutes: -1 },
      { minutes: -119 },
      { hours: -2 },
      { hours: -47 },
      { days: -2 },
      { days: -80 },
    ]
    expect(lengths.map(ago)).toEqual([
      '1 minute ago',
      '119 minutes ago',
      '2 hours ago',
      '47 hours ago',
      '2 days ago',
      '80 days ago',
    ])
    expect(said(file(), null)).toContain('as it was when that copy was made')
  })

  test('R22 how many are erased again, and of whom it can not be known', () => {
    const here = file()
    const [gone, there] = [newId(), newId()]
    expect(said(here, NOW, [there])).toContain(`If you still have ${here}-erased`)
    writeFileSync(`${here}-erased`, `${gone} 2026-11-20\n`)
    expect(said(here, NOW, [there])).not.toMatch(/erased/)
    expect(said(here, NOW, [gone, there])).toContain(
      '1 of them erased everything since: the next start erases that again',
    )
    expect(said(here, plus(NOW, { days: -91 }), [there])).toContain('older than 90 days')
  })
})

test('doctor says what it is to lose the key, and which of before may go', async () => {
  const { dir, keys } = await tempStore()
  const config = readConfig({ ATTUNE_DB: join(dir, 'attune.db') })
  writeFileSync(join(dir, 'key-until-2020-01-01'), '')
  writeFileSync(join(dir, 'key-until-2999-01-01'), '')
  const says = keyFindings(config, { condition: 'in use', made: keys.check }).map(({ says }) => says)
  expect(says).toEqual([
    expect.stringContaining(`Keep a copy of ${join(dir, 'key')}, apart from the database and its backups`),
    `Key: ${join(dir, 'key-until-2020-01-01')} opens no backup any more that is kept. Delete it, and your copies of it.`,
  ])
})
