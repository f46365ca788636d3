import type { Id } from '../core/model/circle.ts'
import type { Instant } from '../core/model/time.ts'
import { oneAtATime } from './locked-rows.ts'
import { note, noted, unnote } from './meta.ts'
import type { Tx } from './schema.ts'
import { statement } from './statement.ts'
import type { Store } from './store.ts'
import { wakeUp } from './wake-times.ts'

/** In `meta`: the last chat that was woken of all that are to be, and by which zone data what comes when was computed. */
const WOKEN = 'woken'
const ZONE_DATA = 'zone_data'

/** So many are woken at once: whoever taps has their say between their turns. */
export const AT_ONCE = 200

/** From now on every chat is woken once, a few at a time, so that what comes when is computed anew; a crash begins nothing anew. */
export const wakeAll = (tx: Tx): Promise<void> => note(tx, WOKEN, '')

/** Wakes all where the zones' rules are others than those by which it was computed what comes when; says whether they changed. */
export const noteZoneData = (store: Store, version: string): Promise<boolean> =>
  store.inTx(async (tx) => {
    await oneAtATime(tx, ZONE_DATA)
    const before = await noted(tx, ZONE_DATA)
    if (before === version) return false
    await wakeAll(tx)
    await note(tx, ZONE_DATA, version)
    return before !== undefined
  })

/** Wakes the next few of all that are to be woken; says whether there were any. */
export const wakeNext = (store: Store, now: Instant): Promise<boolean> =>
  store.inTx(async (tx) => {
    await oneAtATime(tx, WOKEN)
    const last = await noted(tx, WOKEN)
    if (last === undefined) return false
    const ids = (await AFTER.all(tx, { last })).map(({ id }) => id)
    await wakeUp(tx, ids, now)
    if (ids.length < AT_ONCE) await unnote(tx, WOKEN)
    else await note(tx, WOKEN, ids.at(-1)!)
    return ids.length > 0
  }, 'unasked')

const AFTER = statement<{ last: Id }, { id: Id }>((tx, { last }) =>
  tx.selectFrom('chats').select('id').where('id', '>', last).orderBy('id').limit(AT_ONCE).compile(),
)
