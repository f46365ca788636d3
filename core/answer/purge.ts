import type { Answer } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import type { Known } from '../model/scene.ts'
import { type Instant, plus } from '../model/time.ts'
import { unanswered } from './take-back.ts'

/** When an answer is deleted: after the days that were promised for it, or earlier if fewer are kept by now. */
export function purgesAt({ person }: Known, { at, keptUntil }: Answer): Instant {
  const now = plus(at, { days: person.retention })
  return now < keptUntil ? now : keptUntil
}

/** Deletes answers kept long enough, shares that faded, replies whose day is over, links that lapsed. */
export function purge(scene: Known, means: Means): Known {
  const gone = scene.answers.filter((answer) => purgesAt(scene, answer) <= means.now)
  const shares = scene.shares.filter(({ until }) => until > means.now)
  const invitations = scene.invitations.filter((i) => i.expires > means.now || i.inviter !== scene.person.id)
  const replies = scene.replies.filter(({ until }) => until > means.now)
  return { ...unanswered(scene, gone), shares, replies, invitations }
}
