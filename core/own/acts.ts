import { askPage } from '../answer/heard.ts'
import { ACTS, type Act, depthOfAct, MOST_PARTS, OWN_ACTS } from '../model/act.ts'
import type { Circle, Id } from '../model/circle.ts'
import { type Asked, asked, isOpen, linkedCircles, selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { button, inPairs, show, text } from '../model/page.ts'
import { isWithin } from '../model/prompts.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'

/** How many acts stand on one page. */
const MOST = 12

/** Whose what somebody brings up is: of whom they are linked with, else of oneself. */
export const ownCircle = (scene: Known): Circle => linkedCircles(scene)[0] ?? selfCircle(scene)

/**
 * The acts that are offered: as deep as the circle goes since its day began, whatever others change meanwhile, and
 * no deeper than oneself.
 */
export function offered(scene: Known): readonly Act[] {
  const { kind, depth } = ownCircle(scene)
  const all = kind === 'self' ? ACTS : ACTS.filter((act) => isWithin(depthOfAct(act), depth))
  return all.filter((act) => isWithin(depthOfAct(act), scene.person.depth))
}

/** What somebody brought up today and can still change; null if there is nothing of that id. */
export function broughtUp(scene: Known, means: Means, id: Id): Asked | null {
  const its = asked(scene, means, id)
  return its?.prompt.id === OWN_ACTS && isOpen(its.ask, means.now) ? its : null
}

/** Whether no other act has room beside those that stand together already. */
export const isFull = ({ answer }: Asked, act?: Act): boolean =>
  answer !== undefined && answer.parts.length >= MOST_PARTS && answer.parts.every((part) => part.act !== act)

/** A page of what is brought up: in Home, or in the place of what stands there already, for this person alone. */
export const ownPage = (scene: Known, means: Means, its: Asked | null, page: Page): Outgoing =>
  its ? askPage(scene, means, its, { ...page, personal: true }) : show(scene, means, 'home', page)

/** [Something of mine], [And one more]: what one can bring up; what stands there already is among it, and not marked. */
export function ownActs(scene: Known, means: Means, ask: Id | null, from: number): Turn | null {
  const its = ask === null ? null : broughtUp(scene, means, ask)
  if (scene.person.retention === 0 || (ask !== null && its === null)) return null
  if (its && isFull(its)) return turn(scene, [], { alert: text('two-acts-stand') })
  const all = offered(scene)
  const acts = all.slice(from, from + MOST).map((act) => button(`act-${act}`, 'own-act', [ask, act]))
  const more: Button[] = all.length > from + MOST ? [button('own-more', 'own-acts', [ask, from + MOST])] : []
  const else_: Button[] = ask === null ? [button('own-something-else', 'own-line')] : []
  const back = ask === null ? button('back', 'home') : button('back', 'leave', [ask])
  const page: Page = {
    title: text('something-of-mine'),
    // Acts deeper than everyday stand in no message that a workspace can export (R19).
    personal: true,
    text: [text('own-title'), text('own-choose')],
    buttons: [...inPairs(acts), [...more, ...else_], [back]],
  }
  return turn(scene, [ownPage(scene, means, its, page)])
}
