import { afterAll, expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { makeTurns } from '../../bots/turn.ts'
import type { Tx } from '../../db/schema.ts'
import type { Store } from '../../db/store.ts'
import { heardOf } from '../releases/person.ts'
import { databaseOf, readRelease, releases, withCopy } from '../releases/release.ts'
import { openStage, type Stage } from '../releases/stage.ts'
import { countStatements } from './statements.ts'

const counted = countStatements()
afterAll(counted.end)

type Release = ReturnType<typeof readRelease>

/** How many statements in how many transactions somebody's doing something takes, of which nothing stays. */
async function costOf({ store, means }: Stage, { now }: Release, deed: Release['deeds'][number]) {
  const undone = new Error('undone')
  let transactions = 0
  const work = async (tx: Tx) => {
    transactions = 0
    const inTx: Store['inTx'] = (its) => {
      transactions++
      return its(tx)
    }
    const within = { store: { ...store, inTx, flush: async () => {} }, log: openLog('silent') }
    const turns = makeTurns({ ...within, means, now: () => now, kick: () => {}, call: () => {} })
    counted.begin()
    await turns.hear(heardOf(deed.who, deed.does, deed.ref, deed.room))
    throw undone
  }
  await store.inTx(work).catch((error) => {
    if (error !== undone) throw error
  })
  return { does: JSON.stringify(deed.does), statements: counted.count.statements, transactions }
}

test('whatever else somebody can do takes no more than twice what an answer may, in one transaction; in a room, in three or four', () =>
  withCopy(databaseOf(releases().at(-1)!), async (file) => {
    const release = readRelease(releases().at(-1)!)
    const failed = (event: string) => expect.fail(event)
    const stage = await openStage({ file, now: release.now, failed })
    for (const deed of release.deeds.filter((_, i) => i % 3 === 0)) {
      const cost = await costOf(stage, release, deed)
      expect(cost.statements, cost.does).toBeLessThanOrEqual(24)
      expect(cost.transactions, cost.does).toBeLessThanOrEqual(/round|pause|plain/.test(cost.does) ? 4 : 1)
    }
    await stage.end()
  }))
