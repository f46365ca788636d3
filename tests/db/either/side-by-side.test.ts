import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Tx } from '../../../db/schema.ts'
import type { Store } from '../../../db/store.ts'
import { ENGINE } from '../../postgres/engine.ts'
import { tempStore } from '../here.ts'

const write = (name: string) => async (tx: Tx) => {
  await tx.insertInto('meta').values({ name, value: '' }).execute()
  return name
}
const failing = (name: string) => async (tx: Tx) => {
  await write(name)(tx)
  throw new Error(`no ${name}`)
}
const kept = (store: Store) =>
  store.inTx(async (tx) => {
    const rows = await tx
      .selectFrom('meta')
      .select('name')
      .where('name', 'like', 'my-%')
      .orderBy('name')
      .execute()
    return rows.map(({ name }) => name)
  })

describe(`${ENGINE}: of several things done at once`, () => {
  test('one that fails undoes itself alone', async () => {
    const store = await tempStore()
    const all = [write('my-a'), failing('my-b'), write('my-c')].map((work) => store.inTx(work))
    const ends = await Promise.allSettled(all)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await kept(store)).toEqual(['my-a', 'my-c'])
  })

  test('one in which the database itself undoes everything takes nobody else with it', async () => {
    const store = await tempStore()
    const breaking = async (tx: Tx) => {
      await write('my-b')(tx)
      await sql`rollback`.execute(tx)
    }
    await Promise.allSettled(
      [write('my-a'), breaking, write('my-c')].map((work) => store.inTx<unknown>(work)),
    )
    expect(await kept(store)).toEqual(['my-a', 'my-c'])
  })

  test('what somebody waits for goes first', async () => {
    const store = await tempStore()
    const order: string[] = []
    const noting = (name: string) => async () => void order.push(name)
    await Promise.all([
      store.inTx(noting('first')),
      ...Array.from({ length: 30 }, () => store.inTx(noting('tick'), 'unasked')),
      store.inTx(noting('press')),
    ])
    // A server does several at a time.
    expect(order.indexOf('press')).toBeLessThan(ENGINE === 'postgres' ? 10 : 2)
  })

  test('what nobody waits for has its turn, too, while more is asked for than can be done and much of that fails', async () => {
    const store = await tempStore()
    let ticked = false
    const pressing = async (nth: number) => {
      for (let i = 0; i < 60 && !ticked; i++) {
        const works = Array.from({ length: 20 }, (_, j) => (j % 3 ? write : failing)(`my-${nth}-${i}-${j}`))
        await Promise.allSettled(works.map((work) => store.inTx(work)))
        await new Promise((resolve) => setImmediate(resolve))
      }
      return ticked
    }
    const pressed = [1, 2, 3].map(pressing)
    await Promise.all(Array.from({ length: 100 }, (_, i) => store.inTx(write(`tick-${i}`), 'unasked')))
    ticked = true
    expect(await Promise.all(pressed)).toEqual([true, true, true])
  })

  test('more than can wait are told at once, and what nobody waits for waits', async () => {
    const store = await tempStore()
    const asked = await Promise.allSettled(
      Array.from({ length: 300 }, (_, i) => store.inTx(write(`my-${i}`), 'refusable')),
    )
    expect(asked.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(50)
    expect(await kept(store)).toHaveLength(asked.filter(({ status }) => status === 'fulfilled').length)
    const unasked = Array.from({ length: 300 }, () => store.inTx(async () => 'done', 'unasked'))
    expect(await Promise.all(unasked)).toHaveLength(300)
  })

  test('one that never ends fails alone, and nothing it does later counts', async () => {
    const store = await tempStore()
    const { promise, resolve } = Promise.withResolvers<void>()
    let later: Promise<unknown> | undefined
    const stuck = store.inTx((tx) => {
      later = promise.then(() => write('my-late')(tx)).catch((error) => error)
      return later
    })
    const [end, other] = await Promise.allSettled([stuck, store.inTx(write('my-a'))])
    resolve()
    expect([end.status, other.status]).toEqual(['rejected', 'fulfilled'])
    expect(await later).toBeInstanceOf(Error)
    expect(await kept(store)).toEqual(['my-a'])
  })
})
