import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFindings } from '../../bots/doctor/backup.ts'
import { setAsideFindings } from '../../bots/doctor/set-aside.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { instant } from '../../core/model/time.ts'
import { backupName } from '../../db/sqlite/backup/names.ts'
import { examine } from '../../db/sqlite/examine.ts'
import { tempStore } from '../db/here.ts'

const AGO = '2026-01-01T00:00:00.000Z'

test('doctor says how old the newest backup is, and that there should be one by now', async () => {
  const { dir, close } = await tempStore()
  await close()
  const file = join(dir, 'attune.db')
  const examined = examine(file)
  const said = (given = {}, since = examined.inside!.since) => {
    const looked = { ...examined, inside: { ...examined.inside!, since } }
    const [{ ok, says }] = backupFindings(readConfig({ ATTUNE_DB: file, ...given }), looked) as [
      { ok: boolean; says: string },
    ]
    return `${ok ? '✓' : '✗'} ${says}`
  }
  const made = (days: number) => {
    const then = Temporal.Now.instant().subtract({ hours: 24 * days, minutes: 5 })
    writeFileSync(join(dir, 'backups', backupName('attune', instant(then))), '')
  }
  expect(said()).toMatch(/^✓ Backup: none yet\. The first one comes an hour after a start/)
  expect(said({}, AGO)).toMatch(/^✗ Backup: none in .*backups\. Make one with npm run backup/)
  expect(said({ ATTUNE_BACKUP_DAILY: 'off' }, AGO)).toMatch(
    /^✓ Backup: none in .*, and none is made by itself/,
  )
  mkdirSync(join(dir, 'backups'))
  made(5)
  expect(said()).toMatch(/^✗ Backup: the newest is 5 days old\. Make one/)
  made(1)
  expect(said()).toBe('✓ Backup: the newest is 24 hours old.')
})

test('R22 doctor names what a restore and a crash have left, for what was erased is in it, and nothing else', async () => {
  const { dir } = await tempStore()
  const said = () => setAsideFindings({ ATTUNE_DB: join(dir, 'attune.db') }).map(({ says }) => says)
  expect(said()).toEqual([])
  const left = [
    'attune.db-before-2026-11-29T0041Z',
    'attune.db-before-2026-11-29T0041Z-wal',
    'attune.db-wal-of-before',
  ]
  for (const name of left) writeFileSync(join(dir, name), '')
  expect(said()).toEqual([expect.stringContaining(left.map((name) => join(dir, name)).join(', '))])
})
