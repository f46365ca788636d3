import { chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withValues, writePrivately } from '../../bots/setup/env-file.ts'
import { startTelegram, type Telegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
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
  writeFileSync(join(folder, 'help.txt'), 'Ring 0800 123\n')
})

const start = (TELEGRAM_API_ROOT = server.root) =>
  command([resolve('bots/setup/main.ts')], folder, { TELEGRAM_API_ROOT })
/** Answers the questions about Telegram, after Enter for where it is to be. */
const answering = (...lines: string[]) => setUpIn(folder, { TELEGRAM_API_ROOT: server.root }, ['', ...lines])
/** The same to the program itself. */
const typing = async (...lines: string[]) => {
  const { child, ended } = start()
  child.stdin!.end(['', ...lines].map((line) => `${line}\n`).join(''))
  return ended
}
const file = () => join(folder, '.env')
const written = () => readFileSync(file(), 'utf8')
const example = readFileSync('.env.example', 'utf8')
const stranger = `1:${'A'.repeat(35)}`

test('three answers make a .env that only its owner can read, and the link to open', async () => {
  const { code, out } = await typing(server.token, 'Mira Holm', 'none.txt', 'help.txt')
  expect(code).toBe(0)
  expect(out).toContain('Attune (@attune_bot)')
  expect(out).toContain('names no text file')
  expect(out).toMatch(/npm start\n.*https:\/\/t\.me\/attune_bot\n$/)
  expect(out).not.toContain(server.token.slice(-10))
  expect(readdirSync(folder)).toEqual(['.env', 'help.txt'])
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  const filled = example
    .replace('TELEGRAM_BOT_TOKEN=', `TELEGRAM_BOT_TOKEN=${server.token}`)
    .replace('ATTUNE_RUN_BY=', 'ATTUNE_RUN_BY=Mira Holm')
    .replace('ATTUNE_HELP=', 'ATTUNE_HELP=help.txt')
  expect(written()).toBe(filled)
})

test('a bot without a picture gets Attune’s; what @BotFather alone can set is named', async () => {
  const { out } = await answering(server.token, 'Mira Holm', '')
  expect(server.profile.photo).toMatchObject({ name: 'attune.jpg' })
  expect(out).toMatch(/Edit Description Picture, then docs\/attune-wide\.jpg/)
  expect(out).not.toContain('/setuserpic')
})

test('whoever gave it another picture keeps that, and one that can’t be given is said how to', async () => {
  server.profile.photo = { name: 'mine.jpg', size: 1 }
  await answering(server.token, 'Mira Holm', '')
  expect(server.profile.photo).toEqual({ name: 'mine.jpg', size: 1 })
  server.faults.next('getUserProfilePhotos', { kind: 'reset-before' })
  const { out, code } = await answering('', '', '')
  expect(out).toContain('send @BotFather /setuserpic, then docs/attune.jpg')
  expect(code).toBe(0)
})

test('a wrong token is said kindly and asked for again, the help file can be left out', async () => {
  const { code, out } = await answering('', 'hunter2', stranger, server.token, '', 'x'.repeat(61), 'Mira', '')
  expect(code).toBe(0)
  expect(out.match(/not a whole token/g)).toHaveLength(2)
  expect(out.match(/does not know this token/g)).toHaveLength(1)
  expect(out).toContain('is needed')
  expect(out).toContain('at most 60')
  expect(out).not.toMatch(new RegExp(`hunter2|${stranger}`))
  expect(parseEnv(written())).toMatchObject({ ATTUNE_RUN_BY: 'Mira', ATTUNE_HELP: '' })
})

test('a token pasted with quotation marks, spaces, its name or a whole sentence is taken out of it', async () => {
  const name = `TELEGRAM_BOT_TOKEN="${server.token}"`
  for (const pasted of [
    `  '${server.token}' `,
    name,
    `Use this token to access the HTTP API: ${server.token}.`,
  ]) {
    const { out } = await answering(pasted, 'Mira', '')
    expect(out).toContain(`Received: ${server.token.length} characters`)
    expect(parseEnv(written()).TELEGRAM_BOT_TOKEN).toBe(server.token)
  }
})

test('a file that was dragged here comes in quotation marks, and is found all the same', async () => {
  await answering(server.token, 'Mira', `'help.txt'`)
  expect(parseEnv(written()).ATTUNE_HELP).toBe('help.txt')
})

