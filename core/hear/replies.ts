import type { Id } from '../model/circle.ts'
import { ownMember } from '../model/look-up.ts'
import type { SentReply } from '../model/reply.ts'
import { find, type Known, type Scene } from '../model/scene.ts'
import type { Instant } from '../model/time.ts'

/** What this person has said about an answer, taken back or not. */
export const saidOf = (scene: Known, checkin: Id, member: Id): SentReply | undefined =>
  scene.replies.find((one) => one.checkin === checkin && one.to === member && isOwn(scene, one.from))

/** What this person has said and can still take back, arrived or not: it looks alike, whoever it is for. */
export const repliesBy = (scene: Known, now: Instant): SentReply[] =>
  scene.replies.filter((one) => isOwn(scene, one.from) && isSaid(one) && one.until > now)

/** What others have said to this person and they can look at. */
export const repliesTo = (scene: Known, now: Instant): SentReply[] =>
  scene.replies.filter(
    (one) =>
      isOwn(scene, one.to) &&
      isSaid(one) &&
      one.state === 'there' &&
      one.until > now &&
      find(scene, 'members', one.from)?.left === null,
  )

/** What is on its way to this person. */
export const repliesComing = (scene: Known): SentReply[] =>
  scene.replies.filter(({ to, state }) => isOwn(scene, to) && (state === 'coming' || state === 'late'))

/** The scene in which nothing that was said about an answer is there any more, now that it is not. */
export const withoutReplies = <S extends Scene>(scene: S, checkin: Id | undefined): S => ({
  ...scene,
  replies: scene.replies.map((one) =>
    one.checkin === checkin && isOwn(scene, one.to) ? { ...one, state: 'gone' as const } : one,
  ),
})

const isSaid = ({ what }: SentReply): boolean => what !== null

function isOwn(scene: Scene, member: Id): boolean {
  const its = find(scene, 'members', member)
  return its !== undefined && ownMember(scene, its.circle)?.id === member
}
