import type { Instant } from '../core/model/time.ts'
import { note } from './meta.ts'
import type { Store } from './store.ts'

/** Writes what time it is where nothing looks at it: throws if the database takes no more. */
export const tryWriting = (store: Store, now: Instant): Promise<void> =>
  store.inTx((tx) => note(tx, 'looked', now), 'unasked')
