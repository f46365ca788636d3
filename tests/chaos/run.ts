import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import pg from 'pg'
import { arrives, couple, until, workshop } from './arrive.ts'
import { type Blow, blowsOf, strike } from './blows.ts'
import { type Dice, diceOf } from './dice.ts'
import { traceOf } from './journal.ts'
import { audit, judge, judgeShown } from './judge.ts'
import type { Where } from './judge-kept.ts'
import type { Violation } from './judge-sent.ts'
import { makeLoad } from './load.ts'
import type { Person } from './people.ts'
import { type Given, isSending, startWorld, type World } from './world.ts'

/** How much happens: people, and how the program is ended how often. */
export type Size = {
  couples: number
  singles: number
  members: number
  blows: Readonly<Record<Blow, number>>
}

/** What came of it. */
export type Verdict = {
  violations: Violation[]
  trace: (who: string) => string
  figures: Record<string, number>
  said: string
}

/** Milliseconds from one deed to the next, and from one tick of the program to the next, at least. */
const [PACE, TICK] = [12, 6000]
/** What is kept is looked at after every so many blows that end all of it. */
const AUDITED = 6

/** A story of people and of a program that is ended over and over, and what must not be and is in the end. */
export async function runChaos(
  folder: string,
  seed: number,
  size: Size,
  given: Given = {},
): Promise<Verdict> {
  const dice = diceOf(seed)
  const world = await startWorld(folder, dice, { ...given, short: seed % 2 === 0 ? 'lease' : 'gone' })
  const { programs, network, journal } = world
  const start = () => {
    for (const program of programs) program.start()
  }
  try {
    start()
    await Promise.all([
      ...Array.from({ length: size.couples }, (_, i) => couple(world, [`Ana${i}`, `Ben${i}`])),
      ...Array.from({ length: size.singles }, (_, i) => arrives(world, `Cal${i}`)),
      workshop(
        world,
        Array.from({ length: size.members }, (_, i) => `Kofi${i}`),
      ),
    ])
    network.trouble = 0.12
    const found = await blows(world, size.blows, dice)
    network.trouble = 0
    await rested(world)
    found.push(...(await toldToEnd(world)), ...(await judgeShown(world)))
    start()
    await lastWords(world, dice)
    await rested(world)
    const violations = [...found, ...(await toldToEnd(world)), ...(await judge(world))]
    const figures = figuresOf(world)
    return {
      violations,
      trace: (who) => traceOf(journal, who),
      figures,
      said: programs.map((one) => one.said()).join('\n'),
    }
  } finally {
    await killed(world)
    await world.stop()
  }
}

async function blows(world: World, many: Size['blows'], dice: Dice): Promise<Violation[]> {
  const load = makeLoad(world, dice)
  const going = setInterval(load.step, PACE)
  const found: Violation[] = []
  for (const [i, blow] of blowsOf(many, dice).entries()) {
    const ended = await strike(world, blow, dice)
    // While others go on it can't be said what has to be kept by now.
    if (ended && world.programs.length === 1 && i % AUDITED === 0) found.push(...(await audit(world)))
    ended?.start()
    load.again()
  }
  clearInterval(going)
  return found
}

/** Ends it in good order, once nothing is on its way. */
async function toldToEnd({ programs, journal }: World): Promise<Violation[]> {
  for (const program of programs) program.kill(program.starter(), 'SIGTERM')
  journal.befell('SIGTERM to its starter')
  const codes = await Promise.all(programs.map((program) => program.ended()))
  return codes.flatMap((code) =>
    code === 0 ? [] : [{ who: '', what: `told to end, it ended with ${code}` }],
  )
}

/** Ends all of it at once. */
async function killed({ programs }: World): Promise<void> {
  for (const program of programs)
    for (const pid of [program.attune(), program.starter()]) program.kill(pid, 'SIGKILL')
  for (const program of programs) await program.ended()
}

/** Some stop, and the program is killed as soon as they were heard; then comes another evening with its questions. */
async function lastWords(world: World, dice: Dice): Promise<void> {
  const { people, journal, programs, clock } = world
  const before = journal.here()
  for (const one of people) if (dice.chance(0.4)) one.type('stop')
  const stops = journal.deeds().filter(({ nr, what }) => nr > before && what === 'stop')
  await until(() => stops.every(({ who, acked }) => acked !== undefined || isInSlack(people, who)))
  const gone = killed(world)
  journal.befell('SIGKILL to Attune')
  await gone
  for (const program of programs) program.start()
  const evening = new Date(clock.now()).setUTCHours(17, 5)
  clock.turn((evening - clock.now()) / 60_000 + 24 * 60)
  for (let i = 0; i < 4; i++) {
    await sleep(TICK)
    clock.turn(40)
  }
}

/** There nobody is told of what was said while the program was not there. */
const isInSlack = (people: readonly Person[], who: string) =>
  people.some((one) => one.who === who && one.on === 'slack')

/** Waits until nothing is to be shown any more; what waits for a time has it come. */
async function rested({ kept, clock, programs }: World): Promise<void> {
  await until(() => programs.every((one) => one.attune()))
  for (let quiet = 0; quiet < 3; ) {
    await sleep(1000)
    quiet = (await dueIn(kept)) === 0 ? quiet + 1 : 0
    if (quiet === 0) clock.turn(1)
  }
}

const DUE =
  'select count(*)::integer as n from outbox join chats on chats.id = chat_id where due = 1 and gone = 0'

async function dueIn({ file, url }: Where): Promise<number> {
  if (url === undefined) {
    const disk = new Database(file, { readonly: true })
    const due = disk.prepare(DUE.replace('::integer', '')).pluck().get() as number
    disk.close()
    return due
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>(DUE)
  await client.end()
  return rows[0]!.n
}

function figuresOf({ journal }: World): Record<string, number> {
  const [deeds, calls] = [journal.deeds(), journal.calls()]
  const befell = (what: RegExp) =>
    journal.entries.filter((one) => one.kind === 'befell' && what.test(one.what)).length
  const acked = (what: RegExp) => deeds.filter((one) => what.test(one.what) && one.acked !== undefined).length
  return {
    kills: befell(/SIGKILL to Attune/),
    pauses: befell(/SIGSTOP/),
    'orderly ends': befell(/SIGTERM/),
    deeds: deeds.length,
    acknowledged: deeds.filter(({ acked }) => acked !== undefined).length,
    'acknowledged answers': acked(/^(?:answer|vote|vote-change)\//),
    'acknowledged stops': acked(/^(?:stop|STOP|hör auf)/),
    'acknowledged erasures': acked(/^(?:erase|own-erase)/),
    calls: calls.length,
    'new messages': calls.filter((one) => isSending(one) && one.taken !== undefined).length,
    'calls that went wrong': calls.filter(({ fault }) => fault !== undefined).length,
    'calls cut off by an end': calls.filter(({ fault, taken }) => fault === undefined && taken === undefined)
      .length,
  }
}
