import type { Path } from '../../../core/model/path.ts'
import type { TableDump } from '../../../db/dump.ts'
import type { CallView } from './calls.ts'
import type { TableNotes } from './file-view.ts'
import type { Ground } from './ground.ts'
import type { Guide } from './guide.ts'

/** What a scene is played on, be it phones or a room, and everything that can be done there. */
export type Stage<View = unknown> = Ground & {
  /** Does something by its name; false if there is no such thing to do. */
  act: (action: string, about: unknown) => Promise<boolean>
  /** Lets time pass. */
  away: (pass: () => Promise<void>) => Promise<void>
  /** All that people see, to tell whether any of it has changed. */
  looks: () => unknown
  /** How many steps are done, when so many were. */
  progress: (done: number, readable: readonly TableDump[]) => number
  guide: (done: number, readable: readonly TableDump[]) => Guide
  /** What the page shows of it. */
  view: (readable: readonly TableDump[]) => View
  /** What is said of the tables, the most telling first. */
  notes: TableNotes
  /** What whoever runs it could read, and could not. */
  honest: (runBy: string) => string
  /** The same beside sentences, in short. */
  inShort: (runBy: string) => string
  /** The paths there are in it. */
  paths: readonly Path[]
  /** Who is behind a chat, by its address, as the playground knows them. */
  nameOfChat: (address: string) => string
  calls: (after: number) => CallView[]
  sent: () => number
  /** A picture that was sent, as PNG. */
  picture: (id: string) => Uint8Array | null
}
