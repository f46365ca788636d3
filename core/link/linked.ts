import { askNow } from '../ask/ask-now.ts'
import { nextAfterLink, putOffAfterLink, whenAfterLink } from '../first/after-a-link.ts'
import { home } from '../home/home.ts'
import { seasonFirst } from '../home/season.ts'
import type { Circle, Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { isLinkedIn, linkedCircles, ofOthers, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page } from '../model/message.ts'
import { arrive, button, readAnew, show } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { nothingWaits } from './nothing-waits.ts'

/** What a link begins with, behind its neutral line. */
export function openLinked(scene: Known, means: Means, id: string): Turn | null {
  const circle = find(scene, 'circles', id)
  const isThere = circle?.kind === 'partners' && ownMember(scene, id)
  return isThere ? turn(scene, [linkedNow(scene, means, circle)]) : null
}

/** The same, open. */
export const linkedNow = (scene: Known, means: Means, circle: Circle): Outgoing =>
  show(
    scene,
    means,
    keyOf('linked', circle.id),
    linkedPage(scene, circle),
    readAnew(scene, 'linked', [circle.id]),
  )

/** [Ask me something now]: the question comes first, for this person alone; the rest once it is answered. */
export function linkedAsk(scene: Known, means: Means, id: Id): Turn | null {
  if (!isLinkedIn(scene, id)) return null
  const season = seasonFirst(scene, means)
  if (season) return season
  const turned = askNow(scene, means)
  return { ...turned, say: [putOffAfterLink(scene, means, id), ...turned.say] }
}

/** [Later]: where they live, if nobody has said; then when to be asked. */
export function linkedLater(scene: Known, means: Means): Turn {
  const next = nextAfterLink(scene, means)
  return next ? turn(scene, [next]) : home(scene, means)
}

/** [Later] to that, too: when to be asked, for whoever has not said. */
export function linkedOn(scene: Known, means: Means): Turn {
  const next = whenAfterLink(scene, means)
  return next ? turn(scene, [next]) : home(scene, means)
}

/** "Mostly in the same home?", said after a link. */
export function lives(scene: Known, means: Means, id: Id, setting: Circle['setting']): Turn | null {
  const circle = find(scene, 'circles', id)
  if (circle?.kind !== 'partners' || !ownMember(scene, id)) return null
  return linkedOn(put(scene, 'circles', { ...circle, setting }), means)
}

/** The neutral lines that tell somebody, once each, of a link, or of somebody new in it. */
export function linkedLines(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const circle of linkedCircles(scene)) {
    const me = ownMember(scene, circle.id)
    if (!me || me.greeted) continue
    next = put(withoutOwnLink(next), 'members', { ...me, greeted: true })
    const closed = readAnew(scene, 'linked', [circle.id])
    say.push(...nothingWaits(next, means))
    say.push(arrive(scene, keyOf('linked', circle.id), closed, linkedPage(scene, circle)))
  }
  return { scene: next, say }
}

/** One link at a time: one's own to somebody else no longer works. */
const withoutOwnLink = (scene: Known): Known => ({
  ...scene,
  invitations: scene.invitations.filter((i) => i.inviter !== scene.person.id || i.circle !== null),
})

/** What a link begins with: that it is there, and a question for whoever wants one. */
const linkedPage = (scene: Known, { id }: Circle): Page => ({
  text: [ofOthers(scene, id, 'linked')],
  buttons: [[button('ask-me-something', 'linked-ask', [id])], [button('later', 'linked-later')]],
})
