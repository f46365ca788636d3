import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { MIGRATIONS, migrateUnhurried } from '../../db/postgres/migrate.ts'
import { command } from '../bots/command.ts'
import { LONG } from '../bots/slack-here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'

test('once a newer version has brought the database up to date, one of before ends, and says what to do', async () => {
  const { url, key } = await kept(`${tempDir()}/attune.db`, 'postgres')
  const server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  const attune = command([resolve('bots/attune.ts')], tempDir(), {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
    ATTUNE_KEY: key!,
    DATABASE_URL: url!,
  })
  onTestFinished(() => void attune.child.kill('SIGKILL'))
  await attune.says('Attune is running as')
  await migrateUnhurried(url!, { ...MIGRATIONS, '9999-later': { up: async () => {} } })
  const { code, out } = await attune.ended
  expect([code, out]).toEqual([78, expect.stringContaining('start the newer one in its place')])
})
