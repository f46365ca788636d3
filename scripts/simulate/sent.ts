import { LATE } from '../../core/ask/too-late.ts'
import { DAY_MINUTES, wrap } from '../../core/model/clock.ts'
import type { Group } from './groups.ts'
import { type Load, questionsIn } from './load.ts'

/** What becomes of a day's load at one bot token; times in minutes. */
export type Sent = {
  /** Which share of what may go in a minute went in the fullest one. */
  fullest: number
  calls: number
  /** For how long a question waited at most. */
  waited: number
  /** Questions that came after their own minute, after their window, more than 45 minutes late and so not at all. */
  late: number
  outside: number
  dropped: number
  /** Questions whose chat was still to be emptied of the day before, and that wait for that. */
  behind: number
  /** After how long the last chat was emptied, and the last page closed; infinite if never. */
  emptied: number
  closed: number
  /** How many calls waited at most. */
  queue: number
}

type Kind = 'question' | 'line' | 'closing' | 'removal'
type Batch = { kind: Kind; at: number; left: number; all: number }
type Went = (batch: Batch, many: number, until: number) => void

/** Since backlogs may reach into the next day it is lived three times, and the second one counts. */
const DAYS = 3
const [FROM, TO] = [DAY_MINUTES, 2 * DAY_MINUTES]

/** What waits goes in its order: first what soon comes too late, then all else, as the relay has it. */
export function sent(load: Load, aMinute: number): Sent {
  const questions = questionsIn(load)
  const [soon, later] = [makeQueue(), makeQueue()]
  const tally = makeTally(load, questions)
  let [fullest, calls, queue] = [0, 0, 0]
  for (let t = 0; t < DAYS * DAY_MINUTES; t++) {
    const minute = t % DAY_MINUTES
    soon.push('question', t, questions[minute]!)
    soon.push('line', t, load.lines[minute]!)
    later.push('removal', t, load.removals[minute]!)
    later.push('closing', t, load.closings[minute]!)
    queue = Math.max(queue, soon.waiting() + later.waiting())
    soon.dropTooLate(t, tally.dropped)
    const first = soon.go(aMinute, 0, (batch, many, part) => tally.went(batch, many, t + part))
    const all = later.go(aMinute, first, (batch, many, part) => tally.went(batch, many, t + part))
    fullest = Math.max(fullest, all / aMinute)
    if (t >= FROM && t < TO) calls += all
  }
  for (const batch of [...soon.rest(), ...later.rest()]) tally.never(batch)
  return { fullest, calls, queue, ...tally.told() }
}

function makeQueue() {
  const all: Batch[] = []
  let next = 0
  let waiting = 0
  const rest = () => all.slice(next)
  return {
    waiting: () => waiting,
    rest,
    push: (kind: Kind, at: number, many: number) => {
      if (many > 0) all.push({ kind, at, left: many, all: many })
      waiting += many
    },
    /** Questions that are later than they may be. */
    dropTooLate: (t: number, dropped: (batch: Batch) => void) => {
      for (let i = next; i < all.length && all[i]!.at <= t - LATE.minutes; i++) {
        if (all[i]!.kind !== 'question' || all[i]!.left === 0) continue
        dropped(all[i]!)
        waiting -= all[i]!.left
        all[i]!.left = 0
      }
    },
    /** As many as may go in a minute, in which so many went already; says how many went in all. */
    go: (most: number, already: number, went: Went): number => {
      let used = already
      while (next < all.length && used < most) {
        const batch = all[next]!
        const many = Math.min(batch.left, most - used)
        used += many
        batch.left -= many
        waiting -= many
        if (many > 0) went(batch, many, used / most)
        if (batch.left <= 1e-9) next++
      }
      return used
    },
  }
}

function makeTally(load: Load, questions: Float64Array) {
  const told = { waited: 0, late: 0, outside: 0, dropped: 0, behind: 0, emptied: 0, closed: 0 }
  const counts = ({ at }: Batch) => at >= FROM && at < TO
  const longest = { line: 'waited', question: 'waited', closing: 'closed', removal: 'emptied' } as const
  /** Of the chats that are emptied at a minute: which share was not yet, and until when. */
  const full = new Map<number, { left: number; until: number }[]>()
  const step = ({ at, all }: Batch, left: number, until: number) => {
    const before = full.get(at % DAY_MINUTES) ?? []
    full.set(at % DAY_MINUTES, [...before, { left: left / all, until }])
  }
  return {
    told: () => ({ ...told, behind: behindOwn(load, full) }),
    dropped: (batch: Batch) => {
      if (counts(batch)) told.dropped += batch.left
    },
    never: (batch: Batch) => {
      if (!counts(batch)) return
      told[longest[batch.kind]] = Infinity
      if (batch.kind === 'removal') step(batch, batch.left, Infinity)
    },
    went: (batch: Batch, many: number, until: number) => {
      if (!counts(batch)) return
      const { kind, at } = batch
      if (kind !== 'line') told[longest[kind]] = Math.max(told[longest[kind]], until - at)
      const minute = at % DAY_MINUTES
      if (kind === 'removal') step(batch, batch.left + many, until - at)
      if (kind !== 'question' || until <= at + 1) return
      told.late += many
      told.outside += (many * overBy(load, minute, until - at)) / questions[minute]!
    },
  }
}

/** How many of a minute's questions have a window that is over so many minutes later. */
function overBy({ asked }: Load, minute: number, after: number): number {
  let over = 0
  for (const [{ minutes, closes }, counts] of asked) {
    const nth = minutes.indexOf(minute)
    if (nth >= 0 && wrap(closes - minute) < after) over += counts[nth]!
  }
  return over
}

/** Questions that come due while their own chat is still to be emptied. */
function behindOwn({ asked }: Load, full: ReadonlyMap<number, { left: number; until: number }[]>): number {
  let behind = 0
  for (const [group, counts] of asked) {
    const steps = full.get(group.dayEnds) ?? []
    for (const [nth, many] of counts.entries()) behind += many * leftAt(group, nth, steps)
  }
  return behind
}

function leftAt({ minutes, dayEnds }: Group, nth: number, steps: readonly { left: number; until: number }[]) {
  const after = wrap(minutes[nth]! - dayEnds)
  return steps.find(({ until }) => until > after)?.left ?? 0
}
