import type { Id, Person } from '../core/model/circle.ts'
import type { Scene } from '../core/model/scene.ts'
import type { Address } from './chats.ts'
import type { Tx } from './schema.ts'
import type { Keys } from './seal.ts'

/** By what is found what somebody’s turn may change. */
export type Locking = {
  chat: Address | Id
  room?: Address
  votes?: boolean
  codeOf: (expects: Person['expects']) => string | null
}

/** Whether everything that was read had been locked before. */
export type Holds = (read: { scene: Scene; chat: { id: Id } | null }) => boolean

/** Locks what a turn is about to read and may change: circles, invitations, rooms and its own chat, each sorted, in this order. */
export type Lock = (tx: Tx, keys: Keys, whose: Locking) => Promise<Holds>

/** Where one process has everything, it is alone in each transaction. */
export const locksNothing: Lock = async () => () => true

/** Something came in between what was locked and what was read: it has to be done anew. */
export class Again extends Error {
  override name = 'Again'
  override message = 'others were in the way again and again'
}
