import type { Id } from '../../core/model/circle.ts'
import type { Key } from '../../core/model/key.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Stored } from '../../db/chats.ts'
import type { Store } from '../../db/store.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import type { KeptBack } from './not-called.ts'
import type { Limits } from './pace.ts'

/** What the relay needs. */
export type RelayOptions = KeptBack & {
  store: Store
  platforms: ReadonlyMap<string, Platform>
  /** People's time, by which things come too late. */
  now: () => Instant
  log: Log
  /** A chat can't be written to any more. */
  onGone: (chat: Stored) => Promise<void>
  /** Nobody knows whether the first sending of what a chat shows under a key came through. */
  onUnclear?: (chat: Id, key: Key) => Promise<void>
  /** Seconds after which an unclear sending is looked for. */
  looks?: readonly number[]
  limits?: Limits
  /** Milliseconds after which it is looked anew for what other processes have left, where there are some. */
  othersEvery?: number
  /** What time it is, in milliseconds, where that is not this machine's clock: until when to wait is stored by it. */
  wall?: () => number
  /** Milliseconds by which waiting is measured; never turned by hand. */
  clock?: () => number
}
