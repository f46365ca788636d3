import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Ticked } from './due-bot.ts'
import { ended } from './figures.ts'
import { crowd } from './growth/crowd.ts'
import { running } from './growth/running.ts'
import { IN_TELEGRAM, PEOPLE, unit } from './growth/unit.ts'
import type { Measured } from './load.ts'
import { sameMinute } from './people.ts'

const MANY = Number(process.env.BENCH_PEOPLE ?? 10_000)
const PRESSES = 100
/** So many people press, none of them twice within a minute. */
const PRESSING = 2000
/** Milliseconds, ended before. */
const LONG = 600_000
const TOKEN = `1:${'A'.repeat(35)}`

/** A Friday evening, the end of that day, and the Saturday's first minute in which somebody is asked. */
const TIMES = {
  before: '2026-11-27T19:00:00.000Z',
  over: '2026-11-28T03:00:00.000Z',
  due: '2026-11-28T17:00:00.000Z',
}

const here = (name: string) => resolve(import.meta.dirname, name)

/** How soon all is decided and stored for whose time comes at once, while others press. */
export async function benchDue(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  try {
    const units = Math.ceil(MANY / IN_TELEGRAM)
    const { file, known } = await crowd(folder, await unit(TIMES.before), units * PEOPLE, units)
    const evening = join(folder, 'evening')
    cpSync(file, join(evening, 'attune.db'))
    cpSync(`${file}-number`, join(evening, 'attune.db-number'))
    console.info(`\n${known.length} people whose time comes at once, beside ${PRESSES} presses a second`)
    print('the end of the day', await ticked(join(evening, 'attune.db'), known, TIMES.before, TIMES.over))
    await dayOver(file)
    print('the questions', await ticked(file, known, TIMES.over, TIMES.due))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The day ends, and nothing of it is left to be removed. */
async function dayOver(file: string): Promise<void> {
  const attune = await running(file, TIMES.before, { means: sameMinute, limits: FREELY })
  attune.clock.set(TIMES.over)
  while ((await attune.app.tick()) > 0);
  await attune.app.relay.idle()
  await attune.end()
}

const FREELY = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }

async function ticked(file: string, known: string[], from: string, to: string) {
  const ends: ChildProcess[] = []
  const started = (name: string, ...args: string[]) => {
    const child = fork(here(name), args)
    ends.unshift(child)
    return child
  }
  try {
    const load = started('load.ts')
    const [{ port }] = (await once(load, 'message')) as [{ port: number }]
    const people = known.slice(0, PRESSING).map((chat) => ({ chat, ref: '1', buttons: ['home'] }))
    load.send({ bot: { token: TOKEN, people, settledBy: ['answerCallbackQuery'] } })
    const bot = started('due-bot.ts', `http://127.0.0.1:${port}`, TOKEN, file, from, to)
    await once(bot, 'message')
    load.send({ load: { token: TOKEN, aSecond: PRESSES, milliseconds: LONG } })
    const pressed = once(load, 'message')
    bot.send('now')
    const [{ ticked }] = (await once(bot, 'message')) as [{ ticked: Ticked }]
    load.send('enough')
    const [{ measured }] = (await pressed) as [{ measured: Measured }]
    return { ticked, measured }
  } finally {
    for (const child of ends) await ended(child)
  }
}

type Both = { ticked: Ticked; measured: Measured }

function print(what: string, { ticked, measured }: Both): void {
  const { turns, took, used, wall, processor } = ticked
  const { presses, p50, p99, unanswered } = measured
  console.info(
    `  ${what}: ${turns} turns in ${(took / 1000).toFixed(1)} s (${(used / 1000).toFixed(1)} s of processor, presses ` +
      `and sending included), held ${wall.toFixed(0)} ms (${processor.toFixed(0)}); ${presses} presses, answered ` +
      `after ${p50.toFixed(1)} ms (p50), ${p99.toFixed(0)} ms (p99); ${unanswered} not`,
  )
}
