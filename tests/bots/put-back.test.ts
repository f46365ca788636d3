import { copyFileSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { backedUp } from './backed-up.ts'

test('a backup put back is said in one sentence, with the command that lets everybody go on', async () => {
  const { server, start, file, backup } = await backedUp()
  const ana = server.phone({ name: 'Ana', language: 'en' })
  /** Runs it while something happens, and returns what it said. */
  const run = async (happens: () => Promise<unknown>, ...flags: string[]) => {
    const attune = start(...flags)
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