test('what stands in .env stays, but for what is answered anew', async () => {
  const before = [
    '# mine',
    `export TELEGRAM_BOT_TOKEN=${server.token}`,
    'OTHER="two\nlines" # kept',
    "ATTUNE_RUN_BY = 'Ana' # until May",
    'ATTUNE_LOG=warn',
  ].join('\r\n')
  writeFileSync(file(), before, { mode: 0o644 })
  await answering('', '', '')
  expect(written()).toBe(before)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  await answering('', 'Mira', 'help.txt')
  expect(written()).toBe(`${before.replace(" 'Ana'", 'Mira')}\r\nATTUNE_HELP=help.txt\r\n`)
})

test('a token that Telegram forgot is asked for anew, the rest is kept', async () => {
  writeFileSync(file(), `TELEGRAM_BOT_TOKEN=${stranger}\nATTUNE_RUN_BY=Mira\nATTUNE_HELP=help.txt\n`)
  await answering(server.token, '', '')
  expect(written()).toBe(`TELEGRAM_BOT_TOKEN=${server.token}\nATTUNE_RUN_BY=Mira\nATTUNE_HELP=help.txt\n`)
})

test('quotation marks and the like are read back as they were typed', async () => {
  await answering(server.token, `$& Mira "Mo" O'Holm #1`, `"'\`#`, 'help.txt')
  const names = ['Mira "Mo" Holm', "Mira O'Holm", 'Mira #1', '`Mira` "Mo"', 'Mira\\n', "M='1'"]
  const back = names.map((name) => parseEnv(withValues(example, { ATTUNE_RUN_BY: name })).ATTUNE_RUN_BY)
  expect(back).toEqual(names)
  expect(parseEnv(written())).toMatchObject({
    ATTUNE_RUN_BY: `$& Mira "Mo" O'Holm #1`,
    ATTUNE_HELP: 'help.txt',
  })
})

test('no network: it says what to check, tries again at Enter, and writes nothing', async () => {
  server.faults.next('getMe', { kind: 'reset-before' })
  const second = await answering(server.token, '', 'Mira', '')
  expect(second.out).toMatch(/could not be reached.*Check the network/)
  expect(second.code).toBe(0)
  writeFileSync(file(), '')
  const { child, ended } = start('http://127.0.0.1:1')
  child.stdin!.end(`1\n${server.token}\n`)
  const { code, out } = await ended
  expect(code).toBe(1)
  expect(out).toContain('127.0.0.1:1 could not be reached (ECONNREFUSED)')
  expect(out).not.toContain(server.token.slice(-10))
  expect(written()).toBe('')
})

test('where Telegram can’t be asked, the token is kept as it is, and said to be untried', async () => {
  const { child, ended } = start('http://127.0.0.1:1')
  child.stdin!.end(`1\n${server.token}\nk\nMira\n\n`)
  const { code, out } = await ended
  expect(code).toBe(0)
  expect(out).toMatch(/Received: \d+ characters\.[\s\S]*k keeps it[\s\S]*one, not tried yet/)
  expect(out).toMatch(/Open it: {3}by the link that @BotFather showed\n$/)
  expect(parseEnv(written()).TELEGRAM_BOT_TOKEN).toBe(server.token)
})

test('on Windows, where a file has no such rights, nobody is told that only they can read it', async () => {
  const windows = `data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})`
  const run = (program: string) =>
    command(['--import', windows, resolve(program)], folder, { TELEGRAM_API_ROOT: server.root })
  const { child, ended } = run('bots/setup/main.ts')
  child.stdin!.end(`1\n${server.token}\nMira\n\n`)
  const said = [await ended, await run('bots/doctor/main.ts').ended]
  expect(said.map(({ out }) => out).join()).not.toContain('only you')
  expect(said[0]!.out).toContain('Written to .env.')
})

test('Ctrl-C in the middle leaves nothing behind', async () => {
  const { child, ended, says } = start()
  child.stdin!.write(`1\n${server.token}\nMira\n`)
  await says('The file')
  child.kill('SIGINT')
  expect((await ended).code).toBe(1)
  expect(readdirSync(folder)).toEqual(['help.txt'])
})

test.runIf(process.getuid?.() === 0)('set up by root, .env still belongs to whom the folder belongs', () => {
  chownSync(folder, 4321, 4321)
  writePrivately(file(), 'A=b\n')
  expect(statSync(file())).toMatchObject({ uid: 4321, gid: 4321 })
  chownSync(folder, 0, 0)
  writePrivately(file(), 'A=c\n')
  expect(statSync(file()).uid).toBe(4321)
})
