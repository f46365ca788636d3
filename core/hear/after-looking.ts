import { OWN_ACTS } from '../model/act.ts'
import type { Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Text } from '../model/message.ts'
import { arrive, button, line, readAnew, show, text } from '../model/page.ts'
import type { LookedFrom, Said } from '../model/reply.ts'
import { find, type Known } from '../model/scene.ts'
import { repliesBy } from './replies.ts'

/** An answer that was looked at: whose, of which check-in, and from where. */
export type Looked = { checkin: Id; member: Id; from: LookedFrom }

/** The page after a look, the same to the letter whatever was seen; `said` stands on the line of a card. */
export function afterLooking(scene: Known, means: Means, looked: Looked, said?: Text): Outgoing {
  const { checkin, member, from } = looked
  const buttons = buttonsAfter(scene, means, looked)
  if (from === 'today')
    return show(
      scene,
      means,
      'home',
      { text: [text('today-title')], buttons: [...buttons, [button('back', 'shown')]] },
      readAnew(scene, 'shown', []),
    )
  const plain = line(scene, ...buttons)
  const shut = said ? { ...plain, text: [said] } : plain
  return { ...arrive(scene, keyOf('card', checkin, member), shut, shut), where: 'here' }
}

function buttonsAfter(scene: Known, means: Means, { checkin, member, from }: Looked): Button[][] {
  const say = (what: Said) => button(`say-${what}`, 'reply', [checkin, member, what, from])
  const isSaid = repliesBy(scene, means.now).some((one) => one.checkin === checkin && one.to === member)
  return [
    [say('thanks')],
    [say('got-it'), say('here')],
    isSaid ? [button('take-reply-back', 'reply-back', [checkin, member, from])] : [],
    [button('a-breath-for-me', 'a-breath', [from])],
    [button('see-again', 'see', [checkin, member])],
    ...ownFirst(scene, checkin),
  ]
}

/**
 * [My own answer first]: the same question for oneself, before looking; the scheduled one then does not come. Beside
 * what somebody else brought up it is a page of one's own, never theirs.
 */
export function ownFirst(scene: Known, checkin: Id): Button[][] {
  const its = find(scene, 'checkins', checkin)
  if (its?.prompt === OWN_ACTS)
    return scene.person.retention === 0 ? [] : [[button('own-first', 'own-first', [checkin])]]
  const done = scene.asks.some((ask) => ask.checkin === checkin && ask.done)
  return done ? [] : [[button('own-first', 'own-first', [checkin])]]
}
