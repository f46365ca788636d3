import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readDotEnv, valuesIn } from '../../bots/settings/dot-env.ts'
import { startTelegram, type Telegram } from '../../bots/standins/telegram/server.ts'
import { decode, type Encoding, encode } from '../../db/text-file.ts'
import { tempDir } from '../temp-dir.ts'
import { keepFrom, letIn, VISITOR } from './another-user.ts'
import { command } from './command.ts'
import { setUpIn } from './set-up-in.ts'

let server: Telegram
let folder: string

beforeAll(async () => {
  server = await startTelegram({ now: Date.now })
})
afterAll(() => server.stop())
beforeEach(() => {
  folder = tempDir()
})

const file = () => join(folder, '.env')
const run = (program: string) => command([resolve(`bots/${program}`)], folder, {}, VISITOR)
const start = () => run('main.js').ended
const doctor = () => run('doctor/main.ts').ended
const setup = () => run('setup/main.ts').ended
const settings = () =>
  `# J\u00f6rg's\r\nTELEGRAM_BOT_TOKEN=${server.token}\r\nTELEGRAM_API_ROOT=${server.root}\r\nATTUNE_RUN_BY="J\u00f6rg Holm"\r\n`

const ways: [string, Encoding][] = [
  ['UTF-8', { letters: 'utf8', mark: false }],
  ['UTF-8 with a mark in front', { letters: 'utf8', mark: true }],
  ['UTF-16, as Windows writes it', { letters: 'utf16le', mark: true }],
  ['UTF-16 without a mark', { letters: 'utf16le', mark: false }],
  ['UTF-16, the other way round', { letters: 'utf16be', mark: true }],
  ['UTF-16, the other way round and without a mark', { letters: 'utf16be', mark: false }],
]

test.each(ways)('.env in %s says what it says, and is kept as it is written', (_, encoding) => {
  writeFileSync(file(), encode(settings(), encoding))
  const read = readDotEnv(file())
  expect(read).toEqual({ text: settings(), encoding })
  expect(valuesIn(settings())).toMatchObject({
    ATTUNE_RUN_BY: 'J\u00f6rg Holm',
    TELEGRAM_BOT_TOKEN: server.token,
  })
})

test.each(ways)(
  'setup changes in a .env in %s what is answered anew, and nothing else',
  async (_, encoding) => {
    writeFileSync(file(), encode(settings(), encoding))
    await setUpIn(folder, {}, ['', '', 'Mira', ''])
    expect(decode(readFileSync(file()))).toEqual({
      text: settings().replace('"Jörg Holm"', 'Mira'),
      encoding,
    })
  },
)

test('setup leaves a .env in other letters as it is, and says what to do', async () => {
  const latin = Buffer.from(settings(), 'latin1')
  writeFileSync(file(), latin)
  const { code, out } = await command([resolve('bots/setup/main.ts')], folder).ended
  expect(out).toMatch(/^\.env is not in UTF-8: save it so first/)
  expect(code).toBe(1)
  expect(readFileSync(file())).toEqual(latin)
})

test('doctor reads it as the start does', async () => {
  writeFileSync(file(), encode(settings(), { letters: 'utf16le', mark: true }), { mode: 0o600 })
  const { code, out } = await command([resolve('bots/doctor/main.ts')], folder).ended
  expect(out).toContain('\u2713 Token: Telegram knows it.')
  expect(code).toBe(0)
})

const wrong: [string, () => void, RegExp][] = [
  ['a folder', () => mkdirSync(file()), /is a folder, .*Remove it, and write the file\.$/m],
  [
    'a link to nothing',
    () => symlinkSync('none', file()),
    /leads to a file that is not there\. Put it there/,
  ],
  [
    'a file of somebody else',
    ofAnother,
    /may not be read by this user \(EACCES\)\. Run "sudo chown \S+ \.env"\.$/m,
  ],
]

test.each(wrong)(
  '.env as %s: start, doctor and setup say in one sentence what to do',
  async (_, make, sentence) => {
    letIn(folder)
    make()
    const [started, examined, asked] = [await start(), await doctor(), await setup()]
    expect(started.out.trim().split('\n')).toEqual([expect.stringMatching(sentence)])
    expect(started.code).toBe(78)
    expect(examined.out).toMatch(/^\u2717 \.env: it /m)
    expect(examined.out).toMatch(sentence)
    expect(examined.out).toContain('\u2713 Database: none yet')
    expect(asked.out).toMatch(sentence)
    expect(asked.code).toBe(1)
  },
)

test('setup says before its first question that .env could not be written', async () => {
  letIn(folder)
  keepFrom(folder)
  const { code, out } = await setup()
  expect(out).toMatch(/^\.env can't be written \(EACCES\), and nothing was changed\. Run "sudo chown/)
  expect(code).toBe(1)
})

function ofAnother() {
  writeFileSync(file(), settings())
  keepFrom(file())
}
