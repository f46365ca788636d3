import type { Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { isResting, nameOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing } from '../model/message.ts'
import { arrive, button, line, remove, secret, text } from '../model/page.ts'
import type { SentReply } from '../model/reply.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import type { Instant } from '../model/time.ts'
import { repliesComing, repliesTo } from './replies.ts'

/**
 * What others said and its quarter hour has come: one line a day from each of them, the rest waits in Today.
 * Whoever rests hears nothing of it, now or later, nor does whoever no longer shows what it was said about.
 */
export function receiveReplies(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const one of repliesComing(scene)) {
    if (one.leaves > means.now) continue
    const reaches = !isResting(scene, means.now) && isAboutWhatWasSeen(scene, one, means.now)
    const rings = reaches && one.what !== null && !scene.person.waits && !hasRung(next, one, means.now)
    const state = reaches ? 'there' : 'gone'
    next = put(next, 'replies', { ...one, state, rang: one.rang || rings })
    if (rings) say.push(replyLine(scene, one))
  }
  return { scene: next, say }
}

/** Whether somebody has had their line of this day. */
const hasRung = ({ replies }: Known, { from, to }: SentReply, now: Instant): boolean =>
  replies.some((one) => one.from === from && one.to === to && one.rang && one.until > now)

/** What faded meanwhile was seen; what was taken back, or shown anew since, is not what it was said about. */
function isAboutWhatWasSeen(scene: Known, { checkin, state }: SentReply, now: Instant): boolean {
  const ask = scene.asks.find((one) => one.checkin === checkin)
  const until = scene.answers.find((one) => one.ask === ask?.id)?.shownUntil ?? null
  return until !== null && (state === 'coming' || until <= now)
}

function replyLine(scene: Known, { checkin, from, until }: SentReply): Outgoing {
  const closed = line(
    scene,
    [replyButton(scene, checkin, from)],
    [button('not-now', 'reply-away', [checkin, from])],
  )
  return arrive(scene, keyOf('reply', checkin, from), closed, closed, until)
}

/** [From Ben: a reply]. */
export const replyButton = (scene: Known, checkin: Id, from: Id): Button =>
  button('from-reply', 'reply-see', [checkin, from], { name: nameOf(scene, from) })

/** The pop-up of what somebody said, read at this moment. */
export function seeReply(scene: Known, means: Means, checkin: string, member: string): Turn {
  const its = repliesTo(scene, means.now).find((one) => one.checkin === checkin && one.from === member)
  const said = its?.what && { name: nameOf(scene, member), said: text(`say-${its.what}`) }
  return turn(scene, [], { alert: said ? secret(text('reply-heard', said)) : text('reply-over') })
}

/** [Not now]: the line goes; what was said waits in Today. */
export const replyAway = (scene: Known, _: Means, checkin: string, member: string): Turn =>
  turn(scene, [remove(scene, keyOf('reply', checkin, member))])
