import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { command } from '../bots/command.ts'
import { freePort } from '../bots/free-port.ts'
import { tempDir } from '../temp-dir.ts'

test('where it may not write, the playground opens in the folder of the file that ATTUNE_DB names', async () => {
  const [folder, elsewhere] = [tempDir(), tempDir()]
  writeFileSync(join(folder, 'data'), '')
  const port = `${await freePort()}`
  const start = (settings: Record<string, string>) =>
    command([resolve('bots/attune.ts'), '--playground'], folder, {
      ATTUNE_PLAYGROUND_PORT: port,
      ...settings,
    })
  expect((await start({}).ended).out).toMatch(/data\/playground\.db can't be used .* ATTUNE_DB/)
  const { child, ended, says } = start({ ATTUNE_DB: join(elsewhere, 'attune.db') })
  await Promise.race([says('Open  http'), ended])
  child.kill()
  await ended
  expect(readdirSync(elsewhere)).toContain('playground.db')
})

test('a second playground says that the first one may still be open, and what to do', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void first.close())
  await once(first, 'listening')
  const { port } = first.address() as AddressInfo
  const args = [resolve('bots/attune.ts'), '--playground']
  const { code, out } = await command(args, tempDir(), { ATTUNE_PLAYGROUND_PORT: `${port}` }).ended
  expect(code).toBe(78)
  expect(out).toMatch(
    /^Port \d+ is in use, perhaps by a playground that is still open: .*ATTUNE_PLAYGROUND_PORT/,
  )
})
