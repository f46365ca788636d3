import { isDue } from '../../db/outbox/ready.ts'
import type { Call, Outcome, Promised } from '../../db/outbox/states-when-called.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { mayTwice, textOf, type World } from './world.ts'

type Called = { world: World; outcome: Outcome }

/** A call made now, with everything that may become of it. */
export function calls(before: World, { tried, call }: Promised): Called[] {
  const world = { ...before, wrong: before.wrong ?? wrongIn(before, tried, call) }
  const there = perform(world, call)
  if (world.failures === 0) return [there]
  const failing = (one: World): World => ({ ...one, failures: one.failures - 1 })
  const unclear = { kind: 'unclear' } as const
  const all: Called[] = [
    there,
    { world: failing(world), outcome: { kind: 'later', seconds: 1 } },
    { world: doubting(failing(there.world), tried, call), outcome: unclear },
    { world: doubting(failing(world), tried, call), outcome: unclear },
  ]
  if (call.ref === null) return all
  const gone = doubted({ ...failing(world), visible: without(world.visible, call.ref) }, tried)
  return [...all, { world: gone, outcome: { kind: 'lost' } }]
}

/** Nobody knows what became of a first sending. */
export const doubting = (world: World, tried: Entry, { ref }: Call): World =>
  ref === null ? doubted(world, tried) : world

const doubted = (world: World, { key }: Entry): World => ({
  ...world,
  doubtful: [...new Set([...world.doubtful, key])].toSorted(),
})

/** The platform does as it is told. */
function perform(world: World, { message: wish, ref }: Call): Called {
  const { visible, sent } = world
  if (wish === null) return { world: { ...world, visible: without(visible, ref) }, outcome: done(ref!) }
  if (ref !== null && !(ref in visible)) return { world, outcome: { kind: 'lost' } }
  const its = ref ?? `ref${sent.length}`
  const text = textOf(wish)
  const shown = { ...world, visible: { ...visible, [its]: text } }
  return { world: ref === null ? { ...shown, sent: [...sent, text] } : shown, outcome: done(its) }
}

const done = (ref: string): Outcome => ({ kind: 'done', ref })

const without = (visible: World['visible'], ref: string | null) =>
  Object.fromEntries(Object.entries(visible).filter(([one]) => one !== ref))

/** What is wrong about making this call now, if anything is. */
function wrongIn({ sent, entries }: World, tried: Entry, { message: wish, ref }: Call): string | null {
  if (wish === null || ref !== null) return null
  const text = textOf(wish)
  if (sent.includes(text) && !mayTwice(text)) return `sent twice: ${text}`
  const overtaken = entries.some(
    (one) => waits(one) && one.asked >= tried.asked && one.version < tried.version,
  )
  return overtaken ? `overtakes what was said before: ${text}` : null
}

/** Whether it could have been sent long ago. */
const waits = (row: Entry): boolean =>
  isDue(row) && row.ref === null && row.leaving_at === null && row.not_before === null
