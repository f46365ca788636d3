import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { freePort } from '../bots/free-port.ts'
import { KEY } from '../journeys/fresh.ts'
import { startServer, stopServer } from '../postgres/server.ts'
import { median, spread } from './figures.ts'
import type { Load } from './load.ts'
import { type Loader, loaded } from './loaded.ts'
import { askedPeople } from './people.ts'
import { processorOf } from './processor.ts'

const HOME = 'https://attune.example.org'
const ROUNDS = 3
const PEOPLE = 1000
const OPEN = 32
const CLOSED_FOR = 3000
const STEADY_FOR = 5000
const STEADY = [100, 300, 600, 1000]
/** As they are wherever it matters that nothing is lost. */
const SAFELY = ['shared_buffers=128MB']

/** What several processes on one PostgreSQL can do, told of presses by webhook in turns. */
export async function benchSeveral(): Promise<void> {
  for (const many of [1, 3]) await withProcesses(many)
}

const withProcesses = (many: number): Promise<void> =>
  loaded(async ({ folder, loader, started, atTheEnd }) => {
    const server = await startServer(folder, SAFELY)
    atTheEnd(() => stopServer(server.pid))
    const url = `${server.url}/postgres`
    const { people } = await askedPeople(folder, PEOPLE, url)
    const doors = await Promise.all(Array.from({ length: many }, freePort))
    const token = `1:${'A'.repeat(35)}`
    loader.knows({ token, people, settledBy: ['answerCallbackQuery', 'editMessageText'], doors })
    const settings = { TELEGRAM_API_ROOT: loader.root, TELEGRAM_BOT_TOKEN: token, DATABASE_URL: url }
    const all = doors.map((door) => started(runAttune({ ...settings, TELEGRAM_PORT: `${door}` })))
    await Promise.all(all.map((child) => once(child.stdout!, 'data')))
    await measured(loader, token, all, server.pid)
  })

function runAttune(settings: Record<string, string>): ChildProcess {
  const own = { ATTUNE_KEY: KEY, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'error', TELEGRAM_URL: HOME }
  const env = { PATH: process.env.PATH, ...own, ...settings }
  return fork(resolve('bots/attune.ts'), [], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
}

async function measured(
  { asked }: Loader,
  token: string,
  all: ChildProcess[],
  database: number,
): Promise<void> {
  const used = () => all.reduce((sum, { pid }) => sum + processorOf(pid!), 0)
  const round = async (how: Load) => {
    const before = [used(), processorOf(database, 'and its children')] as const
    const its = await asked(how)
    const each = (now: number, then: number) => (now - then) / its.presses
    return {
      ...its,
      attune: each(used(), before[0]),
      postgres: each(processorOf(database, 'and its children'), before[1]),
    }
  }
  const rounds = async (how: Load) => {
    const all: Awaited<ReturnType<typeof round>>[] = []
    for (let i = 0; i < ROUNDS; i++) all.push(await round(how))
    return (what: keyof (typeof all)[number]) => all.map((one) => one[what])
  }
  await asked({ token, open: OPEN, milliseconds: CLOSED_FOR })
  const closed = await rounds({ token, open: OPEN, milliseconds: CLOSED_FOR })
  console.info(
    `\n${all.length} of Attune on one PostgreSQL, by webhook, ${OPEN} open: ${median(closed('aSecond')).toFixed(0)} (${spread(closed('aSecond')).trim()}) a second; ` +
      `${median(closed('attune')).toFixed(2)} ms of processor each in Attune, ${median(closed('postgres')).toFixed(2)} in PostgreSQL`,
  )
  for (const aSecond of STEADY) {
    const of = await rounds({ token, aSecond, milliseconds: STEADY_FOR })
    console.info(
      `${aSecond} a second: the tap is answered after ${median(of('p50')).toFixed(1)} ms (p50), ` +
        `${median(of('p99')).toFixed(1)} ms (p99, ${spread(of('p99')).trim()}); ${Math.max(...of('unanswered'))} open at the end`,
    )
  }
}
