import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ended } from './figures.ts'
import type { Report } from './limited.ts'
import { toBeAsked } from './people.ts'

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 3000)
const PEERS = [
  { name: 'grammY and auto-retry, one after the other', way: 'each', count: 120 },
  { name: 'grammY and auto-retry, all at once', way: 'all', count: 600 },
]
/** What Telegram bears with, a second. */
const LIMIT = 30
const MANY = 30_000

const here = (name: string) => resolve(import.meta.dirname, name)

/** How fast many questions leave through a Telegram that keeps its limits, and what follows them until the next day. */
export async function benchDrain(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const ends: (() => Promise<void>)[] = []
  const started = (name: string, ...args: string[]) => {
    const child = fork(here(name), args)
    ends.push(() => ended(child))
    return child
  }
  try {
    const { file, times } = await toBeAsked(folder, PEOPLE)
    const limited = started('limited.ts')
    const [{ port }] = (await once(limited, 'message')) as [{ port: number }]
    const root = `http://127.0.0.1:${port}`
    const bot = started('drain-bot.ts', root, file, times.before)
    await once(bot, 'message')
    console.info(
      `\n${PEOPLE} people, whose questions come at once: calls; seconds, against the limit’s own; 429`,
    )
    const all = [
      await measured('the questions', limited, () => turned(bot, times.due)),
      await measured('pages closing', limited, () => turned(bot, times.closing)),
      await measured('the end of the day', limited, () => turned(bot, times.over)),
    ]
    extrapolate(all)
    for (const { name, way, count } of PEERS)
      await measured(`${name}, ${count} of them`, limited, () =>
        once(started('drain-peer.ts', root, `${count}`, way), 'message'),
      )
  } finally {
    for (const end of ends.reverse()) await end()
    rmSync(folder, { recursive: true, force: true })
  }
}

function turned(bot: ChildProcess, to: string) {
  bot.send(to)
  return once(bot, 'message')
}

async function measured(name: string, limited: ChildProcess, act: () => Promise<unknown>): Promise<Report> {
  await reportOf(limited)
  await act()
  const report = await reportOf(limited)
  const took = report.milliseconds / 1000
  const own = total(report) / LIMIT
  const methods = Object.entries(report.calls).map(([method, count]) => `${count} ${method}`)
  console.info(
    `${`${total(report)}`.padStart(6)}  ${took.toFixed(1).padStart(6)} s  ${(took / own).toFixed(3)} ×  ` +
      `${`${report.refused}`.padStart(6)}  ${name} (${methods.join(', ')})`,
  )
  return report
}

const total = ({ calls }: Report): number => Object.values(calls).reduce((sum, count) => sum + count, 0)

async function reportOf(limited: ChildProcess): Promise<Report> {
  limited.send('report')
  const [{ report }] = (await once(limited, 'message')) as [{ report: Report }]
  return report
}

/** Whoever is asked has a page that closes, too; at four o’clock nobody is asked. */
function extrapolate([questions, closing, over]: Report[]): void {
  const minutes = (...some: Report[]) => {
    const seconds = some.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
    return ((seconds / PEOPLE) * MANY) / 60
  }
  console.info(
    `At that rate ${MANY} questions take ${minutes(questions!).toFixed(1)} minutes, with as many pages closing ` +
      `${minutes(questions!, closing!).toFixed(1)}; the end of the day ${minutes(over!).toFixed(1)}.`,
  )
}
