import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { makeAllowance } from '../../../bots/rate-limit.ts'
import { type Instant, plus } from '../../../core/model/time.ts'
import { openStore } from '../../../db/open.ts'
import { dueRows } from '../../../db/outbox/queue.ts'
import { sweep } from '../../../db/sweep.ts'
import { KEY } from '../../journeys/fresh.ts'
import { median } from '../figures.ts'
import type { Crowd } from './crowd.ts'
import { type Held, held } from './held.ts'
import { type Running, running } from './running.ts'

/** What is measured of one size, by what it is. */
export type Measures = Record<string, string>

const WAITING = 100_000

/** All that is measured inside of a process, over a database that is not needed any more afterwards. */
export async function measures({ file, known }: Crowd, now: Instant): Promise<Measures> {
  const waiting = await lookUp(file, now)
  const attune = await running(file, now)
  const some = known.toReversed()
  const next = (count: number) => some.splice(0, count)
  const all: Measures = {
    [`relay: what goes next of ${WAITING} waiting`]: waiting,
    'erasing oneself': await erasing(attune, next(15)),
    'hourly sweep': shown(await held(() => sweep(attune.store, plus(now, { hours: 1 })))),
    'flood counting': flood(known.length === 0 ? 1 : known.length),
    ...(await ticking(attune, now, next(50))),
    '600 presses, 200 at once': shown(await held(() => bursts(attune, next(50)))),
    '50 erase everything at once': shown(
      await held(() => Promise.allSettled(next(50).map((who) => attune.press(who, 'erase-all')))),
    ),
    'sweep after that': shown(await held(() => sweep(attune.store, plus(now, { hours: 2 })))),
    ...(await besideReader(attune, file, next(50))),
    'backup (VACUUM INTO) beside presses': await backup(attune, file, next(50)),
  }
  await attune.end()
  return all
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

const shown = ({ wall, processor, took, used }: Held) =>
  `took ${ms(took)} (${ms(used)} processor), held ${ms(wall)} (${ms(processor)})`

/** As many rows as that wait for the relay, none of which it is told of. */
async function lookUp(file: string, now: Instant): Promise<string> {
  const store = await openStore({ file, key: KEY })
  const beside = new Database(file)
  beside.exec(`insert into outbox (id, chat_id, key, want, version, shown, tries, asked)
    select 'waiting-' || n, id, 'own/' || n, '', n, 0, 0, 0 from (select id, row_number() over (order by id) as place from chats
      where platform = 'telegram' limit 1000) join (with recursive many(n) as (select 1 union all select n + 1 from many
      where n < ${WAITING}) select n from many) on n % 1000 = place - 1`)
  const going = { platforms: ['telegram'], real: now, busy: [], resting: [], unheard: [] }
  const its = await held(async () => {
    for (let i = 0; i < 50; i++) await dueRows(store, going)
  })
  beside.exec(`delete from outbox where id glob 'waiting-*'`)
  beside.close()
  await store.close()
  return `took ${ms(its.took / 50)} (${ms(its.used / 50)} processor)`
}

async function erasing({ press }: Running, people: string[]): Promise<string> {
  const all: Held[] = []
  for (const who of people) all.push(await held(() => press(who, 'erase-all')))
  return `took ${ms(median(all.map(({ took }) => took)))} (${ms(median(all.map(({ used }) => used)))} processor)`
}

function flood(people: number): string {
  let now = 0
  const counting = makeAllowance(20, () => now)
  for (let i = 0; i < 1_000_000; i++) counting(`${i % Math.max(people, 1)}`)
  now += 61_000
  const times = Array.from({ length: 1000 }, (_, i) => {
    const began = performance.now()
    counting(`new ${i}`)
    return performance.now() - began
  })
  return `${(median(times) * 1000).toFixed(1)} µs, at most ${ms(Math.max(...times))}`
}

/** The end of everybody's day, all at once, while some press. */
async function ticking(attune: Running, now: Instant, people: string[]): Promise<Measures> {
  attune.clock.set(plus(now, { hours: 12 }))
  let due = 0
  let going = true
  const ticked = held(async () => {
    due = await attune.app.tick()
    going = false
  })
  let presses = 0
  let refused = 0
  while (going) {
    attune.command(people[presses++ % people.length]!, 'home').catch(() => refused++)
    await sleep(50)
  }
  const what = `ticks of whoever is due (${due} turns) beside ${presses} presses, ${refused} refused`
  return { [what]: shown(await ticked) }
}

async function bursts({ command }: Running, people: string[]): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const all = Array.from({ length: 200 }, (_, nth) => command(people[nth % people.length]!, 'home'))
    await Promise.allSettled(all)
  }
}

async function besideReader(attune: Running, file: string, people: string[]): Promise<Measures> {
  const reader = new Database(file, { readonly: true })
  reader.exec('begin')
  reader.prepare('select name from meta').all()
  const beside = await held(async () => {
    for (let i = 0; i < 2; i++) {
      await bursts(attune, people)
      await attune.store.flush()
    }
  })
  reader.close()
  const after = await held(() => attune.store.flush())
  return { 'checkpoints beside a reader, and presses': shown(beside), 'checkpoint after that': shown(after) }
}

async function backup(attune: Running, file: string, people: string[]): Promise<string> {
  const code = `new (require('better-sqlite3'))(process.argv[1]).exec("vacuum into '" + process.argv[2] + "'")`
  const to = `${file}-backup`
  let going = true
  const done = promisify(execFile)(process.execPath, ['-e', code, file, to]).finally(() => {
    going = false
  })
  const its = await held(async () => {
    for (let i = 0; going; i++) {
      await attune.command(people[i % people.length]!, 'home').catch(() => {})
      if (i % 50 === 0) await attune.store.flush()
      await sleep(5)
    }
    await done
    await attune.store.flush()
  })
  rmSync(to)
  return shown(its)
}
