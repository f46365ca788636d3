import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const BIOME = [
  'node_modules/@biomejs/biome/bin/biome',
  'lint',
  'core',
  '--reporter=json',
  '--max-diagnostics=none',
]
const WALLS = ['scripts/walls/main.ts']
const COPIED = ['core', 'db', 'bots', 'scripts/walls', 'biome.json', 'package.json', '.gitignore']

const TIME_AND_CHANCE = [
  ...['Date.now()', 'new Date()', 'performance.now()', 'new Intl.DateTimeFormat()', 'import.meta.url'],
  ...['Temporal.Now', 'Temporal?.Now', "Temporal['Now']", "Temporal?.['Now']", "Intl['DateTimeFormat']"],
  ...['Math.random()', 'Math?.random()', "Math['random']", "Math?.['random']", 'crypto.randomUUID()'],
  ...['((random = Math) => random)()', '((now = Temporal) => now)()', '((zone = Intl) => zone)()'],
  ...['Temporal!.Now', '(Temporal as typeof Temporal).Now', '(Math).random()', 'Math', 'parseInt(Math)'],
  ...['[Math]', '{ Temporal }', '{ its: Intl }', "new Function('')", "Function('')", "eval('')"],
  ...['setTimeout(f)', 'setInterval(f)', 'setImmediate(f)', 'queueMicrotask(f)', 'AbortSignal.timeout(1)'],
  ...[
    "fetch('')",
    "new WebSocket('')",
    "new EventSource('')",
    'new MessageChannel()',
    "new BroadcastChannel('')",
  ],
  ...['process.pid', "console.log('')", 'navigator', 'localStorage', 'sessionStorage', "require('node:fs')"],
  ...['globalThis.Date', 'global.Date', 'self.Date'],
]

const PURE = ['db/id.ts', 'bots/log.ts', 'kysely', 'grammy', '@slack/bolt', 'node:crypto', 'node:fs', 'zod']
const SQL = ['kysely', 'kysely/migration', 'better-sqlite3']
const SLACK = ['@slack/bolt', '@slack/web-api', '@slack/bolt/dist/App.js']
const TELEGRAM = ['grammy', 'grammy/types']

