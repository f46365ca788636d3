import { allRest, chatsOfThen, erasedSince, whyPutBack } from '../db/put-back.ts'
import type { Store } from '../db/store.ts'
import type { Turns } from './turn.ts'

/**
 * Before anything is heard or said: who has erased everything is erased again, and if a backup was put back
 * everybody rests. What a crash cuts short begins anew with the next start; of several at once the first that is done is
 * done for all, for from then on people are heard.
 */
export async function afterPuttingBack(store: Store, { putBack }: Pick<Turns, 'putBack'>): Promise<void> {
  for (const chat of await erasedSince(store)) await putBack(chat, true)
  if (store.putBack === null) return
  for (const chat of await chatsOfThen(store)) {
    if ((await store.inTx(whyPutBack)) === null) return
    await putBack(chat, false)
  }
  await allRest(store)
}
