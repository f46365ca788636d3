import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { confined } from '../../bots/confined.js'
import { readConfig } from '../../bots/settings/config.ts'
import { given } from '../../bots/settings/given-settings.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { encode } from '../../db/text-file.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { LONG } from './slack-here.ts'

const INSIDE = resolve(import.meta.dirname, 'confined-inside.ts')

/** Attune as `npm start` runs it before a Telegram, once it was heard, and with it what would attack it from inside. */
async function liveIn(folder: string, settings: Record<string, string>) {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  const live = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
    // With no right that it has in tests alone.
    NODE_OPTIONS: '',
  }
  const attune = command(['--import', INSIDE, resolve('bots/main.js')], folder, { ...live, ...settings })
  onTestFinished(() => void attune.child.kill('SIGKILL'))
  await attune.says('Attune is running')
  const phone = server.phone({ name: 'Ana', language: 'en' })
  phone.start()
  await expect.poll(phone.see).toContain('Mira Holm runs me')
  return { attune, phone }
}

test('T11 whoever gets into the process reads nothing else, writes nowhere else and begins nothing; and it lives', async () => {
  const [folder, kept, others] = [tempDir(), tempDir(), tempDir()]
  mkdirSync(join(others, 'packs'))
  writeFileSync(join(others, 'help.txt'), 'A helpline')
  symlinkSync(kept, join(folder, 'kept'))
  const { attune } = await liveIn(folder, {
    ATTUNE_DB: 'kept/here/attune.db',
    ATTUNE_BACKUPS: join(kept, 'here-too'),
    ATTUNE_HELP: join(others, 'help.txt'),
    ATTUNE_PACKS: join(others, 'packs'),
  })
  attune.child.kill('SIGTERM')
  const { code, out } = await attune.ended
  expect(code, out).toBe(0)
  const tried = out.split('\n').filter((line) => /(DENIED|done)$/.test(line))
  expect(tried.length).toBe(6)
  expect(tried.filter((line) => !line.endsWith('ERR_ACCESS_DENIED'))).toEqual([])
  expect(out).not.toContain('Warning')
  expect(existsSync(join(kept, 'here/attune.db'))).toBe(true)
})

test('T11 what cannot be taken to the disk, which the starter does for it, is told to nobody', async () => {
  const folder = tempDir()
  mkdirSync(join(folder, 'kept'))
  const { attune, phone } = await liveIn(folder, {
    ATTUNE_DB: join(folder, 'kept/attune.db'),
    ATTUNE_BACKUPS: join(folder, 'kept-twice'),
  })
  rmSync(join(folder, 'kept/attune.db-wal'))
  const before = phone.see()
  phone.type('/home')
  await attune.says('ended unexpectedly')
  expect(phone.see()).toBe(`${before}\n me: /home`)
  attune.child.kill('SIGKILL')
  expect((await attune.ended).out).toContain('The disk did not take what was written')
})

const SPELLINGS = [
  'ATTUNE_DB=elsewhere/a.db',
  'ATTUNE_DB="elsewhere/a.db"',
  "export ATTUNE_DB = ' elsewhere/a.db ' # so",
  'ATTUNE_DB=',
  'ATTUNE_DB=~/a.db',
]

test.each(SPELLINGS)(
  'T11 what may be written to is where the settings say that everything is kept: %s',
  (text) => {
    const [folder, before] = [tempDir(), process.cwd()]
    onTestFinished(() => process.chdir(before))
    process.chdir(folder)
    for (const letters of ['utf8', 'utf16le', 'utf16be'] as const) {
      writeFileSync('.env', encode(text, { letters, mark: true }))
      const { env, file } = given()
      const kept = resolve(readConfig(env, file).ATTUNE_DB, '..')
      expect(confined()).toContain(`--allow-fs-write=${kept}`)
    }
  },
)

test('T11 each setting that names a file or a folder may be used', () => {
  const settings = readFileSync('bots/settings/settings.ts', 'utf8')
  const named = [...settings.matchAll(/^ {2}(\w+): \w*(?:File|Folder|Path)\b/gm)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(3)
  const confined = readFileSync('bots/confined.js', 'utf8')
  expect(named.filter((name) => !confined.includes(`set.${name}`))).toEqual([])
})
