import { isDue } from '../../db/outbox/ready.ts'
import type { Call, Outcome, Promised } from '../../db/outbox/states-when-called.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { type Job, mayTwice, textOf, type World } from './world.ts'

type Called = { world: World; outcome: Outcome }

/** A call made now, with everything that may become of it. */
export function calls(before: World, job: Job): Called[] {
  return job.also.length > 0 ? removals(before, job) : single(before, job)
}

/** Several messages are removed by one call: all of them, or some, or none, and it may be told or not. */
function removals(world: World, { call, also }: Job): Called[] {
  const refs = [call, ...also.map((one) => one.call)].map(({ ref }) => ref!)
  const gone = (some: readonly string[]): World => ({ ...world, visible: withoutAll(world.visible, some) })
  const all: Called = { world: gone(refs), outcome: done(refs[0]!) }
  if (world.failures === 0) return [all]
  const failing = (some: readonly string[]) => ({ ...gone(some), failures: world.failures - 1 })
  return [
    all,
    { world: failing([]), outcome: { kind: 'later', seconds: 1 } },
    ...[refs, refs.slice(1), []].map((some) => ({
      world: failing(some),
      outcome: { kind: 'unclear' } as const,
    })),
    ...[refs.slice(1), []].map((some) => ({ world: failing(some), outcome: { kind: 'apart' } as const })),
  ]
}

function single(before: World, { tried, call }: Promised): Called[] {
  const world = { ...before, wrong: before.wrong ?? wrongIn(before, call) }
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

const without = (visible: World['visible'], ref: string | null) => withoutAll(visible, [ref])

const withoutAll = (visible: World['visible'], refs: readonly (string | null)[]) =>
  Object.fromEntries(Object.entries(visible).filter(([one]) => !refs.includes(one)))

/** Whether this is sent once more, though it must not be. */
function wrongIn({ sent }: World, { message: wish, ref }: Call): string | null {
  const isTwice = wish !== null && ref === null && sent.includes(textOf(wish)) && !mayTwice(textOf(wish))
  return isTwice ? `sent twice: ${textOf(wish)}` : null
}

/** Whether this first sending is begun before one that was said earlier. */
export function overtaking(
  { entries }: World,
  { tried, call: { message: wish, ref } }: Promised,
): string | null {
  if (wish === null || ref !== null) return null
  const isLate = entries.some((one) => waits(one) && one.asked >= tried.asked && one.version < tried.version)
  return isLate ? `overtakes what was said before: ${textOf(wish)}` : null
}

/** Whether it was certainly not sent yet. */
const waits = (row: Entry): boolean =>
  isDue(row) && row.ref === null && row.leaving_at === null && row.tries === 0
