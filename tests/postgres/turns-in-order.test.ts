import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { type LeftOut, twoStores } from './at-once.ts'
import { anew, anyDeeds, company, type Deed, does, outcomes, stateOf } from './turns-in-order.ts'

/** The same, where a turn takes as long before it reads and before it commits. */
const slow = (store: Store, [locked, written]: Deed['waits']): Store => ({
  ...store,
  lock: async (tx, ...its) => {
    // Nothing that is read waits for what is locked here: it does so at the server.
    const sleeps = sql`select pg_sleep(${locked / 1000})`
    const [holds] = await Promise.all([store.lock(tx, ...its), sleeps.execute(tx)])
    return holds
  },
  inTx: (work, ...how) =>
    store.inTx(
      async (tx) => {
        const done = await work(tx)
        await sleep(written)
        return done
      },
      ...how,
    ),
})

/** Several turns of two processes at once come out as if they had been done one after the other. */
async function comeOutInSomeOrder(leftOut: readonly LeftOut[] = []) {
  const stores = await twoStores(leftOut)
  const circles = await company(stores[0])
  return fc.asyncProperty(anyDeeds, async (deeds) => {
    await anew(stores[0])
    await Promise.all(deeds.map((deed) => does(slow(stores[deed.store], deed.waits), circles, deed)))
    expect(outcomes(deeds)).toContainEqual(await stateOf(stores[0], circles))
  })
}

test('postgres: whatever several people do at once by two processes, it is as if they had done it in turn', async () => {
  await fc.assert(await comeOutInSomeOrder(), { numRuns: 25 })
})

test('without the lock of circles that would not be so', async () => {
  const { failed } = await fc.check(await comeOutInSomeOrder(['circles']), {
    numRuns: 60,
    endOnFailure: true,
  })
  expect(failed).toBe(true)
})
