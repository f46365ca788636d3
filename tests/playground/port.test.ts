import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { command } from '../bots/command.ts'
import { tempDir } from '../temp-dir.ts'

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
