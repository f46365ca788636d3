import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('T14 no regular expression takes more than so many steps for so many letters, those of the lists included', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/evil/slow-regexes.ts'])
  const { written, built, slow } = JSON.parse(stdout)
  expect(written).toBeGreaterThan(250)
  expect(built).toBeGreaterThan(100)
  expect(slow).toEqual([])
})
