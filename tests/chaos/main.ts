import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sayHow } from '../../bots/say-how.ts'
import { isFor, PLANTED } from './planted.ts'
import type { Size, Verdict } from './run.ts'

sayHow(`npm run chaos                 four stories, some fifteen minutes
npm run chaos -- --seed 7     the one of this seed
npm run chaos -- --short      one that takes a minute; with --seed or --postgres, too
npm run chaos -- --postgres   three processes on one PostgreSQL; with --seed or --planted, too
npm run chaos -- --planted    whether each fault of tests/chaos/planted.ts is found, or with its name that one
Ends the real program over and over, in the middle of everything, and looks whether anything was lost or came twice.`)

// Loaded only now: who asks how it is used needs none of it.
const { startServer, stopServer } = await import('../postgres/server.ts')
const { runChaos } = await import('./run.ts')

const STORIES = 4
const SIZE: Size = {
  ...{ couples: 4, singles: 4, members: 5 },
  blows: { both: 40, attune: 11, starter: 3, told: 3, held: 6 },
}
const SHORT: Size = {
  ...{ couples: 1, singles: 1, members: 1 },
  blows: { both: 2, attune: 1, starter: 0, told: 1, held: 1 },
}
const SMALLER: Size = { ...SIZE, blows: { ...SIZE.blows, both: 16, attune: 3, held: 2 } }
/** So many stories a planted fault may stay unfound. */
const CHANCES = 4

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    short: { type: 'boolean' },
    planted: { type: 'boolean' },
    postgres: { type: 'boolean' },
  },
  allowPositionals: true,
})
const name = process.argv
  .slice(2)
  .filter((one) => !one.startsWith('-'))
  .at(-1)

async function story(seed: number, size: Size, planted = ''): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-chaos-'))
  const server = values.postgres ? await startServer(folder) : null
  try {
    const shared = server ? { url: `${server.url}/postgres` } : {}
    return await runChaos(folder, seed, size, { planted, ...shared })
  } finally {
    if (server) await stopServer(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
}

function tell({ violations, figures, trace, said }: Verdict, seed: number): void {
  const flags = (['short', 'postgres'] as const).filter((flag) => values[flag]).map((flag) => ` --${flag}`)
  const again = `npm run chaos -- --seed ${seed}${flags.join('')}`
  console.info(`Seed ${seed} (${again}): ${JSON.stringify(figures)}`)
  for (const [who, all] of Map.groupBy(violations, (one) => one.who)) {
    console.info(`\n${who === '' ? 'The program' : `In the chat ${who}`}:`)
    for (const { what } of all) console.info(`  ${what}`)
    console.info(who === '' ? said : trace(who))
  }
}

async function plantAll(): Promise<void> {
  for (const [planted, fault] of Object.entries(PLANTED)) {
    if ((name !== undefined && name !== planted) || !isFor(values.postgres === true, fault)) continue
    const found = await foundBy(planted)
    console.info(`${found ? `found (${found})` : 'NOT FOUND'}: ${planted}`)
    if (!found) process.exitCode = 1
  }
}

async function foundBy(planted: string): Promise<string | undefined> {
  for (let seed = 1; seed <= CHANCES; seed++) {
    const { violations } = await story(seed, SMALLER, planted)
    if (violations[0]) return violations[0].what.replaceAll('\n', ' ')
  }
  return undefined
}

if (values.planted) await plantAll()
else {
  const seeds = values.seed
    ? [Number(values.seed)]
    : Array.from({ length: values.short ? 1 : STORIES }, (_, i) => (Date.now() % 1e6) + i)
  for (const seed of seeds) {
    const verdict = await story(seed, values.short ? SHORT : SIZE)
    tell(verdict, seed)
    if (verdict.violations.length > 0) process.exitCode = 1
  }
}
