import { DAY_MINUTES } from '../../core/model/clock.ts'
import { type Load, questionsIn } from './load.ts'

/**
 * Milliseconds of processor for a turn (docs/BENCHMARKS.md): on SQLite for a tap (press) and for what comes by itself
 * (due); before PostgreSQL in the process, and in PostgreSQL (engines).
 */
const TURN = { tap: 0.76, due: 1.07, process: 2.2, postgres: 4 }

/** Turns a second that a core is given, at half of what it could do. */
const halfOf = (milliseconds: number): number => 500 / milliseconds

/**
 * What is kept of somebody who has been linked and asked for months, and what a day of theirs writes, in bytes
 * (`npm run bench -- kept`; the PostgreSQL of docs/SCALE.md).
 */
const KEPT = { sqlite: 20_000, postgres: 27_000, log: 45_000 }

/** What one PostgreSQL is trusted with: turns a second, and bytes that a restore can read within the hour. Not measured. */
const TRUSTED = { turns: 3000, bytes: 500e9 }

/** What a day asks of processors, disks and the database. */
export type Needs = {
  turns: number
  /** Calls that nobody waits for. */
  unasked: number
  /** In the fullest second, not counting emptied chats, whose turns can wait. */
  fullest: number
  /** Cores at work then, on SQLite. */
  cores: number
  /** Seconds in which one core decides about all chats that are emptied at one moment. */
  emptying: number
  sqlite: number
  postgres: number
  /** Bytes that PostgreSQL writes to its log a day. */
  log: number
  processes: number
  partitions: number
  /** Cores of each PostgreSQL, for its turns. */
  postgresCores: number
}

/** The needs of so many people who have this day. */
export function needsOf(people: number, load: Load): Needs {
  const questions = questionsIn(load)
  let [turns, unasked, fullest, cores] = [0, 0, 0, 0]
  for (let minute = 0; minute < DAY_MINUTES; minute++) {
    const due = questions[minute]! + load.lines[minute]! + load.closings[minute]!
    const taps = load.taps[minute]!
    unasked += due + load.removals[minute]!
    turns += due + taps + load.removals[minute]!
    fullest = Math.max(fullest, (due + taps) / 60)
    cores = Math.max(cores, (due * TURN.due + taps * TURN.tap) / 60_000)
  }
  const postgres = people * KEPT.postgres
  const partitions = Math.ceil(Math.max(fullest / TRUSTED.turns, postgres / TRUSTED.bytes))
  return {
    ...{ turns, unasked, fullest, cores, postgres, partitions },
    emptying: (Math.max(...load.removals) * TURN.due) / 1000,
    sqlite: people * KEPT.sqlite,
    log: people * KEPT.log,
    processes: Math.max(3, Math.ceil(fullest / halfOf(TURN.process))),
    postgresCores: Math.ceil(fullest / partitions / halfOf(TURN.postgres)),
  }
}
