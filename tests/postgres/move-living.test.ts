import { expect, test } from 'vitest'
import { inSilence } from '../../db/postgres/alone.ts'
import { examineServer } from '../../db/postgres/examine.ts'
import type { Settings } from '../../db/store.ts'
import type { Command } from '../bots/command.ts'
import { asked, tempDatabase } from './database.ts'
import { lettersOf, starts } from './moving.ts'
import { programs } from './programs.ts'

test('Attune moves to a PostgreSQL and back while people use it: each tap is answered, and nothing of it is lost or there twice', async () => {
  const { telegram, run, attune, stopped, file, server: on } = await programs()
  const [first, server, last] = [file(), on(await tempDatabase()), file('back.db')]
  const arrives = async (name: string) => {
    const phone = telegram.phone({ name, language: 'en' })
    phone.start()
    await expect.poll(phone.see).toContain('Mira Holm runs me')
    return phone
  }
  /** Moves all from where Attune is running, `meanwhile` done before it is stopped; it then runs there. */
  const moves = async (from: Settings, to: Settings, running: Command, meanwhile: () => Promise<unknown>) => {
    const moving = run('move/main.ts', ['--to', to.url ?? to.file], from)
    await moving.says('Stop Attune now')
    await meanwhile()
    await stopped(running)
    expect(await moving.ended).toMatchObject({ code: 0, out: expect.stringContaining('the same, in') })
    expect([await starts(from), await lettersOf(to)]).toEqual([
      false,
      await lettersOf({ ...from, moves: true }),
    ])
    return await attune(to)
  }
  let running = await attune(first)
  const ana = await arrives('Ana')
  running = await moves(first, server, running, async () => {
    await ana.press('Show me one')
    await expect.poll(ana.see).toContain('🟢')
    await arrives('Ben')
  })
  await ana.press('🟢')
  await expect.poll(ana.see).toContain('Only when I ask you')
  const shown = ana.messages.map(({ id }) => id)
  running = await moves(server, last, running, () => arrives('Cal'))
  expect((await ana.press('Look at it'))?.text).toContain('plenty of room')
  expect(ana.messages.map(({ id }) => id)).toEqual(shown)
  await stopped(running)
})

/** Attune on a file, and a move of it to a PostgreSQL, which is all there and waits for Attune's end. */
async function movedButForTheEnd() {
  const { run, attune, stopped, file, server: on } = await programs()
  const [first, server] = [file(), on(await tempDatabase())]
  const running = await attune(first)
  const moves = () => run('move/main.ts', ['--to', `${server.url}`], first)
  const moving = moves()
  await moving.says('Stop Attune now')
  const begins = (program: string, where: Settings) => run(program, [], where).ended
  return { first, server, moves, moving, begins, stop: () => stopped(running) }
}

test('who moves everything a second time at the same time is refused, and nobody starts on the PostgreSQL while the rest of it is brought', async () => {
  const { server, moves, moving, stop } = await movedButForTheEnd()
  expect(await moves().ended).toMatchObject({ code: 78, out: expect.stringContaining('already being moved') })
  await stop()
  expect(await moving.ended).toMatchObject({ code: 0 })
  expect(await inSilence(`${server.url}`, () => starts(server))).toBe(false)
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

test('who starts where a move is just bringing everything is told to wait for it; once it was cut short, to do it again', async () => {
  const { first, server, moves, moving, begins, stop } = await movedButForTheEnd()
  const says = async () => [
    (await begins('attune.ts', server)).out,
    (await begins('doctor/main.ts', server)).out,
  ]
  for (const out of await says()) expect(out).toContain('wait for the end of that')
  moving.child.kill('SIGKILL')
  await expect.poll(async () => (await examineServer(`${server.url}`)).condition).toBe('cut short')
  for (const out of await says()) expect(out).toMatch(/was cut short.* do it again, by the same npm run move/)
  await stop()
  expect([await starts(first), (await moves().ended).code, await starts(server)]).toEqual([true, 0, true])
})

test('a wrong key, while Attune goes on, makes nothing on the PostgreSQL that the right one would not fit', async () => {
  const { run, attune, file } = await programs()
  const [first, url] = [file(), await tempDatabase()]
  await attune(first)
  const wrong = Buffer.alloc(32, 8).toString('base64')
  expect(await run('move/main.ts', ['--to', url], { ...first, key: wrong }).ended).toMatchObject({
    code: 78,
    out: expect.stringContaining('not the key'),
  })
  expect((await examineServer(url)).condition).toBe('none')
})
