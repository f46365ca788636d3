import { copyFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

test('a backup put back is said in one sentence, with the command that lets everybody go on', async () => {
  const server = await startTelegram({ now: Date.now })
  onTestFinished(() => server.stop())
  const folder = tempDir()
  const [file, backup] = [join(folder, 'data/attune.db'), join(folder, 'backup.db')]
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const ana = server.phone({ name: 'Ana', language: 'en' })
  /** Runs it while something happens, and returns what it said. */
  const run = async (happens: () => Promise<unknown>, ...flags: string[]) => {
    const attune = command([resolve('bots/main.js'), ...flags], folder, settings)
    onTestFinished(() => void attune.child.kill('SIGKILL'))
    await attune.says('Attune is running')
    await happens()
    attune.child.kill('SIGTERM')
    return (await attune.ended).out
  }
  const sees = (words: string) => expect.poll(() => ana.see()).toContain(words)

  await run(async () => {
    ana.start()
    await sees('Mira Holm runs me')
    await ana.press({ message: ana.messages.at(-1)!.id, data: 'try/keep' })
    await sees('Skip')
  })
  copyFileSync(file, backup)
  await run(async () => {
    ana.type('stop')
    await sees('Stopped.')
  })
  copyFileSync(backup, file)

  const said = await run(async () => {})
  expect(said).toMatch(/^data\/attune\.db was put back from a backup: .*"npm start -- --go-on"\.$/m)
  copyFileSync(backup, file)
  expect(await run(async () => {}, '--go-on')).toMatch(/^data\/attune\.db was put back .* everybody goes on/m)

  rmSync(file)
  expect(await run(async () => {})).toMatch(
    /^data\/attune\.db is new, though there was one here before: nobody of then is known\./m,
  )
})
