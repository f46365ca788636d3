import { checkedKeys } from '../checked-keys.ts'
import { engineOf } from '../engine.ts'
import { newId } from '../id.ts'
import { noted } from '../meta.ts'
import { type Marks, markCome, markComing, markGone, marksOf } from '../moved-away.ts'
import { countOn } from '../postgres/versions.ts'
import { keySource } from '../root-key.ts'
import { Refused } from '../start-refused.ts'
import type { Settings, Store } from '../store.ts'
import { wakesInRows } from '../wake-times.ts'
import { atOneMoment } from './at-one-moment.ts'
import { bring, type Told } from './bring.ts'
import type { Side } from './compare.ts'

/** Throws `Refused` where what is to be moved is under another key than what it would be moved to, which stays as it is. */
export const refuseOtherKey = (from: Settings): Promise<void> =>
  atOneMoment(from, async (tx) => void (await checkedKeys(tx, keySource(from.file, from.key))))

/**
 * Brings over, while Attune goes on, what there is at one moment, so that `move` finds little left to bring; until that
 * has been nobody starts on what is there already.
 */
export const moveAhead = (from: Settings, to: Store, told?: Told): Promise<void> =>
  atOneMoment(from, async (tx) => {
    const side: Side = { inTx: (work) => work(tx) }
    await begun(side, to)
    await bring(side, to, told)
  })

/**
 * Moves everything from one database to another, both of which nobody else uses, and says how many rows that is; throws
 * `Refused` where it can't. Cut short at any moment it is done again, and goes on from what is there: of both at most one
 * can be started on.
 */
export async function move(
  from: Store,
  to: Store,
  isAlone: () => Promise<void> = async () => {},
): Promise<number> {
  const called = await begun(from, to)
  await from.inTx(wakesInRows)
  const rows = await bring(from, to)
  await isAlone()
  await from.inTx((tx) => markGone(tx, called))
  await to.inTx(async (tx) => {
    for (const [person, day] of from.erased.days()) await to.erased.add(person, day, tx)
    if (engineOf(tx) === 'postgres') await countOn(tx)
    await markCome(tx)
  })
  return rows
}

/** Begins a move, or goes on with it; says what it is called. */
async function begun(from: Side, to: Store): Promise<string> {
  const { check, ...here } = await from.inTx(async (tx) => ({
    ...(await marksOf(tx)),
    check: await noted(tx, 'key_check'),
  }))
  if (check !== to.keys.check)
    throw new Refused(
      'Both databases have to be under the same key: set ATTUNE_KEY to the key of the one that is moved.',
    )
  const there = await to.inTx(marksOf)
  const called = calledBy(here, there)
  if (there.coming === undefined && there.gone === undefined) await refuseFull(to)
  await to.inTx((tx) => markComing(tx, called))
  return called
}

/** What this move is called; one that was cut short goes on under its name. */
function calledBy(from: Marks, to: Marks): string {
  if (from.coming !== undefined)
    throw new Refused(
      'What is to be moved is itself the end of a move that was cut short: do that one again first.',
    )
  if (from.gone === undefined) return to.coming ?? newId()
  if (from.gone === to.coming) return from.gone
  throw new Refused('What is to be moved has moved already: what is there now is what counts.')
}

const refuseFull = (to: Store): Promise<void> =>
  to.inTx(async (tx) => {
    const chat = await tx.selectFrom('chats').select('id').limit(1).executeTakeFirst()
    const workspace = await tx.selectFrom('installations').select('id').limit(1).executeTakeFirst()
    if (!chat && !workspace) return
    throw new Refused('There is somebody in the database that it is to be moved to. Name an empty one.')
  })
