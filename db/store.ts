import type { Claims, News } from './claims.ts'
import type { Erased } from './erased.ts'
import type { KeptScenes } from './kept-scenes.ts'
import type { Lock } from './lock.ts'
import type { PutBack } from './put-back.ts'
import type { Rank, Work } from './rank.ts'
import type { Keys } from './seal.ts'
import type { Refused } from './start-refused.ts'
import type { Versions } from './versions.ts'

/** Where everything is kept, and the root key: given, or else in a file beside the database. */
export type Settings = {
  file: string
  /** Of a PostgreSQL in the place of the file: postgres://user:password@host/database. */
  url?: string
  key?: string | null
  keyFile?: string
  /** Days for which backups are kept. */
  backupDays?: number
  /** What is done before an existing database is brought up to date; what it throws ends the start. */
  beforeUpgrade?: (keys: Keys) => Promise<void>
  /** Something is moved from here, or to here: what a move has left can be opened, too. */
  moves?: true
  /** Told that a server can't be reached; it is tried again once this is done. Without it that can't be. */
  unreached?: (why: Refused) => Promise<void>
  /** Milliseconds for which a process has a chat to itself that it calls, on a server. */
  lease?: number
  /** Milliseconds after which a process that has no connection there any more is taken for gone. */
  gone?: number
  /**
   * Told once when the file turns out to be damaged, another one takes its place, or it vanishes;
   * of a server, when a newer version has brought it up to date.
   */
  onDamage?: (what: Refused) => void
}

/** Everything that is kept, opened. */
export type Store = {
  keys: Keys
  /** [0, 1), always the same for the same label. */
  chance: (label: string) => number
  /** Does all of the work or nothing, when it is its turn; here, what is of one chat in the order in which it is asked for. */
  inTx: <T>(work: Work<T>, rank?: Rank, of?: string) => Promise<T>
  /** Whether so many wait that what may be refused is. */
  isFull: () => boolean
  /** Locks what a turn is about to read. */
  lock: Lock
  /** Whose what is due is. */
  claims: Claims
  news: News
  /** Counts what is said. */
  versions: Versions
  /** What of scenes need not be read anew. */
  scenes: KeptScenes
  /** Takes what was deleted out of the files too. */
  flush: () => Promise<void>
  /** Who has erased everything, though a backup may still hold them. */
  erased: Erased
  /** Why everybody is to rest before anything else; null if it was not put back. */
  putBack: PutBack | null
  /** Where that is now which an earlier run had left beside a file that was put back. */
  aside: string | null
  /** Whether nothing was left of a database that was here, and this is a new one. */
  anew: boolean
  /** What to tell where others on this machine could read the file. */
  wasOpen: string | null
  close: () => Promise<void>
}
