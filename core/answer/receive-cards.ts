import { ownFirst } from '../hear/after-looking.ts'
import type { Card } from '../model/card.ts'
import type { Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { aboutOf, isResting, nameOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page } from '../model/message.ts'
import { arrive, button, line } from '../model/page.ts'
import { drop, find, type Known, put } from '../model/scene.ts'
import { isWaiting, visible } from './visible.ts'

/**
 * What others began to show since this person's last turn: lines for what may ring, nothing while resting.
 * What is shown to somebody who rests reaches nobody and is not kept for later; what waits for this person's
 * own answer goes on waiting.
 */
export function receiveCards(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const rests = isResting(scene, means.now)
  let next = scene
  const say: Outgoing[] = []
  for (const card of scene.cards) {
    const share = find(scene, 'shares', card.share)
    if (!share?.fresh || (isWaiting(scene, card) && !rests)) continue
    next = rests ? drop(next, 'shares', share.id) : put(next, 'shares', { ...share, fresh: false })
    const comes =
      !rests &&
      !scene.person.waits &&
      share.rings &&
      visible(scene, means).some((one) => one.share === card.share)
    if (comes) say.push(cardLine(scene, means, card))
  }
  return { scene: next, say }
}

/** The line of what a member shows for a check-in, if they still do. */
export const cardLines = (scene: Known, means: Means, checkin: Id, member: Id): Outgoing[] =>
  visible(scene, means)
    .filter((card) => card.checkin === checkin && card.member === member)
    .map((card) => cardLine(scene, means, card))

function cardLine(scene: Known, means: Means, { checkin, member, until }: Card): Outgoing {
  const theme = aboutOf(find(scene, 'checkins', checkin), means)
  const closed: Page = line(
    scene,
    [button('from', 'look', [checkin, member], { name: nameOf(scene, member), theme })],
    ...ownFirst(scene, checkin),
    [button('not-now', 'put-away', [checkin, member])],
  )
  return arrive(scene, keyOf('card', checkin, member), closed, closed, until)
}
