import { allRest, chatsOfThen, erasedSince } from '../db/put-back.ts'
import type { Store } from '../db/store.ts'
import type { Turns } from './turn.ts'

/**
 * Before anything is heard or said: who has erased everything is erased again, and if a backup was put back
 * everybody rests. What a crash cuts short begins anew with the next start.
 */
export async function afterPuttingBack(store: Store, { putBack }: Pick<Turns, 'putBack'>): Promise<void> {
  for (const chat of await erasedSince(store)) await putBack(chat, true)
  if (store.putBack === null) return
  for (const chat of await chatsOfThen(store)) await putBack(chat, false)
  await allRest(store)
}
