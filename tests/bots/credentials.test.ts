import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { credentials } from '../../bots/settings/credentials.ts'
import { tempDir } from '../temp-dir.ts'
import { keepFrom, letIn, VISITOR } from './another-user.ts'
import { command } from './command.ts'

let folder: string
let secrets: string

beforeEach(() => {
  folder = tempDir()
  secrets = join(folder, 'secrets')
  mkdirSync(secrets)
})

test('each secret can be a file of its name, as systemd and containers hand them over; all else there is left alone', () => {
  writeFileSync(join(secrets, 'TELEGRAM_BOT_TOKEN'), '123:abc\n')
  writeFileSync(join(secrets, 'ATTUNE_DB'), '/elsewhere')
  expect(credentials(secrets)).toEqual({ TELEGRAM_BOT_TOKEN: '123:abc' })
  expect(credentials(join(folder, 'none'))).toEqual({})
  expect(credentials('')).toEqual({})
})

test('a secret that the user of a container may not read ends the start, and doctor says it too, without a trace of it', async () => {
  letIn(folder)
  const file = join(secrets, 'TELEGRAM_BOT_TOKEN')
  writeFileSync(file, '1234567:very-secret-and-long-enough')
  keepFrom(file)
  const run = (program: string) =>
    command([resolve(`bots/${program}`)], folder, { CREDENTIALS_DIRECTORY: secrets }, VISITOR).ended
  const [start, doctor] = await Promise.all([run('main.js'), run('doctor/main.ts')])
  expect(start).toMatchObject({ code: 78, out: expect.stringContaining('The secret TELEGRAM_BOT_TOKEN') })
  expect(start.out).toContain(file)
  expect(doctor.out).toContain('✗ Secrets: The secret TELEGRAM_BOT_TOKEN')
  expect(start.out + doctor.out).not.toContain('very-secret')
})
