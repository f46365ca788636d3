import type { Claims, Lease, News } from '../claims.ts'
import { AT_ONCE, dueRows } from '../outbox/queue.ts'
import type { Store } from '../store.ts'

const always = (chat: string): Lease => ({ id: '', chat, isInTime: () => true })

/** All that is due is this process's, and there is nobody to tell. */
export const alone = (inTx: Store['inTx']) => ({ inTx, claims: allTaken(inTx), news })

const allTaken = (inTx: Store['inTx']): Claims => ({
  isShared: false,
  due: async (going) => {
    const rows = await dueRows({ inTx }, going)
    const claimed = rows.map((row) => ({ ...row, lease: always(row.chat) }))
    return { rows: claimed, more: rows.length >= AT_ONCE, again: Number.POSITIVE_INFINITY }
  },
  take: async (_, chat) => always(chat),
  keep: async () => true,
  left: async () => [],
  ...{ free: nothing, letGo: nothing, hold: nothing },
})

const news: News = { tell: () => {}, hear: () => () => {} }

async function nothing(): Promise<void> {}
