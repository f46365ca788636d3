import type { Id, Member } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { endOfDay, nameOf, ownMember, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Post, Text } from '../model/message.ts'
import { secret, text } from '../model/page.ts'
import type { LookedFrom, Said, SentReply } from '../model/reply.ts'
import { find, type Known, put, type Scene, type Turn, turn } from '../model/scene.ts'
import { daysBetween, type Instant, plus, quarterHour } from '../model/time.ts'
import { afterLooking, type Looked } from './after-looking.ts'
import { saidOf } from './replies.ts'

/** [Got it]: said from the next quarter hour on, until the day of whoever says it ends. */
export function reply(
  scene: Known,
  means: Means,
  checkin: string,
  member: string,
  what: Said,
  from: LookedFrom,
): Turn | null {
  const [me, whom] = between(scene, means, checkin, member)
  if (!me || !whom) return null
  const before = saidOf(scene, checkin, member)
  const stands = before?.what === what && before.state === 'there'
  const next = stands ? scene : put(scene, 'replies', sending(scene, means, { checkin, me, whom, what }))
  const toast = secret(text('reply-said', { name: nameOf(scene, member), said: text(`say-${what}`) }))
  const wake = whom.person === null ? [] : [whom.person]
  return turn(next, again(next, means, { checkin, member, from }), { toast }, wake)
}

/** [Take my reply back]: not there any more at the other's next look; nothing is sent. */
export function replyBack(
  scene: Known,
  means: Means,
  checkin: string,
  member: string,
  from: LookedFrom,
): Turn | null {
  const next = withoutReply(scene, checkin, member)
  return (
    next && turn(next, again(next, means, { checkin, member, from }), { toast: text('taken-back-plain') })
  )
}

/** The scene in which this person has said nothing about an answer any more; null if they hadn't. */
export function withoutReply(scene: Known, checkin: Id, member: Id): Known | null {
  const before = saidOf(scene, checkin, member)
  return before ? put(scene, 'replies', { ...before, what: null }) : null
}

type Saying = { checkin: Id; me: Member; whom: Member; what: Said }

function sending(scene: Known, means: Means, { checkin, me, whom, what }: Saying): SentReply {
  const before = saidOf(scene, checkin, whom.id)
  const leaves = quarterHour(means.now)
  const looks = scene.cards.some(
    (card) => card.checkin === checkin && card.member === whom.id && card.until > means.now,
  )
  return {
    id: before?.id ?? means.newId(),
    ...{ checkin, from: me.id, to: whom.id, what, leaves },
    until: endOfItsDay(scene, leaves),
    state: looks ? 'coming' : 'late',
    rang: before?.rang ?? false,
  }
}

/** When the day ends in which it is there, be it the next one already. */
function endOfItsDay(scene: Scene, leaves: Instant): Instant {
  const end = endOfDay(scene, leaves)
  return end > leaves ? end : plus(leaves, { hours: 20 })
}

/** Oneself and whose answer it is, as members of the circle that was asked this, today or the night before. */
function between(
  scene: Known,
  means: Means,
  checkin: Id,
  member: Id,
): [Member | undefined, Member | undefined] {
  const there = find(scene, 'checkins', checkin)
  const isOfNow = there !== undefined && Math.abs(daysBetween(there.day, today(scene, means))) <= 1
  const whom = find(scene, 'members', member)
  const me = whom && ownMember(scene, whom.circle)
  const isTheirs = isOfNow && whom?.circle === there.circle && whom.id !== me?.id
  return isTheirs ? [me, whom] : [undefined, undefined]
}

/** The page after a look as it is now; looked at from Today, its line in the chat follows. */
const again = (scene: Known, means: Means, looked: Looked): Outgoing[] =>
  looked.from === 'card'
    ? [afterLooking(scene, means, looked, saidOn(cardOf(scene, looked)))]
    : [afterLooking(scene, means, looked), ...cardAgain(scene, means, looked.checkin, looked.member)]

/** The line of a card that was looked at, as it is now; nothing if there is none. */
export function cardAgain(scene: Known, means: Means, checkin: Id, member: Id): Outgoing[] {
  const looked: Looked = { checkin, member, from: 'card' }
  const card = cardOf(scene, looked)
  const isLookedAt = card?.want?.line.buttons
    .flat()
    .some((its) => 'action' in its && its.action.startsWith('see/'))
  return isLookedAt ? [{ ...afterLooking(scene, means, looked, saidOn(card)), where: undefined }] : []
}

const cardOf = ({ posts }: Known, { checkin, member }: Looked): Post | undefined =>
  posts.find(({ key }) => key === keyOf('card', checkin, member))

/** What stands on its line: the neutral one, or that it waited. */
const saidOn = (card: Post | undefined): Text | undefined => card?.want?.line.text[0]
