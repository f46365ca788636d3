import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

test.each([
  ['bots/main.js', '--terminal'],
  ['bots/setup/main.ts', 'npm run setup'],
  ['bots/doctor/main.ts', 'npm run doctor'],
  ['bots/slack/manifest-main.ts', 'npm run -s manifest -- https://'],
  ['scripts/prompts.ts', 'npm run -s prompts'],
])('%s --help says how it is used, and does nothing', async (program, says) => {
  const folder = tempDir()
  const { code, out } = await command([resolve(program), '--help'], folder).ended
  expect({ code, says: out.includes(says), asks: out.includes('1, 2 or 3') }).toEqual({
    ...{ code: 0, says: true, asks: false },
  })
  expect(readdirSync(folder)).toEqual([])
})
