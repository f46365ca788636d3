import { setTimeout as sleep } from 'node:timers/promises'
import { until } from './arrive.ts'
import type { Dice } from './dice.ts'
import type { Program } from './program.ts'
import type { Station, World } from './world.ts'

/** How the program is ended: both of its processes at once, only Attune, only its starter; told to; or held for a while. */
export type Blow = 'both' | 'attune' | 'starter' | 'told' | 'held'

/** As many of each, in any order. */
export function blowsOf(many: Readonly<Record<Blow, number>>, dice: Dice): Blow[] {
  const all = Object.entries(many).flatMap(([blow, times]) => Array<Blow>(times).fill(blow as Blow))
  return all
    .map((blow) => [dice.next(), blow] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, blow]) => blow)
}

/** Milliseconds after which it is struck though nothing is called. */
const LONGEST = 6000

/** Waits for a moment that is worth it, and strikes; says of which process nothing is left, if that is so. */
export async function strike(world: World, blow: Blow, dice: Dice): Promise<Program | null> {
  const { clock, programs, journal } = world
  const program = programs.length > 1 ? dice.pick(programs) : programs[0]!
  await moment(world, dice)
  const attune = program.attune() ?? (await until(program.attune))
  const kill = (pid: number | undefined, signal: NodeJS.Signals, whom: string) => {
    if (program.kill(pid, signal)) journal.befell(`${signal} to ${whom}`)
  }
  // Not always: what somebody tapped right before can then still be answered.
  const turn = () => dice.chance(0.4) && clock.turn(dice.chance(0.1) ? 150 : dice.below(20))
  if (blow === 'held') {
    kill(attune, 'SIGSTOP', 'Attune')
    turn()
    await sleep(100 + dice.below(2500))
    kill(attune, 'SIGCONT', 'Attune')
    return null
  }
  if (blow === 'both' || blow === 'attune') kill(attune, 'SIGKILL', 'Attune')
  turn()
  if (blow === 'attune') return null
  kill(program.starter(), blow === 'told' ? 'SIGTERM' : 'SIGKILL', 'its starter')
  const code = await program.ended()
  if (blow === 'told') journal.befell(`it ended with ${code}`)
  return program
}

/** Resolves at a moment at which much can be lost: as a call begins, takes effect or has done so, or somebody was told. */
async function moment({ network }: World, dice: Dice): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const station = dice.pick<Station>(['begins', 'onward', 'taken', 'acknowledged', 'acknowledged'])
  let left = 1 + dice.below(dice.chance(0.3) ? 4 : station === 'acknowledged' ? 30 : 80)
  network.hear = (heard) => {
    if (heard === station && --left === 0) resolve()
  }
  await Promise.race([promise, sleep(LONGEST)])
  network.hear = () => {}
}
