import { sql, type UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Scene } from '../core/model/scene.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { sweepAsks, sweepChats, sweepCircles, sweepDaysOf } from './emptied.ts'
import { ASKS_LAST } from './kept-for.ts'
import type { Tx } from './schema.ts'
import { statement } from './statement.ts'

/**
 * Deletes what nothing will ask for again because of what a turn has changed, and looks at nothing else; says whether
 * there was a chat of it.
 */
export async function sweepAfter(tx: Tx, before: Scene, after: Scene, now: Instant): Promise<boolean> {
  const unanswered = gone(before.answers, after.answers).map(({ ask }) => ask)
  if (unanswered.length > 0) await sweepAsks(tx, unanswered, plus(now, ASKS_LAST))
  const left = new Set(leftCircles(before, after, unanswered))
  const circles = left.union(new Set(gone(after.checkins, before.checkins).map(({ circle }) => circle)))
  if (circles.size > 0) await sweepDaysOf(tx, [...circles], now)
  if (left.size > 0) await sweepCircles(tx, [...left])
  const { chat, person } = after
  // From now on it is their last day that counts for what is still to be removed.
  if (before.person && before.person.id !== person?.id) await LEAVING.changed(tx, { chat: chat.id, now })
  const chats = new Set([...leftChats(before, after), ...(person === null ? [chat.id] : [])])
  return chats.size > 0 && (await sweepChats(tx, [...chats]))
}

const gone = <T extends { id: Id }>(before: readonly T[], after: readonly T[]): T[] => {
  if (before === after) return []
  const kept = new Set(after.map(({ id }) => id))
  return before.filter(({ id }) => !kept.has(id))
}

/** Where somebody has left, or nobody's answer may be left. */
function leftCircles(before: Scene, after: Scene, unanswered: readonly Id[]): Id[] {
  const asks = before.asks.filter(({ id }) => unanswered.includes(id))
  const checkins = [...gone(before.asks, after.asks), ...asks].map(({ checkin }) => checkin)
  const then = new Map(before.members.map((member) => [member.id, member]))
  return [
    ...before.checkins.filter(({ id }) => checkins.includes(id)).map(({ circle }) => circle),
    ...gone(before.members, after.members).map(({ circle }) => circle),
    ...after.members
      .filter(({ id, person }) => person === null && (then.get(id)?.person ?? null) !== null)
      .map(({ circle }) => circle),
  ]
}

/** Of whom in a room nothing may be left. */
function leftChats(before: Scene, after: Scene): Id[] {
  const openers = new Map(after.rounds.map(({ id, opener }) => [id, opener]))
  const left = before.rounds.filter(({ id, opener }) => openers.get(id) !== opener)
  const voters = gone(before.votes, after.votes).map(({ chat }) => chat)
  return [...voters, ...left.flatMap(({ room, opener }) => (opener === null ? [room] : [room, opener]))]
}

const LEAVING = statement<{ chat: Id; now: Instant }, UpdateResult>((tx, { chat, now }) =>
  sql<UpdateResult>`update outbox set leaving_at = ${now} where chat_id = ${chat} and leaving_at < ${now}`.compile(
    tx,
  ),
)
