import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pourLaps } from './http/lap.ts'
import { startTarget } from './http/target.ts'

const SEED = 20261128
let folder: string
let target: Awaited<ReturnType<typeof startTarget>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-'))
  target = await startTarget(folder)
})
afterAll(async () => {
  await target.end()
  rmSync(folder, { recursive: true })
})

test(`T6 T9 ten thousand odd requests do nothing, leave nothing, are logged without a word, and end nothing (seed ${SEED})`, async () => {
  const { came } = await pourLaps(target, 3, 3334, SEED)
  const sent = came.reduce((all, { sent }) => all + sent, 0)
  expect(sent).toBeGreaterThan(10_000)
  const kinds = new Set(came.flatMap(({ statuses }) => [...statuses.keys()]))
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['200', '400', '401', '404', '413', '415', '431', 'closed']),
  )
  expect(kinds).not.toContain('500')
})

test('T6 and Slack and Telegram, after all that, are heard as ever', async () => {
  const { ana, ben } = target
  ben.start()
  await expect.poll(() => ben.see()).toContain('Show me one')
  expect(await ana.command('/checkin', 'hello', 'dm')).toMatchObject({ acked: true })
  await expect.poll(() => ana.see()).toContain('Show me one')
})
