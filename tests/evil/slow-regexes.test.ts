import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('T14 no regular expression takes more than so many steps for so many letters, those of the lists included', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/evil/slow-regexes.ts'])
  const { all, slow } = JSON.parse(stdout)
  expect(all).toBeGreaterThan(1000)
  expect(slow).toEqual([])
})
