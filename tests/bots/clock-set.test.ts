import { renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { LONG } from './slack-here.ts'

const AT_THE_END_OF_32_BITS = Date.parse('2038-01-19T03:14:08Z')

test('a machine that begins in 1970 and is set right, then to 2038 and right again: nothing comes meanwhile, all goes on at once', async () => {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  const folder = tempDir()
  const file = join(folder, 'off-by')
  // At once, or the program might read it half written.
  const setTo = (moment: number) => {
    writeFileSync(`${file}-next`, `${moment - Date.now()}`)
    renameSync(`${file}-next`, file)
  }
  const settings = {
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
    ...{ ATTUNE_RUN_BY: 'Mira Holm', CLOCK_OFF_BY: file },
  }
  setTo(1000)
  const preload = ['--import', resolve('tests/bots/wrong-clock.ts')]
  const { child, says } = command([...preload, resolve('bots/attune.ts')], folder, settings)
  onTestFinished(() => void child.kill('SIGKILL'))
  const ana = server.phone({ name: 'Ana', language: 'en' })
  await says('clock not believed')
  ana.start()
  await expect.poll(ana.see).toContain('Mira Holm runs me')
  const database = new Database(join(folder, 'data/attune.db'))
  onTestFinished(() => void database.close())
  const noted = () => database.prepare(`select value from meta where name = 'time'`).pluck().get()
  const longAgo = '2020-01-01T00:00:00.000Z'
  const forget = () => database.exec(`update meta set value = '${longAgo}' where name = 'time'`)
  expect(noted()).toBeUndefined()
  setTo(Date.now())
  await expect.poll(noted).toBeDefined()
  const ahead = AT_THE_END_OF_32_BITS - Date.now()
  setTo(AT_THE_END_OF_32_BITS)
  await expect
    .poll(() => server.calls.filter(({ method }) => method === 'getUpdates').length)
    .toBeGreaterThan(0)
  await says(`"seconds":${Math.floor(ahead / 1e10)}`)
  forget()
  // What is asked to wait in a time that is none waits no longer for that.
  server.faults.next('sendMessage', { kind: 'flood', seconds: 3 })
  ana.type('/help')
  await says('sent later')
  setTo(Date.now())
  await expect.poll(noted).not.toBe(longAgo)
  await expect.poll(ana.see).toContain('How this works')
  const { text } = (await ana.press({ message: ana.messages.at(-1)!.id, data: 'try/keep' }))!
  expect(text).toBe('')
})
