import { type ChildProcess, fork } from 'node:child_process'
import { join, resolve } from 'node:path'
import { KEY } from '../journeys/fresh.ts'
import { median, ratio, spread } from './figures.ts'
import type { Bot, Measured } from './load.ts'
import { type Loader, loaded } from './loaded.ts'
import { type Asked, askedPeople } from './people.ts'
import { processorOf } from './processor.ts'

const ROUNDS = 5
const PEOPLE = 1000
const OPEN = 32
const CLOSED_FOR = 3000
const STEADY_FOR = 5000
const STEADY = [300, 600]

const EDITED = ['answerCallbackQuery', 'editMessageText']
const PEERS = [
  { name: 'bare grammY, answers the tap', shape: 'answers', settledBy: ['answerCallbackQuery'] },
  { name: 'bare grammY, answers and edits', shape: 'edits', settledBy: EDITED },
  { name: 'bare grammY, answers, edits and inserts a row', shape: 'keeps', settledBy: EDITED },
]

/** What a press costs beside bare grammY: all of them run, and are pressed in turn, round after round. */
export const benchPress = (): Promise<void> =>
  loaded(async ({ folder, loader, started }) => {
    const { file, people } = await askedPeople(folder, PEOPLE)
    const { root } = loader
    const attune = { token: `1:${'A'.repeat(35)}`, people, settledBy: EDITED } satisfies Bot
    loader.knows(attune)
    const itself = started(runAttune(root, attune.token, file))
    const peers = PEERS.map(({ shape, settledBy, ...peer }, i) => {
      const bot = { token: `${i + 2}:${'B'.repeat(35)}`, people: strangers(), settledBy } satisfies Bot
      loader.knows(bot)
      const child = started(fork(here('peer.ts'), [root, bot.token, shape, join(folder, 'peer.db')]))
      return { ...peer, token: bot.token, child }
    })
    const all = [{ name: 'Attune', token: attune.token, child: itself }, ...peers]
    await compare(loader, all)
    for (const aSecond of STEADY) await steady(loader, attune.token, aSecond)
  })

const here = (name: string) => resolve(import.meta.dirname, name)

const strangers = (): Asked[] =>
  Array.from({ length: PEOPLE }, (_, i) => ({ chat: `${6_000_000_000 + i}`, ref: '1', buttons: ['x/green'] }))

function runAttune(root: string, token: string, file: string): ChildProcess {
  const settings = { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token, ATTUNE_DB: file, ATTUNE_KEY: KEY }
  const env = { PATH: process.env.PATH, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_LOG: 'error', ...settings }
  return fork(resolve('bots/attune.ts'), [], { env })
}

type Subject = { name: string; token: string; child: ChildProcess }
type Round = Measured & { processor: number }

async function compare({ asked }: Loader, all: Subject[]): Promise<void> {
  const closed = async ({ token, child }: Subject): Promise<Round> => {
    const before = processorOf(child.pid!)
    const measured = await asked({ token, open: OPEN, milliseconds: CLOSED_FOR })
    return { ...measured, processor: (processorOf(child.pid!) - before) / measured.presses }
  }
  for (const subject of all) await closed(subject)
  const rounds = new Map(all.map(({ name }) => [name, [] as Round[]]))
  for (let i = 0; i < ROUNDS; i++)
    for (const subject of all) rounds.get(subject.name)!.push(await closed(subject))
  const of = (name: string, what: keyof Round) => rounds.get(name)!.map((round) => round[what])
  console.info(
    `\nA press, closed loop, ${OPEN} open, medians of ${ROUNDS} rounds: settled a second; Attune against it;`,
  )
  console.info('milliseconds of processor for each')
  for (const { name } of all) {
    const rate = of(name, 'aSecond')
    const against = ratio(of('Attune', 'aSecond'), rate)
    const processor = median(of(name, 'processor')).toFixed(2)
    console.info(
      `${median(rate).toFixed(0).padStart(6)} (${spread(rate)})  ${against}  ${processor} ms  ${name}`,
    )
  }
}

async function steady({ asked }: Loader, token: string, aSecond: number): Promise<void> {
  const rounds: Measured[] = []
  for (let i = 0; i < ROUNDS; i++) rounds.push(await asked({ token, aSecond, milliseconds: STEADY_FOR }))
  const of = (what: keyof Measured) => rounds.map((round) => round[what])
  console.info(
    `\nA press, open loop, ${aSecond} a second: the tap is answered after ${median(of('p50')).toFixed(1)} ms ` +
      `(p50), ${median(of('p99')).toFixed(1)} ms (p99, ${spread(of('p99'))}); ${Math.max(...of('unanswered'))} open at the end`,
  )
}
