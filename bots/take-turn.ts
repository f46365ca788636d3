import type { Person } from '../core/model/circle.ts'
import { codeOf, type Incoming } from '../core/model/incoming.ts'
import type { Means } from '../core/model/means.ts'
import { afterSaying, type Scene, type Turn } from '../core/model/scene.ts'
import type { Instant } from '../core/model/time.ts'
import * as core from '../core/react.ts'
import { onlyVotes } from '../core/room/vote.ts'
import * as wake from '../core/wake.ts'
import type { Decision, Happening } from '../db/happening.ts'
import type { ToCall } from '../db/outbox/ready.ts'
import type { Store } from '../db/store.ts'
import { inTurn } from '../db/turn.ts'

/** What taking a turn needs; the core's functions can be others for a test. */
export type Taking = {
  store: Store
  now: () => Instant
  means: (now: Instant) => Means
  react?: (scene: Scene, incoming: Incoming, means: Means) => Turn
  wakesAt?: (scene: Scene, means: Means) => Instant | null
  /** Something may be due. */
  kick: () => void
  /** Of what a turn leaves to be called. */
  call?: (left: ToCall) => void
  /** Whether others do that. */
  sentElsewhere?: boolean
}

/** Where and how it happened. */
export type What = Pick<Happening, 'event' | 'chat' | 'ref' | 'fresh' | 'room' | 'refusable'>

/** What is so just now. */
type Circumstances = Partial<Pick<Means, 'allowance' | 'there' | 'absent'>>

/** Lets the core decide about one thing that happened; null if it had happened before, or there is no such chat. */
export async function take(
  options: Taking,
  what: What,
  incoming: Incoming,
  circumstances: Circumstances = {},
): Promise<Turn | null> {
  const {
    store,
    means: meansAt,
    react = core.react,
    wakesAt = wake.wakesAt,
    kick,
    call,
    sentElsewhere,
  } = options
  const now = options.now()
  const means = { ...meansAt(now), ...circumstances }
  const decide = (scene: Scene): Decision => {
    const turn = react(scene, incoming, means)
    return { turn, wakesAt: wakesAt(afterSaying(turn), means) }
  }
  const happening = {
    ...what,
    kind: incoming.kind,
    votes: onlyVotes(incoming),
    codeOf: (expects: Person['expects']) => codeOf(incoming, expects),
    now,
    sentElsewhere,
  }
  const turn = await inTurn(store, happening, decide, call)
  if (turn && !call) kick()
  return turn
}
