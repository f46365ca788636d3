import { ACTS, type Act, depthOfAct } from '../model/act.ts'
import type { Circle, Id } from '../model/circle.ts'
import { linkedCircles, selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page } from '../model/message.ts'
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

/** [Something of mine], [And one more]: what one can bring up. */
export function ownActs(scene: Known, means: Means, ask: Id | null, from: number): Turn | null {
  if (scene.person.retention === 0) return null
  const taken = scene.answers.find((answer) => answer.ask === ask)?.parts.map(({ act }) => act) ?? []
  const all = offered(scene).filter((act) => !taken.includes(act))
  const acts = all.slice(from, from + MOST).map((act) => button(`act-${act}`, 'own-act', [ask, act]))
  const more: Button[] = all.length > from + MOST ? [button('own-more', 'own-acts', [ask, from + MOST])] : []
  const else_: Button[] = ask === null ? [button('own-something-else', 'own-line')] : []
  const page: Page = {
    text: [text('own-title'), text('own-choose')],
    buttons: [...inPairs(acts), [...more, ...else_], [button('back', 'home')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}
