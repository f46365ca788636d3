import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { inSilence } from '../../db/postgres/alone.ts'
import { examineServer } from '../../db/postgres/examine.ts'
import type { Settings } from '../../db/store.ts'
import { command } from '../bots/command.ts'
import { LONG } from '../bots/slack-here.ts'
import { tempDir } from '../temp-dir.ts'
import { asked, tempDatabase } from './database.ts'
import { lettersOf, starts } from './moving.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

/** A Telegram, and programs of Attune in one folder, which keep everything in a file or on a server. */
async function place() {
  const telegram = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => telegram.stop())
  const folder = tempDir()
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const run = (program: string, args: string[], { file, url, key }: Settings) => {
    const where = { ATTUNE_DB: file, ATTUNE_KEY: `${key}`, ...(url ? { DATABASE_URL: url } : {}) }
    const started = command([resolve(`bots/${program}`), ...args], folder, { ...settings, ...where })
    onTestFinished(() => void started.child.kill('SIGKILL'))
    return started
  }
  const attune = async (where: Settings) => {
    const started = run('attune.ts', [], where)
    await started.says('Attune is running as')
    return async () => {
      started.child.kill()
      await started.ended
    }
  }
  const file = (name: string): Settings => ({ file: join(folder, name), key: KEY })
  return { telegram, run, attune, file }
}

test('Attune moves to a PostgreSQL and back while people use it: each tap is answered, and nothing of it is lost or there twice', async () => {
  const { telegram, run, attune, file } = await place()
  const [first, server, last] = [
    file('attune.db'),
    { ...file('attune.db'), url: await tempDatabase() },
    file('back.db'),
  ]
  const arrives = async (name: string) => {
    const phone = telegram.phone({ name, language: 'en' })
    phone.start()
    await expect.poll(phone.see).toContain('Mira Holm runs me')
    return phone
  }
  /** Moves all from where Attune is running, `meanwhile` done before it is stopped; it then runs there. */
  const moves = async (
    from: Settings,
    to: Settings,
    stop: () => Promise<void>,
    meanwhile: () => Promise<unknown>,
  ) => {
    const moving = run('move/main.ts', ['--to', to.url ?? to.file], from)
    await moving.says('Stop Attune now')
    await meanwhile()
    await stop()
    expect(await moving.ended).toMatchObject({ code: 0, out: expect.stringContaining('the same, in') })
    expect([await starts(from), await lettersOf(to)]).toEqual([
      false,
      await lettersOf({ ...from, moves: true }),
    ])
    return await attune(to)
  }
  let stop = await attune(first)
  const ana = await arrives('Ana')
  stop = await moves(first, server, stop, async () => {
    await ana.press('Show me one')
    await expect.poll(ana.see).toContain('🟢')
    await arrives('Ben')
  })
  await ana.press('🟢')
  await expect.poll(ana.see).toContain('Only when I ask you')
  const shown = ana.messages.map(({ id }) => id)
  stop = await moves(server, last, stop, () => arrives('Cal'))
  expect((await ana.press('Look at it'))?.text).toContain('plenty of room')
  expect(ana.messages.map(({ id }) => id)).toEqual(shown)
  await stop()
})

test('who moves everything a second time at the same time is refused, and nobody starts on the PostgreSQL while the rest of it is brought', async () => {
  const { run, attune, file } = await place()
  const [first, server] = [file('attune.db'), { ...file('attune.db'), url: await tempDatabase() }]
  const stop = await attune(first)
  const moving = run('move/main.ts', ['--to', server.url], first)
  await moving.says('Stop Attune now')
  expect(await run('move/main.ts', ['--to', server.url], first).ended).toMatchObject({
    code: 78,
    out: expect.stringContaining('already being moved'),
  })
  await stop()
  expect(await moving.ended).toMatchObject({ code: 0 })
  expect(await inSilence(server.url, () => starts(server))).toBe(false)
  expect(await starts(server)).toBe(true)
})

test('a move does not come to its end once the connection is gone that keeps everybody else away', async () => {
  const url = await tempDatabase()
  const ended = `select pg_terminate_backend(pid) from pg_locks join pg_database on oid = database
    where datname = current_database() and locktype = 'advisory'`
  const silence = inSilence(url, async (isStill) => {
    await isStill()
    await asked(url, ended)
    await isStill()
  })
  await expect(silence).rejects.toThrow('has ended: do it again')
})

test('a wrong key, while Attune goes on, makes nothing on the PostgreSQL that the right one would not fit', async () => {
  const { run, attune, file } = await place()
  const [first, server] = [file('attune.db'), { ...file('attune.db'), url: await tempDatabase() }]
  await attune(first)
  const wrong = Buffer.alloc(32, 8).toString('base64')
  expect(await run('move/main.ts', ['--to', server.url], { ...first, key: wrong }).ended).toMatchObject({
    code: 78,
    out: expect.stringContaining('not the key'),
  })
  expect((await examineServer(server.url)).condition).toBe('none')
})
