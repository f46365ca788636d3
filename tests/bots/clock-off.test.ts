import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { startTampered } from './tampered.ts'

const DAYS_3 = 259_200

test('a machine three days ahead says so, erases nothing, and takes what people do at the platform’s time', async () => {
  const server = await startTampered()
  onTestFinished(server.stop)
  server.tamper({ ahead: -DAYS_3 })
  const folder = tempDir()
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const { child, says } = command([resolve('bots/main.js')], folder, settings)
  onTestFinished(() => void child.kill('SIGKILL'))
  await says('clock not believed')
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  const database = new Database(join(folder, 'data/attune.db'), { readonly: true })
  onTestFinished(() => void database.close())
  const at = () => database.prepare('select at from seen').pluck().all() as string[]
  const ago = (moment: string) => Math.round((Date.now() - Date.parse(moment)) / 86_400_000)
  expect(at().map(ago)).toEqual([3])
  const noted = () => database.prepare(`select value from meta where name = 'time'`).get()
  expect(noted()).toBeUndefined()
  server.tamper({})
  await says('clock right again')
  await expect.poll(noted).toBeDefined()
})
