import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { readLibrary } from '../../bots/words/library.ts'
import about from '../../package.json' with { type: 'json' }
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'

const live = { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`, ATTUNE_RUN_BY: 'Mira Holm' }

const scripts: Record<string, string> = about.scripts

let folder: string
const here = (...path: string[]) => join(folder, ...path)
const write = (content: string, ...path: string[]) => writeFileSync(here(...path), content)

beforeEach(() => {
  folder = tempDir()
})

/** What a start that can't be says, as whoever starts it in the folder sees it. */
const start = (settings: Record<string, string> = live, program = resolve('bots/main.js')) =>
  command([program], folder, settings).ended

/** The same of a copy of Attune in the folder, beside which no packages are. */
function copied() {
  for (const part of ['bots', 'core', 'db', 'package.json']) cpSync(part, here(part), { recursive: true })
  return { start: () => start(live, here('bots/main.js')) }
}

test('packs of one’s own that can’t be read end it with a sentence for each fault', async () => {
  mkdirSync(here('packs'))
  write('{ "prompts": [{ "id": "Hug" }, { "id": "hug-hello" }] }', 'packs', 'ours.json')
  write('[', 'packs', 'others.json')
  const { code, out } = await start({ ...live, ATTUNE_PACKS: 'packs' })
  expect({ code, lines: out.split('\n').length }).toEqual({ code: 78, lines: 5 })
  expect(out).toMatch(
    /^others\.json: .*\nours\.json, prompt "Hug": .*\nours\.json, prompt "hug-hello": this id/,
  )
})

test.each([
  [
    'a bad prompt',
    'prompts/ours.json',
    '{ "prompts": [{ "id": "Hug" }] }',
    /^ours\.json, prompt "Hug": id: use small letters, .*$/,
  ],
  [
    'a word that English has twice',
    'locales/en.ftl',
    'seen = Seen\nseen = Seen\n',
    'en.ftl: write each word once (Attempt to override an existing message: "seen").',
  ],
])('so does %s in what comes with Attune', (_, file, content, sentence) => {
  cpSync('core', here('core'), { recursive: true })
  write(content, 'core', file)
  expect(() => readLibrary(undefined, { core: here('core') })).toThrow(sentence)
})

test('a flag that is not known ends it with those that are', async () => {
  expect(await command([resolve('bots/main.js'), '--nonsense'], folder).ended).toEqual({
    code: 78,
    out: 'Attune knows no --nonsense: there are --terminal, --playground, --go-on.\n',
  })
})

test('without its packages it says how to bring them', async () => {
  expect(await copied().start()).toEqual({
    code: 78,
    out: 'Attune lacks packages that it is made of: npm ci brings them.\n',
  })
})

test.each(['setup', 'doctor', 'manifest', 'backup', 'restore', 'keys'])(
  'so does npm run %s',
  async (name) => {
    copied()
    const [, ...args] = scripts[name]!.split(' ')
    expect(await command(args, folder).ended).toEqual({
      code: 78,
      out: 'Attune lacks packages that it is made of: npm ci brings them.\n',
    })
  },
)

/** Begins on a machine of which this is so. */
const startOn = (machine: string) =>
  command(['--import', `data:text/javascript,${machine}`, resolve('bots/main.js')], folder).ended
const NODE_20 = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' })"

test('on an older Node it says where the right one comes from', async () => {
  const linux = "Object.defineProperties(process, { platform: { value: 'linux' }, arch: { value: 'x64' } })"
  expect(await startOn(`${NODE_20};${linux}`)).toEqual({
    code: 78,
    out: 'Attune needs Node 26 and this is Node 20. npm ci brings it (with its optional packages), and npm start uses it.\n',
  })
})

test.each([
  ['on a 32-bit ARM', "Object.defineProperty(process, 'arch', { value: 'arm' })"],
  ['on Alpine', 'process.report.getReport = () => ({ header: {} })'],
])('%s, for which there is none to bring, it says where to look for one', async (_, machine) => {
  const linux = "Object.defineProperty(process, 'platform', { value: 'linux' })"
  const { code, out } = await startOn(`${NODE_20};${linux};${machine}`)
  expect(code).toBe(78)
  expect(out).toMatch(
    /^Attune needs Node 26 and this is Node 20\. None .*https:\/\/unofficial-builds\.nodejs\.org.*\n$/,
  )
})

test.each(['setup', 'doctor', 'manifest', 'backup', 'restore', 'keys'] as const)(
  'so does npm run %s',
  async (name) => {
    const [, ...script] = about.scripts[name].split(' ')
    const { code, out } = await command(['--import', `data:text/javascript,${NODE_20}`, ...script], '.').ended
    expect(code).toBe(78)
    expect(out).toMatch(/^Attune needs Node 26 and this is Node 20\. .*\n$/)
  },
)

test('a database of another program is left alone', async () => {
  const other = new Database(here('other.db'))
  other.exec('create table people (name)')
  other.close()
  expect(await start({ ...live, ATTUNE_DB: 'other.db' })).toEqual({
    code: 78,
    out: 'ATTUNE_DB names a database that another program made. Name a file for Attune alone.\n',
  })
})

test.each([
  [
    'a help file that is not there',
    { ATTUNE_HELP: 'none' },
    /^ATTUNE_HELP names no text file.*Write the path/,
  ],
  [
    'a folder of packs that is not there',
    { ATTUNE_PACKS: 'none' },
    /^ATTUNE_PACKS names no folder.*or make it/,
  ],
  ['a key that is none', { ATTUNE_KEY: 'x' }, /^ATTUNE_KEY must be 32 bytes.*: make one with/],
])('%s ends it with the name of the setting and what to do', async (_, settings, sentence) => {
  const { code, out } = await start({ ...live, ...settings })
  expect({ code, lines: out.split('\n').length }).toEqual({ code: 78, lines: 2 })
  expect(out).toMatch(sentence)
})

test.each([
  [
    'SLACK_PORT',
    { SLACK_SIGNING_SECRET: 's'.repeat(32), SLACK_CLIENT_ID: '1234.5', SLACK_CLIENT_SECRET: 's'.repeat(32) },
  ],
  ['ATTUNE_PLAYGROUND_PORT', {}],
])('a port that is taken ends it with the name of %s', async (name, settings) => {
  const taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
  const { port } = taken.address() as { port: number }
  const { code, out } = await start({ ...settings, ATTUNE_RUN_BY: 'Mira Holm', [name]: `${port}` })
  taken.close()
  const said = out.split('\n').filter((line) => !line.startsWith('{'))
  expect({ code, lines: said.length }).toEqual({ code: 78, lines: 2 })
  expect(said[0]).toMatch(new RegExp(`${name}.*EADDRINUSE|is in use.*${name}`))
})
