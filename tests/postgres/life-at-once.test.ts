import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { atOnce, type LeftOut, leaveOut } from './at-once.ts'
import { difference, does, type Life, lived, onFile, onServer, settled } from './life-at-once.ts'
import { anyTwo, deedsOf, type Two } from './life-deeds.ts'

let life: Life | undefined

/** How what comes of two things at once differs from what comes of each before the other. */
async function differences(two: Two, leftOut: readonly LeftOut[] = []) {
  life ??= await lived()
  const its = life
  const { deeds, end } = deedsOf(its, two)
  const where = await onServer(its)
  const stores: [Store, Store] = [await openStore(where), await openStore(where)]
  for (const table of leftOut) await leaveOut(stores[0], table)
  const doing = (nth: 0 | 1) => (store: Store) => does(store, its, deeds[nth])
  await atOnce(stores, doing(0), doing(1))
  const atTheSameTime = await settled(stores[0], its, end)
  for (const store of stores) await store.close()
  const inTurn = [deeds, deeds.toReversed()].map((order) =>
    onFile(its.file, async (store) => {
      for (const deed of order) await does(store, its, deed)
      return difference(atTheSameTime, await settled(store, its, end))
    }),
  )
  return await Promise.all(inTurn)
}

test('postgres: of any two things that happen at once, by two processes, comes what would if one had been before the other', async () => {
  const inTurn = fc.asyncProperty(anyTwo, async (two) => {
    expect(await differences(two)).toContainEqual([])
  })
  await fc.assert(inTurn, { numRuns: 12 })
})

describe('without the lock it would be seen', () => {
  test.each<[LeftOut, string, Two['deeds']]>([
    [
      'circles',
      'somebody comes in by a link of whoever has left',
      [
        ['Ana', 'end-link'],
        ['Ben', 'assent/{into}'],
      ],
    ],
    [
      'invitations',
      'two are linked, and the link is still open',
      [
        ['Dana', 'not-now'],
        ['Cleo', 'confirm/{apart}'],
      ],
    ],
    [
      'chats',
      'an answer survives its round',
      [
        ['Dana', 'vote/{round}/red'],
        ['Room', 'tick'],
      ],
    ],
  ])('of %s: %s', async (table, _, deeds) => {
    expect(await differences({ deeds, moment: 'close', isLater: true }, [table])).not.toContainEqual([])
  })
})
