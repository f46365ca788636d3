import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

const ENTERED = '\u001b[?1049h'
const LEFT = '\u001b[?1049l'

test('in a terminal somebody reads who runs it, answers by numbers, and leaves; nothing else prints', async () => {
  const folder = tempDir()
  const { child, ended, says } = command([resolve('bots/main.js'), '--terminal'], folder, {
    ATTUNE_RUN_BY: 'Mira Holm',
    ATTUNE_DB: 'kept/another.db',
    LC_ALL: 'de_DE.UTF-8',
  })
  await says('Mira Holm')
  child.stdin!.write('1\n')
  await says('[5] 🟢 ●')
  child.stdin!.write('5\n')
  await says('Das bleibt bei dir')
  child.stdin!.end()
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out.startsWith(ENTERED)).toBe(true)
  expect(out.endsWith(LEFT)).toBe(true)
  expect(out).not.toContain('{')
  expect(existsSync(join(folder, 'kept/terminal.db'))).toBe(true)
  expect(existsSync(join(folder, 'kept/another.db'))).toBe(false)
})
