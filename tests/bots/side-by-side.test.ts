import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { refuseSource } from '../../bots/move/refuse-source.ts'
import { openStore } from '../../db/open.ts'
import { lookedInto } from '../db/looked-into.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

/** A database that is closed, a backup of it, and commands beside it. */
async function closed() {
  const folder = tempDir()
  const file = join(folder, 'data/attune.db')
  await (await openStore({ file })).close()
  const run = (program: string, ...args: string[]) =>
    command([resolve(`bots/${program}`), ...args], folder, {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      ATTUNE_RUN_BY: 'Mira',
    }).ended
  await run('backup/main.ts')
  const backup = () => `data/backups/${readdirSync(join(folder, 'data/backups'))[0]}`
  return { file, run, backup }
}

const TOKEN = `1:${'A'.repeat(35)}`

test.each([
  ['doctor', 'Database: whole and up to date'],
  ['keys', 'The root key is a new one'],
  ['restore', 'Restored: '],
])(
  'a command that looks into the database is no running Attune: npm run %s waits for its end',
  async (name, says) => {
    const { file, run, backup } = await closed()
    await lookedInto(file)
    const { out } = await run(`${name}/main.ts`, ...(name === 'restore' ? [backup()] : []))
    expect(out).toContain(says)
  },
)

test('nor does npm run move take it for one that goes on', async () => {
  const { file } = await closed()
  await lookedInto(file)
  expect(await refuseSource({ file, url: 'postgres://unused', back: false })).toBe(false)
})

test('what has the database open for good is not called Attune by anybody, unless it is one', async () => {
  const { file, run, backup } = await closed()
  await lookedInto(file, { alone: true, forGood: true })
  const all = await Promise.all([
    run('attune.ts'),
    ...['doctor', 'backup', 'keys'].map((name) => run(`${name}/main.ts`)),
    run('restore/main.ts', backup()),
  ])
  expect(all.map(({ code }) => code)).toEqual([78, 1, 78, 78, 78])
  for (const { out } of all) {
    expect(out).toContain('Another program has ')
    expect(out).not.toMatch(/Attune is running|Another Attune| at .*\.ts:/)
  }
})
