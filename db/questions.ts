import type { RawBuilder, SqlBool } from 'kysely'
import { z } from 'zod'
import { beginning, firstDay } from '../core/ask/plan.ts'
import { audiences, depths, type Plannable, places, themes } from '../core/model/prompts.ts'
import { addDays, type Instant } from '../core/model/time.ts'
import { inSlices } from './in-slices.ts'
import { oneAtATime } from './locked-rows.ts'
import { note, noted } from './meta.ts'
import type { Tx } from './schema.ts'
import type { Store } from './store.ts'

const question = z.object({
  id: z.string(),
  theme: z.enum(themes),
  depth: z.enum(depths),
  setting: z.enum(places),
  audience: z.array(z.enum(audiences)),
  // Versions that were noted before plans asked for these lack them, and are drawn from as they were.
  shareable: z.boolean().optional(),
  today: z.boolean().optional(),
  rehearses: z.boolean().optional(),
})

const versions = z.array(z.object({ since: z.string(), questions: z.array(question) }))

/** The questions that there were from a moment on. */
type Version = { since: Instant; questions: readonly Plannable[] }

const NAME = 'questions'

/**
 * Notes which questions there are from now on, and tells those of any moment: a day that began before an
 * upgrade is drawn as if there had been none, whoever needs it first.
 */
export async function noteQuestions(
  store: Store,
  library: readonly Plannable[],
  now: Instant,
): Promise<(moment: Instant) => readonly Plannable[]> {
  const questions = library
    .filter(({ audience, retired }) => audience.includes('partners') && !retired)
    .map((one) => question.parse(one))
  const isKnown = (all: readonly Version[]) =>
    JSON.stringify(all.at(-1)?.questions) === JSON.stringify(questions)
  const ofNow = async (tx: Tx) => (await stored(tx)).filter(({ since }) => since <= now)
  // None goes that may still be needed.
  const needed = isKnown(await store.inTx(ofNow)) ? '' : await undrawn(store, now)
  const all = await store.inTx(async (tx) => {
    await oneAtATime(tx, NAME)
    const before = await ofNow(tx)
    const after = isKnown(before) ? before : since([...before, { since: now, questions }], needed)
    await note(tx, NAME, JSON.stringify(after))
    return after
  })
  return (moment) => (all.findLast(({ since }) => since <= moment) ?? all[0]!).questions
}

async function stored(tx: Tx): Promise<Version[]> {
  const value = await noted(tx, NAME)
  return value ? versions.parse(JSON.parse(value)) : []
}

/** Without those that no day from that moment on was begun under. */
const since = (all: readonly Version[], moment: Instant): Version[] =>
  all.filter((_, i) => (all[i + 1]?.since ?? moment) > moment || i === all.length - 1)

/** When the earliest day began that a circle has still to be planned for. */
async function undrawn(store: Store, now: Instant): Promise<Instant> {
  const all = await inSlices(store, 'circles', undrawnAmong)
  const days = all.flatMap(({ last, began }) => [
    ...(last ? [addDays(last, 1)] : []),
    ...(began ? [firstDay(began)] : []),
  ])
  return [...days.map(beginning), now].sort()[0]!
}

function undrawnAmong(tx: Tx, these: RawBuilder<SqlBool>) {
  const planned = tx
    .selectFrom('circles')
    .select([
      'began_at',
      (e) =>
        e
          .selectFrom('checkins')
          .select((its) => its.fn.max('day').as('last'))
          .whereRef('circle_id', '=', 'circles.id')
          .as('last'),
    ])
    .where('kind', '=', 'partners')
    .where(these)
  return tx
    .selectFrom(planned.as('planned'))
    .select((e) => [
      e.fn.min('last').as('last'),
      e.fn.min('began_at').filterWhere('last', 'is', null).as('began'),
    ])
    .executeTakeFirstOrThrow()
}
