import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { Refused } from '../../db/start-refused.ts'
import { tempDir } from '../temp-dir.ts'
import { inAnotherProcess } from './another-process.ts'
import { afterwards, tempStore } from './here.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')

test('a second process on the same file is refused, and let in once the first was killed', async () => {
  const file = join(tempDir(), 'attune.db')
  const child = await inAnotherProcess(file)
  await expect(openStore({ file })).rejects.toThrow(
    /Another Attune is already using .*attune\.db: stop it first/,
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
  await (await openStore({ file })).close()
})

test.each([
  ['a symlink', symlinkSync, /Another Attune is already using/],
  ['a hard link', linkSync, /Another program has .*other.db open, such as .* an Attune .* by another name/],
])('by %s it is the same file: a second process is refused, and no lock is left', async (_, link, says) => {
  const dir = tempDir()
  const child = await inAnotherProcess(join(dir, 'attune.db'))
  link(join(dir, 'attune.db'), join(dir, 'other.db'))
  await expect(openStore({ file: join(dir, 'other.db') })).rejects.toThrow(says)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await (await openStore({ file: join(dir, 'attune.db') })).close()
  expect(readdirSync(dir).sort()).toEqual(['attune.db', 'attune.db-number', 'key', 'other.db'])
})

test('of several that start at once one gets the file, whatever they call it', async () => {
  const dir = tempDir()
  const file = join(dir, 'attune.db')
  await (await openStore({ file, key: KEY })).close()
  linkSync(file, join(dir, 'other.db'))
  const script = `const { openStore } = await import('./db/open.ts')
    const files = process.argv.slice(1)
    await new Promise((ready) => { process.stdin.once('data', ready); console.log('ready') })
    openStore({ file: files[0], key: '${KEY}' }).then(
      (store) => console.log((globalThis.kept = store) && 'mine'), ({ message }) => console.log(message))`
  const starters = ['attune.db', 'other.db', 'attune.db', 'other.db'].map((name) => {
    const args = ['--input-type=module', '-e', script, join(dir, name)]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    afterwards(() => child.kill('SIGKILL'))
    return child
  })
  const says = () => Promise.all(starters.map(async ({ stdout }) => `${(await once(stdout, 'data'))[0]}`))
  await says()
  for (const { stdin } of starters) stdin.write('now')
  const said = await says()
  expect(said.filter((line) => line === 'mine\n')).toHaveLength(1)
  expect(
    said.filter((line) => /^Another .* stop it first|^Another .* wait for its end/.test(line)),
  ).toHaveLength(3)
})

test('a second one in the same process is refused too', async () => {
  const { dir } = await tempStore()
  await expect(openStore({ file: join(dir, 'attune.db') })).rejects.toThrow(Refused)
})
