import { copyFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stainTable } from '../db/stain.ts'
import { backedUp } from './backed-up.ts'

test('a page found damaged ends it with what to do, and so does the start after it and every other until a backup is put back', async () => {
  const { server, start, file, backup } = await backedUp()
  const first = start()
  await first.says('Attune is running')
  first.child.kill('SIGTERM')
  await first.ended
  copyFileSync(file, backup)
  stainTable(file, 'seen')

  const ran = start()
  await ran.says('Attune is running')
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.start()
  const { code, out } = await ran.ended
  expect(code).toBe(78)
  expect(out).toMatch(/"event":"The database [^"]* is damaged[^"]*put back your backup/)
  expect(out).toMatch(/^The database .* is damaged.*put back your backup/m)
  expect((await start().ended).code).toBe(78)

  copyFileSync(backup, file)
  await start().says('Attune is running')
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
})
