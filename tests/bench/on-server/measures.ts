import pg from 'pg'
import { type Instant, plus } from '../../../core/model/time.ts'
import { unclearJobs } from '../../../db/outbox/call.ts'
import { nextDue } from '../../../db/outbox/queue.ts'
import { sweep } from '../../../db/sweep.ts'
import { median } from '../figures.ts'
import { type Living, living } from './living.ts'
import { type Touched, touchedBetween, touchedSoFar, UNTOUCHED } from './touched.ts'

/** What is done, so many times; each is told which time it is, the first of which warms up. */
export type Act = {
  what: string
  times: number
  at?: Instant
  act: (attune: Living, nth: number) => Promise<unknown>
}

/** How long it takes each time, and what it touches. */
export type Measured = { what: string; took: number; most: number; touched: Touched; times: number }

/** Measures each of these acts by an Attune of its own. */
export async function measured(url: string, now: Instant, acts: readonly Act[]): Promise<Measured[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const all: Measured[] = []
  let itself = UNTOUCHED
  for (const { what, times, at = now, act } of [FIRST, OPENING, ...acts]) {
    const before = await touchedSoFar(client)
    const attune = await living(url, at)
    const took: number[] = []
    for (let nth = 0; nth < times; nth++) {
      const began = performance.now()
      await act(attune, nth)
      took.push(performance.now() - began)
    }
    await attune.end()
    const touched = touchedBetween(before, await touchedSoFar(client), itself)
    if (what === OPENING.what) itself = touched
    const warm = times > 1 ? took.slice(1) : took
    if (what !== FIRST.what) all.push({ what, took: median(warm), most: Math.max(...warm), touched, times })
  }
  await client.end()
  return all
}

const OPENING: Act = { what: 'opening it, and closing it', times: 1, act: async () => {} }

/** Sends what others have left. */
const FIRST: Act = { ...OPENING, what: 'the first time' }

const looking = (now: Instant) => ({ platforms: ['telegram'], real: now, busy: [], resting: [], unheard: [] })

const WITHIN = { free: () => 24, gap: 0, unasked: 1e5 }

/** Everything whose time should not depend on how many people there are; these are some whom Attune can talk to. */
export function acts(now: Instant, known: readonly string[]): Act[] {
  const [answering, leaving] = [known.slice(0, 21), known.slice(21, 32)]
  const tomorrow = plus(now, { hours: 24 })
  const buttons = new Map<string, { data: string; ref: string }>()
  return [
    { what: 'a tick while nobody’s time has come', times: 51, act: ({ app }) => app.tick() },
    { what: 'the relay’s look while nothing waits', times: 51, act: (attune) => looks(attune, now) },
    { what: 'when something is due next', times: 51, act: ({ store }) => nextDue(store, ['telegram'], now) },
    {
      what: 'what a former run has left unclear',
      times: 11,
      act: ({ store }) => unclearJobs(store, ['telegram']),
    },
    {
      what: 'the hourly sweep',
      times: 4,
      act: ({ store }, nth) => sweep(store, plus(now, { hours: nth + 1 })),
    },
    {
      what: 'asking for a question',
      times: answering.length,
      at: tomorrow,
      act: async ({ command, button }, nth) => {
        const who = answering[nth]!
        await command(who, 'checkin')
        const shown = button(who, /^answer\/.*\/green$/)
        if (shown) buttons.set(who, shown)
      },
    },
    {
      what: 'answering it',
      times: answering.length,
      at: tomorrow,
      act: async ({ press }, nth) => {
        const who = answering[nth]!
        const { data, ref } = buttons.get(who)!
        await press(who, data, ref)
      },
    },
    {
      what: 'erasing oneself',
      times: leaving.length,
      at: tomorrow,
      act: ({ press }, nth) => press(leaving[nth]!, 'erase-all'),
    },
    {
      what: 'the end of the day of all who can be talked to',
      times: 1,
      at: plus(now, { hours: 36 }),
      act: ({ app }) => app.tick(),
    },
  ]
}

async function looks({ store }: Living, now: Instant): Promise<void> {
  const { rows } = await store.claims.due(looking(now), WITHIN)
  for (const { lease } of rows) await store.claims.letGo(lease)
}
