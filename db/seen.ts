import type { InsertResult } from 'kysely'
import type { Instant } from '../core/model/time.ts'
import type { Happening } from './happening.ts'
import type { Tx } from './schema.ts'
import { type Keys, lookup } from './seal.ts'
import { statement } from './statement.ts'

/** Under what it is kept that an event was heard; null if it can't come twice. */
export const seenAs = (keys: Keys, { event, chat }: Happening): string | null =>
  event === null || typeof chat === 'string' ? null : lookup(keys, 'event', chat.platform, event)

/** Whether it was heard before; from now on it was. */
export async function wasSeen(tx: Tx, { keys }: { keys: Keys }, happening: Happening): Promise<boolean> {
  const id = seenAs(keys, happening)
  if (id === null) return false
  // To the hour: how many did something at one time is nobody's to count.
  const at = `${happening.now.slice(0, 13)}:00:00.000Z`
  return (await SEE.changed(tx, { id, at })) === 0n
}

const SEE = statement<{ id: string; at: Instant }, InsertResult>((tx, { id, at }) =>
  tx
    .insertInto('seen')
    .values({ id, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .compile(),
)
