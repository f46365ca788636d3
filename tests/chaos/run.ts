import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { arrives, couple, until, workshop } from './arrive.ts'
import { type Blow, blowsOf, strike } from './blows.ts'
import { type Dice, diceOf } from './dice.ts'
import { traceOf } from './journal.ts'
import { audit, judge, judgeShown } from './judge.ts'
import type { Violation } from './judge-sent.ts'
import { makeLoad } from './load.ts'
import type { Person } from './people.ts'
import { isSending, startWorld, type World } from './world.ts'

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
export async function runChaos(folder: string, seed: number, size: Size, planted = ''): Promise<Verdict> {
  const dice = diceOf(seed)
  const world = await startWorld(folder, dice, planted)
  const { program, network, journal } = world
  try {
    program.start()
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
    program.start()
    await lastWords(world, dice)
    await rested(world)
    const violations = [...found, ...(await toldToEnd(world)), ...(await judge(world))]
    const figures = figuresOf(world)
    return { violations, trace: (who) => traceOf(journal, who), figures, said: program.said() }
  } finally {
    for (const pid of [program.attune(), program.starter()]) program.kill(pid, 'SIGKILL')
    await program.ended()
    await world.stop()
  }
}

async function blows(world: World, many: Size['blows'], dice: Dice): Promise<Violation[]> {
  const { program } = world
  const load = makeLoad(world, dice)
  const going = setInterval(load.step, PACE)
  const found: Violation[] = []
  for (const [i, blow] of blowsOf(many, dice).entries()) {
    if (await strike(world, blow, dice)) {
      if (i % AUDITED === 0) found.push(...(await audit(world)))
      program.start()
    }
    load.again()
  }
  clearInterval(going)
  return found
}

/** Ends it in good order, once nothing is on its way. */
async function toldToEnd({ program, journal }: World): Promise<Violation[]> {
  program.kill(program.starter(), 'SIGTERM')
  journal.befell('SIGTERM to its starter')
  const code = await program.ended()
  return code === 0 ? [] : [{ who: '', what: `told to end, it ended with ${code}` }]
}

/** Some stop, and the program is killed as soon as they were heard; then comes another evening with its questions. */
async function lastWords({ people, journal, program, clock }: World, dice: Dice): Promise<void> {
  const before = journal.here()
  for (const one of people) if (dice.chance(0.4)) one.type('stop')
  const stops = journal.deeds().filter(({ nr, what }) => nr > before && what === 'stop')
  await until(() => stops.every(({ who, acked }) => acked !== undefined || isInSlack(people, who)))
  for (const pid of [program.attune(), program.starter()]) program.kill(pid, 'SIGKILL')
  journal.befell('SIGKILL to Attune')
  await program.ended()
  program.start()
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
async function rested({ file, clock, program }: World): Promise<void> {
  await until(() => program.attune())
  for (let quiet = 0; quiet < 3; ) {
    await sleep(1000)
    const disk = new Database(file, { readonly: true })
    const due = disk.prepare(
      'select count(*) from outbox join chats on chats.id = chat_id where due = 1 and gone = 0',
    )
    quiet = due.pluck().get() === 0 ? quiet + 1 : 0
    disk.close()
    if (quiet === 0) clock.turn(1)
  }
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
