import type { Key } from '../../core/model/key.ts'
import type { Outgoing } from '../../core/model/message.ts'
import { isDue } from '../../db/outbox/ready.ts'
import type { Outcome } from '../../db/outbox/states-when-called.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { CHAT, NOW } from '../db/here.ts'
import { calls, doubting, overtaking } from './calls.ts'
import {
  IDLE,
  type Job,
  type Nr,
  type Rules,
  type Said,
  type Search,
  saying,
  textOf,
  type World,
  withRelay,
} from './world.ts'

const TIMES = { now: NOW, real: NOW }

/** Everything that can happen next. */
export function nexts(world: World, { turns, may }: Search, rules: Rules): World[] {
  const next = turns[world.turns]
  const relays = ([0, 1] as const).slice(0, may.relays)
  return [
    ...(next ? [takeTurn(world, next, rules)] : []),
    ...relays.flatMap((nr) => [
      ...(canCrash(world, nr) ? [crashed(world, nr, may.relays, rules)] : []),
      ...byRelay(world, nr, turns, rules),
    ]),
  ]
}

function takeTurn(world: World, { says, asked, below }: Said, rules: Rules): World {
  const where = below ? { where: 'below' as const } : {}
  const all = Object.entries(says).map(
    ([key, text]): Outgoing => ({
      to: 'chatchatchatchat',
      key: key as Key,
      want: text ? saying(text) : null,
      ...where,
    }),
  )
  const occasion = { pressed: null, fresh: null, asked, now: NOW, version: 1, gone: false }
  const after = rules.posted(world.entries, all, occasion)
  const change = rules.nextChange(after)
  const entries = rules.beginning(after, change, NOW)
  const tried = entries.find(({ id }) => id === change?.id)
  const ready = tried ? { tried, call: { message: tried.want, ref: tried.ref } } : null
  const [{ flight, handed: before }] = world.relays
  const handed = flight ? null : rules.handed(before, ready)
  return withRelay({ ...world, entries, turns: world.turns + 1 }, 0, { handed })
}

function byRelay(world: World, nr: Nr, turns: readonly Said[], rules: Rules): World[] {
  const { flight, handed } = world.relays[nr]
  if (!flight && handed)
    return [takenOff(withRelay(world, nr, { handed: null }), nr, { ...handed, also: [] }, turns)]
  if (!flight) return begins(world, nr, turns, rules)
  const { job, outcome } = flight
  if (outcome) return [landed(world, nr, job, outcome, rules)]
  return calls(world, job).map((one) => withRelay(one.world, nr, { flight: { job, outcome: one.outcome } }))
}

/** What is next in its chat, whether it is to be made at once or its time has come. */
function begins(world: World, nr: Nr, turns: readonly Said[], rules: Rules): World[] {
  const flying = world.relays.flatMap(({ flight }) => flight?.job.tried.id ?? [])
  // No call takes as long as it is waited for what is to be gone, and of which nobody knows whether it came.
  const isOpen = ({ id, ref, not_before }: Entry) =>
    ref === null && not_before !== null && flying.includes(id)
  const due = world.entries.filter(
    (one) => isDue(one) && !isOpen(one) && rules.isNext(one, world.entries, NOW),
  )
  return due.map((row) => {
    const times = { now: NOW, real: row.not_before ?? NOW }
    const { entry, call } = rules.begun(row, CHAT, times)
    const entries = world.entries.flatMap((one) => (one.id !== row.id ? [one] : entry ? [entry] : []))
    const after = { ...world, entries }
    if (!entry || !call) return after
    const promised = { tried: entry, call }
    return takenOff(
      after,
      nr,
      { ...promised, also: rules.removedWith(promised, entries, CHAT, times) },
      turns,
    )
  })
}

function takenOff(world: World, nr: Nr, job: Job, turns: readonly Said[]): World {
  const stopped = turns.findIndex(({ stop }) => stop)
  const since = turns.slice(stopped, world.turns).flatMap(({ says }) => Object.values(says))
  const { message: wish } = job.call
  // What is to be gone goes, or says no more than that it was earlier.
  const isSaid = wish !== null && job.tried.leaving_at === null
  const isLate = isSaid && stopped >= 0 && stopped < world.turns && !since.includes(textOf(wish))
  const wrong = world.wrong ?? (isLate ? `begun after a stop: ${textOf(wish)}` : overtaking(world, job))
  return withRelay({ ...world, wrong }, nr, { flight: { job, outcome: null } })
}

function landed(world: World, nr: Nr, job: Job, outcome: Outcome, rules: Rules): World {
  const entries = rules.endedAll(world.entries, job, outcome, TIMES)
  return withRelay({ ...world, entries }, nr, { flight: null })
}

const canCrash = ({ crashes, relays }: World, nr: Nr): boolean =>
  crashes > 0 && (relays[nr].flight !== null || relays[nr].handed !== null)

/** It ends at once, and the next run takes up what may come twice. */
function crashed(world: World, nr: Nr, relays: 1 | 2, rules: Rules): World {
  const { flight } = world.relays[nr]
  const isLeft = ({ ref, tried_at, want }: Entry) => ref === null && tried_at !== null && want?.twice
  const entries = world.entries.filter(isLeft).reduce((rows, tried) => {
    const job = { tried, call: { message: tried.want, ref: null } }
    return rules.ended(rows, job, { kind: 'unclear' }, TIMES)
  }, world.entries)
  const after = withRelay({ ...world, entries, crashes: world.crashes - 1 }, nr, IDLE)
  if (!flight) return after
  const { tried, call } = flight.job
  const isBlurred = relays === 2 && call.ref !== null && overlaps(after, tried)
  const blurred = isBlurred ? [...after.blurred, tried.key] : after.blurred
  return doubting({ ...after, blurred }, tried, call)
}

/** Whether another call for the same message is on its way, or has ended meanwhile. */
const overlaps = ({ relays, entries }: World, { id, shown }: Entry): boolean =>
  relays.some(({ flight }) => flight?.job.tried.id === id) ||
  entries.some((row) => row.id === id && row.shown !== shown)
