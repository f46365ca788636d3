import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { backedUp } from './backed-up.ts'
import { command } from './command.ts'

test('backed up by one command, changed, and restored by another: nobody is written to, and what was done is said', async () => {
  const { server, start, file } = await backedUp()
  const folder = resolve(file, '../..')
  const run = (name: string, ...given: string[]) =>
    command([resolve(`bots/${name}/main.ts`), ...given], folder).ended
  const ana = server.phone({ name: 'Ana', language: 'en' })
  const sees = (words: string) => expect.poll(() => ana.see()).toContain(words)

  const attune = start()
  await attune.says('Attune is running')
  ana.start()
  await sees('Mira Holm runs me')
  await ana.press({ message: ana.messages.at(-1)!.id, data: 'try/keep' })
  await sees('Skip')
  await run('backup')
  const backup = `data/backups/${readdirSync(join(folder, 'data/backups'))[0]}`
  expect(await run('restore', backup)).toEqual({
    code: 78,
    out: `Attune is running on ${file}. Stop it, restore, and start it again.\n`,
  })
  ana.type('stop')
  await sees('Stopped.')
  attune.child.kill('SIGTERM')
  await attune.ended

  expect((await run('restore')).out).toBe(`Name a backup. The newest: npm run restore ${backup}\n`)
  writeFileSync(`${file}-erased`, '')
  const keys = await run('keys')
  expect([keys.code, keys.out]).toEqual([
    0,
    expect.stringMatching(
      /^Backed up to .*\nThe root key is a new one, in data\/key: .*\nThe key of before is in data\/key-until-/,
    ),
  ])
  const { code, out } = await run('restore', backup)
  expect(out).toMatch(
    /^Restored: data\/attune\.db is as it was on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, \d minutes? ago\. 1 person in it\.\n/,
  )
  expect(out).toMatch(
    /\nWhat was there is in \S+attune\.db-before-\S+Z: "npm run restore \S+Z" puts that back\./,
  )
  expect(code).toBe(0)
  const before = ana.see()
  const again = start()
  await again.says('was put back from a backup')
  again.child.kill('SIGTERM')
  await again.ended
  expect(ana.see()).toBe(before)
})
