import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

type Found = { id: string; ok: boolean; says: string }

test('doctor says the same to programs as one object, and by its code whether anything is to be done', async () => {
  const folder = tempDir()
  const file = join(folder, 'attune.db')
  await (await openStore({ file })).close()
  const settings = { ATTUNE_DB: file, TELEGRAM_API_ROOT: 'http://127.0.0.1:1' }
  const doctor = (...flags: string[]) =>
    command([resolve('bots/doctor/main.ts'), ...flags], folder, settings).ended
  // One after the other: whoever looks into a database has it to itself meanwhile.
  const text = await doctor()
  const json = await doctor('--json')
  const strange = await doctor('--jason')
  const { ok, findings } = JSON.parse(json.out) as { ok: boolean; findings: Found[] }
  expect([text.code, json.code, ok, strange.code]).toEqual([1, 1, false, 2])
  const lines = findings.map((one) => `${one.ok ? '✓' : '✗'} ${one.says}`)
  expect(lines).toEqual(
    text.out
      .split('\n')
      .slice(0, -3)
      .map((line) => line.replace(/(?<=^. ).+?: /, '')),
  )
  expect(findings.map(({ id }) => id).join(' ')).toBe(
    'node time-zones env disk settings settings clock database key storage outbox backup',
  )
  expect(strange.out).toBe('doctor knows no --jason: there is --json.\n')
})
