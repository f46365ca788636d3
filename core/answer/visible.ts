import { depthOfAct } from '../model/act.ts'
import type { Card } from '../model/card.ts'
import { fits } from '../model/limit.ts'
import { promptOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { isWithin } from '../model/prompts.ts'
import { find, type Known } from '../model/scene.ts'

/**
 * Everything this person can look at of others: the one way to an answer. What has faded is not among it, nor what
 * waits for their own answer, nor what is deeper than they have chosen by now.
 */
export const visible = (scene: Known, means: Means): Card[] =>
  scene.cards
    .map((card) => ({
      ...card,
      parts: card.parts.filter(({ until }) => until !== null && until > means.now),
    }))
    .filter((card) => card.until > means.now && !isWaiting(scene, card) && fits(card.words, card.limits))
    .filter((card) => isTheirDepth(scene, means, card))

function isTheirDepth(scene: Known, means: Means, { checkin, parts }: Card): boolean {
  const deep = [promptOf(find(scene, 'checkins', checkin), means)?.depth ?? 'everyday']
  return [...deep, ...parts.map(({ act }) => depthOfAct(act))].every((one) =>
    isWithin(one, scene.person.depth),
  )
}

/** Whether a card waits for this person's own answer. */
export const isWaiting = (scene: Known, { held, checkin }: Card): boolean =>
  held && !scene.asks.some((ask) => ask.checkin === checkin && ask.done)
