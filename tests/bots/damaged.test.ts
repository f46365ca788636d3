import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { stainTable } from '../db/stain.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

test('a page found damaged ends it with what to do, and so does the start after it and every other until a backup is put back', async () => {
  const server = await startTelegram({ now: Date.now })
  onTestFinished(() => server.stop())
  const folder = tempDir()
  const [file, backup] = [join(folder, 'data/attune.db'), join(folder, 'backup.db')]
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const start = () => {
    const attune = command([resolve('bots/main.js')], folder, settings)
    onTestFinished(() => void attune.child.kill('SIGKILL'))
    return attune
  }
  const first = start()
  await first.says('Attune is running')
  first.child.kill('SIGTERM')
  await first.ended
  copyFileSync(file, backup)
  stainTable(file, 'seen')

  const ran = start()
  await ran.says('Attune is running')
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  const { code, out } = await ran.ended
  expect(code).toBe(78)
  expect(out).toMatch(/"event":"The database [^"]* is damaged[^"]*put back your backup/)
  expect(out).toMatch(/^The database .* is damaged.*put back your backup/m)
  expect((await start().ended).code).toBe(78)

  copyFileSync(backup, file)
  await start().says('Attune is running')
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
})