/** What must not be imported, where, and how the check says why. */
const FORBIDDEN: readonly [where: RegExp, what: readonly string[], why: string][] = [
  [/^core/, [...PURE, ...SQL, ...SLACK, ...TELEGRAM], 'core imports only core'],
  [/^core\//, ['core/react.ts'], "a folder of core never imports the way in at core's top"],
  [
    /^db/,
    ['bots/log.ts', 'bots/slack/send.ts', 'pino', 'ws'],
    'db imports core, SQL, age, zod and Node, never a platform',
  ],
  [/^(core|bots)/, SQL, 'SQL only under db'],
  [/^(?!db\/sqlite\/backup)/, ['age-encryption'], 'encrypted files only under db/sqlite/backup'],
  [/^(?!bots\/telegram)/, TELEGRAM, 'grammy only under bots/telegram'],
  [/^(?!bots\/slack)/, SLACK, '@slack only under bots/slack'],
  [
    /^(?!bots\/playground)/,
    ['bots/playground/index.ts', 'bots/playground/room/view.ts'],
    'the playground is started by bots/begin.ts and known to nothing else',
  ],
  [
    /^(?!bots\/(playground|standins))/,
    ['bots/standins/faults.ts', 'bots/standins/slack/server.ts'],
    'the stand-ins are for the playground and the tests',
  ],
  [/^bots\/standins/, ['bots/log.ts', 'core/react.ts', 'db/id.ts'], 'a stand-in knows nothing of Attune'],
  [/^/, ['tests/docs.test.ts', 'scripts/words.ts'], 'scripts and tests are no part of the product'],
]

const CIRCLES = [
  ['core/model/planted.ts', 'core/ask/plan.ts', 'core/model → core/ask → core/model'],
  [
    'db/sqlite/migrations/planted.ts',
    'db/sqlite/migrate.ts',
    'db/sqlite/migrations → db/sqlite/migrate.ts → db/sqlite/migrations',
  ],
  ['bots/slack/planted.ts', 'bots/setup/ask.ts', 'bots/slack → bots/setup → bots/slack'],
  [
    'bots/telegram/planted.ts',
    'bots/live-platforms.ts',
    'bots/telegram → bots/live-platforms.ts → bots/telegram',
  ],
  [
    'bots/playground/page/room/planted.js',
    'bots/playground/page/main.js',
    'bots/playground/page/room → bots/playground/page/main.js → bots/playground/page/room',
  ],
] as const

const folder = mkdtempSync(join(tmpdir(), 'attune-walls-'))
let planted: string[] = []

beforeAll(() => {
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
})

afterEach(() => {
  for (const file of planted) rmSync(join(folder, file))
  planted = []
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the check asks for every wall', () => {
  const { check } = JSON.parse(readFileSync('package.json', 'utf8')).scripts
  expect(check.split(' && ')).toEqual(expect.arrayContaining(['biome check', `node ${WALLS}`]))
})

test('what stands is within its walls', () => {
  expect(run(WALLS)).toMatchObject({ status: 0, lines: [''] })
  expect(run(BIOME)).toMatchObject({ status: 0 })
})

test('a forbidden import turns the check red in every folder, with the sentence that explains it', () => {
  const sentences = folders('{core,db,bots}').flatMap((where) =>
    FORBIDDEN.filter(([here]) => here.test(where)).flatMap(([, what, why], at) =>
      plantImports(`${where}/planted-${at}.ts`, what).map((told) => `${told}: ${why}`),
    ),
  )
  const { status, lines } = run(WALLS)
  expect(status).toBe(1)
  expect(lines).toEqual(expect.arrayContaining(sentences))
  expect(lines.slice(0, -1).filter((line) => !/^\S+\/planted/.test(line))).toEqual([])
})

test('a forbidden import is seen in a file of any ending', () => {
  const files = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `core/planted.${ending}`)
  const sentences = files.flatMap((file) =>
    plantImports(file, ['kysely']).map((told) => `${told}: core imports only core`),
  )
  expect(run(WALLS).lines).toEqual(expect.arrayContaining(sentences))
})

test('folders that import in a circle turn the check red, which tells the way around', () => {
  const sentences = CIRCLES.flatMap(([file, of, around]) =>
    plantImports(file, [of]).map((told) => `${told}: folders never import in a circle, ${around}`),
  )
  const { status, lines } = run(WALLS)
  expect(status).toBe(1)
  expect(lines).toEqual(expect.arrayContaining(sentences))
})

test('a clock or chance turns the check red in every folder of core', () => {
  const files = folders('core').map((where) => `${where}/planted.ts`)
  for (const file of files)
    plant(
      file,
      TIME_AND_CHANCE.map((it, at) => `export const planted${at} = ${it}`),
    )
  const { status, stdout } = run(BIOME)
  const found: Diagnostic[] = JSON.parse(stdout).diagnostics
  const seen = found.filter(({ severity }) => severity === 'error').map(({ location }) => location)
  const expected = files.flatMap((path) => TIME_AND_CHANCE.map((_, at) => `${path}:${at + 1}`))
  expect(status).toBe(1)
  expect(new Set(seen.map(({ path, start }) => `${path}:${start.line}`))).toEqual(new Set(expected))
})

type Diagnostic = { severity: string; location: { path: string; start: { line: number } } }

function run(command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, lines: stderr.trim().split('\n'), stdout }
}

function folders(root: string): string[] {
  return [...new Set(globSync(`${root}/**/*.{ts,mts,cts,js,mjs,cjs}`).map((file) => dirname(file)))]
}

function plant(file: string, lines: readonly string[]): void {
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  planted.push(file)
}

function plantImports(file: string, what: readonly string[]): string[] {
  const toTop = '../'.repeat(file.split('/').length - 1)
  plant(
    file,
    what.map((of) => `import '${/\.[cm]?[jt]s$/.test(of) ? toTop : ''}${of}'`),
  )
  return what.map((of) => `${file} imports ${of}`)
}
