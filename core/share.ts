import { answeredButtons, askPage, isSharable } from './answered.ts'
import { lookedAt } from './card.ts'
import type { Answer, Id, Share } from './circle.ts'
import { care, fadesAt, isShowable } from './color.ts'
import { type Asked, asked, isOpen, namesIn, others } from './find.ts'
import type { Means } from './means.ts'
import type { Page, Text } from './message.ts'
import { button, text } from './page.ts'
import { find, type Known, put, type Turn, turn } from './scene.ts'

/** How many lines from one person may arrive with another in a day; the rest waits in Home. */
const LINES_A_DAY = 2

/** [What would Ben see?]: the very pop-up they would get, then what could be done with it. */
export function preview(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done) return null
  const alert = popUp(scene, its)
  const ready = isShowable(its.answer) && isSharable(scene, its) && isOpen(its.ask, means.now)
  return turn(scene, ready ? [askPage(scene, means, its, previewPage(scene, its))] : [], { alert })
}

/** [Look again]: the pop-up alone. */
export function again(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  return its?.ask.done ? turn(scene, [], { alert: popUp(scene, its) }) : null
}

function popUp(scene: Known, { ask, answer, prompt }: Asked): Text {
  if (answer && isShowable(answer)) return lookedAt(scene.person.name, prompt, answer)
  if (answer) return text('skipped-nothing-to-see')
  return text(ask.done && scene.person.retention === 0 ? 'not-kept-nothing-to-see' : 'nothing-to-see')
}

function previewPage(scene: Known, { ask, circle }: Asked): Page {
  const first = scene.asks.every(({ rings }) => rings === 0)
  const all = text('preview-all', { name: namesIn(scene, circle!.id) })
  return {
    text: [...(first ? [text('each-time-anew')] : []), all, fading(scene)],
    buttons: [
      [button('show-now', 'show', [ask.id])],
      [button('look-again', 'again', [ask.id]), button('keep-it', 'keep', [ask.id])],
    ],
  }
}

const fading = (scene: Known): Text => text(scene.person.zone === null ? 'fading-lengths' : 'fading')

/** [Show it now]: until it fades, the others of the circle can look at it; owner and others read the same for all. */
export function shown(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !isShowable(its.answer) || !isSharable(scene, its) || !isOpen(its.ask, means.now)) return null
  const next = its.answer.shownUntil === null ? give(scene, means, its, its.answer) : scene
  const to = others(scene, its.circle!.id).flatMap((m) => (m.person === null ? [] : [m.person]))
  return turn(next, [askPage(next, means, its, shownPage(next, its))], {}, to)
}

function give(scene: Known, means: Means, { ask, circle }: Asked, answer: Answer): Known {
  if (!isShowable(answer)) return scene
  const until = fadesAt(scene, answer, means.now)
  const rings = mayRing(scene, means, circle!.id) && (ask.rang === null || care(answer) > ask.rang)
  let next = put(scene, 'answers', { ...answer, shownUntil: until })
  if (rings) next = put(next, 'asks', { ...ask, rings: ask.rings + 1, rang: care(answer) })
  for (const { id, person } of others(scene, circle!.id)) {
    if (person === null) continue
    const share: Share = { id: means.newId(), answer: answer.id, member: id, until, fresh: true, rings }
    next = put(next, 'shares', share)
  }
  return next
}

function mayRing(scene: Known, means: Means, circle: Id): boolean {
  const today = scene.asks.filter(
    (ask) => isOpen(ask, means.now) && find(scene, 'checkins', ask.checkin)?.circle === circle,
  )
  return today.reduce((sum, { rings }) => sum + rings, 0) < LINES_A_DAY
}

function shownPage(scene: Known, { ask, circle }: Asked): Page {
  const name = namesIn(scene, circle!.id)
  return {
    text: [text('shown', { name, fading: fading(scene) }), text('matters-now', { name })],
    buttons: [[button('take-back', 'take-back', [ask.id]), button('its-changed', 'changed', [ask.id])]],
  }
}

/** The scene in which nobody else can look at an answer any more. */
export function hide(scene: Known, answer: Answer): Known {
  const shares = scene.shares.filter((share) => share.answer !== answer.id)
  return put({ ...scene, shares }, 'answers', { ...answer, shownUntil: null })
}

/** [Take it back]: gone for the others at their next look; nothing is sent, nothing in their chat moves. */
export function takeBack(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = hide(scene, its.answer)
  const page = {
    text: [text('taken-back', { name: namesIn(scene, its.circle?.id ?? '') })],
    buttons: answeredButtons(scene, its),
  }
  return turn(next, [askPage(next, means, its, page)])
}

/** The answers somebody shows at present, faded ones not among them. */
export const shownBy = (scene: Known, now: string): Answer[] =>
  scene.answers.filter((answer) => answer.shownUntil !== null && answer.shownUntil > now)
