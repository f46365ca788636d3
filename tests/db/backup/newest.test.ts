import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolder, backupName } from '../../../db/sqlite/backup/names.ts'
import { newestBackup } from '../../../db/sqlite/backup/newest.ts'
import { tempDir } from '../../temp-dir.ts'

const NOW = '2026-11-28T12:00:00.000Z'

/** The newest backup of data/attune.db where these files lie. */
function newestOf(...names: string[]) {
  const folder = tempDir()
  for (const name of names) writeFileSync(join(folder, name), 'x'.repeat(5))
  return newestBackup('data/attune.db', folder, NOW)
}

test('the newest backup is told by its name alone, with its time and its size', () => {
  const newest = newestOf('attune-2026-11-28T0412Z.db.age', 'attune-2026-09-30T2359Z.db.age')
  expect(newest).toMatchObject({ at: '2026-11-28T04:12:00.000Z', bytes: 5 })
})

test('a second one in the same minute is newer than the first, and a tenth than a second', () => {
  const named = [1, 2, 10].map((nth) => backupName('attune', '2026-11-28T04:12:33.000Z', nth))
  expect(newestOf(...named)!.path).toMatch(/attune-2026-11-28T0412Z-10\.db\.age$/)
})

test('what is no backup of this database counts for nothing', () => {
  const others = ['terminal-2026-11-27T0412Z.db.age', 'attune.db', 'attune-2026-11-27T0412Z.db', 'notes.txt']
  expect(newestOf(...others)).toBeNull()
  const folder = tempDir()
  mkdirSync(join(folder, 'attune-2026-11-28T0412Z.db.age'))
  expect([
    newestBackup('attune.db', folder, NOW),
    newestBackup('attune.db', join(folder, 'none'), NOW),
  ]).toEqual([null, null])
})

test('one made while the clock was ahead is not taken for the newest', () => {
  const newest = newestOf('attune-2026-11-28T0412Z.db.age', 'attune-2027-11-28T0412Z.db.age')
  expect(newest).toMatchObject({ at: '2026-11-28T04:12:00.000Z' })
})

test('backups lie beside the database, or where they were told to', () => {
  expect(backupFolder('data/attune.db')).toBe(join('data', 'backups'))
  expect(backupFolder('data/attune.db', '/mnt/backups')).toBe('/mnt/backups')
})
