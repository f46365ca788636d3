import type { Id } from '../core/model/circle.ts'
import type { Incoming } from '../core/model/incoming.ts'
import type { Turn } from '../core/model/scene.ts'
import type { Instant } from '../core/model/time.ts'
import type { Address } from './chats.ts'
import type { Rank } from './rank.ts'
import type { CodeOf, RoomAddress } from './scene/load.ts'

/** One thing that happened in a chat, as far as storing needs to know. */
export type Happening = {
  /** The platform's id of the event; null if it can't come twice. */
  event: string | null
  chat: Address | Id
  /** The room in which it happened. */
  room?: RoomAddress
  /** A place of its own for what is asked for rather than pressed: a modal, which nothing has to be sent to. */
  fresh?: string
  /** The message that was pressed, or that the person wrote. */
  ref: string | null
  kind: Incoming['kind']
  /** Whether it is no more than an answer to a room's question, as many may give at once. */
  votes?: boolean
  /** Whether it may be refused while more waits than can be done in time; what stops, takes back or helps never is. */
  refusable?: boolean
  /** The invitation code it brings, if any, given what the person is expected to type. */
  codeOf: CodeOf
  now: Instant
  /** Whether what chats show is sent by other processes: then none of it is begun here. */
  sentElsewhere?: boolean
}

/** What was decided, and when something of this person changes next by itself. */
export type Decision = { turn: Turn; wakesAt: Instant | null }

const BY_ITSELF: readonly Happening['kind'][] = [
  ...(['tick', 'gone', 'uninstalled', 'let-in', 'unclear', 'found', 'left', 'unheard', 'put-back'] as const),
]

/** Whether somebody did it. */
export const isAsked = (kind: Happening['kind']): boolean => !BY_ITSELF.includes(kind)

/** When it is its turn. */
export const rankOf = ({ kind, refusable }: Pick<Happening, 'kind' | 'refusable'>): Rank => {
  if (!isAsked(kind)) return 'unasked'
  return refusable ? 'refusable' : 'asked'
}
