import { beforeEach, describe, expect, test } from 'vitest'
import type { Plannable } from '../../../core/model/prompts.ts'
import { newId } from '../../../db/id.ts'
import { noteQuestions } from '../../../db/questions.ts'
import type { Store } from '../../../db/store.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { tempStore } from '../here.ts'

let store: Store
const at = (day: string) => `2026-${day}T12:00:00.000Z`

/** Questions by their ids, all for two. */
const questions = (...ids: string[]): Plannable[] =>
  ids.map((id) => ({ id, theme: 'touch', depth: 'everyday', setting: 'either', audience: ['partners'] }))

/** A circle that began on a day, and has its questions up to another, if any. */
async function circle(began: string, drawnTo?: string) {
  const id = newId()
  await store.inTx(async (tx) => {
    await tx
      .insertInto('circles')
      .values({ id, kind: 'partners', setting: 'either', began_at: at(began), depth: 'everyday' })
      .execute()
    if (!drawnTo) return
    const checkin = { id: newId(), circle_id: id, day: `2026-${drawnTo}`, nth: 0, prompt: 'a' }
    await tx.insertInto('checkins').values(checkin).execute()
  })
}

const starts = (day: string, ...ids: string[]) => noteQuestions(store, questions(...ids), at(day))

const kept = async (): Promise<string[]> => {
  const row = await store.inTx((tx) =>
    tx.selectFrom('meta').select('value').where('name', '=', 'questions').executeTakeFirstOrThrow(),
  )
  return (JSON.parse(row.value) as { since: string }[]).map(({ since }) => since.slice(5, 10))
}

describe(ENGINE, () => {
  beforeEach(async () => {
    store = await tempStore()
  })

  test('R27 each moment has the questions that there were then, those before the first version the first', async () => {
    await circle('01-01')
    await starts('03-01', 'a')
    const asOf = await starts('03-05', 'a', 'b')
    expect(asOf(at('03-04')).map(({ id }) => id)).toEqual(['a'])
    expect(asOf(at('02-01'))).toEqual(asOf(at('03-04')))
    expect(asOf(at('03-05')).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('R27 a version stays as long as a day is still to be drawn that began under it, however long ago', async () => {
    await circle('01-01', '01-10')
    for (const [day, id] of [
      ['01-05', 'a'],
      ['01-08', 'b'],
      ['03-01', 'c'],
      ['08-01', 'd'],
    ] as const)
      await starts(day, id)
    expect(await kept()).toEqual(['01-08', '03-01', '08-01'])
  })

  test('a circle that was never drawn for needs the version under which it began', async () => {
    await starts('01-01', 'a')
    await circle('02-01')
    await starts('03-01', 'b')
    await starts('04-01', 'c')
    expect(await kept()).toEqual(['01-01', '03-01', '04-01'])
  })

  test('R21 a version under which nothing is still to be drawn is forgotten, and where nobody is linked every one but the last', async () => {
    await starts('01-01', 'a')
    await starts('03-01', 'b')
    expect(await kept()).toEqual(['03-01'])
    await circle('02-01', '05-03')
    await starts('05-01', 'c')
    expect(await kept()).toEqual(['05-01'])
  })

  test('the same questions make no version of their own, and one from a clock that was ahead is none', async () => {
    await circle('01-01')
    await starts('01-01', 'a')
    await starts('01-02', 'a')
    await starts('12-01', 'b')
    await starts('02-01', 'c')
    expect(await kept()).toEqual(['01-01', '02-01'])
  })
})
