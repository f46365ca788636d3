import { answeredButtons, askPage, heardAlone, isSharable } from './answered.ts'
import { lookedAt, wordsOf } from './card.ts'
import type { Answer, Ask, Id, Share } from './circle.ts'
import { care, fadesAt, isShowable } from './color.ts'
import { type Asked, asked, isOpen, ofOthers, others } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Page, Text } from './message.ts'
import { button, text } from './page.ts'
import { find, type Known, put, type Turn, turn } from './scene.ts'

/** How many lines from one person may arrive with another in a day; the rest waits in Home. */
const LINES_A_DAY = 2

/** [What would Ben see?]: the very pop-up they would get, then what could be done with it. */
export function preview(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.ask.done) return null
  const alert = popUp(scene, its)
  if (!isSharable(scene, its) || !isOpen(its.ask, means.now)) return turn(scene, [], { alert })
  const page = isShowable(its.answer)
    ? askPage(scene, means, its, previewPage(scene, its))
    : heardAlone(scene, means, its)
  return turn(scene, [page], { alert })
}

/** [Look again]: the pop-up alone. */
export function again(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  return its?.ask.done ? turn(scene, [], { alert: popUp(scene, its) }) : null
}

/** [My own words]: the pop-up with them, as others would see it. */
export function ownWords(scene: Known, means: Means, id: string): Turn | null {
  const words = asked(scene, means, id)?.answer?.words
  return words ? turn(scene, [], { alert: wordsOf(scene.person.name, words) }) : null
}

function popUp(scene: Known, { ask, answer, prompt }: Asked): Text {
  if (answer && isShowable(answer)) return lookedAt(scene.person.name, prompt, answer)
  if (answer) return text('skipped-nothing-to-see')
  return text(ask.done && scene.person.retention === 0 ? 'not-kept-nothing-to-see' : 'nothing-to-see')
}

function previewPage(scene: Known, { ask, circle, answer }: Asked): Page {
  const say = (id: string) => ofOthers(scene, circle!.id, id)
  const first = scene.asks.every(({ rings }) => rings === 0) ? [text('each-time-anew')] : []
  const words: Button[] = answer?.words ? [button('my-own-words', 'own-words', [ask.id])] : []
  return {
    personal: true,
    text: [...first, say('preview-all'), fading(scene), say('preview-waits')],
    buttons: [
      [button('show-now', 'show', [ask.id])],
      [button('when-theyve-answered', 'hold', [ask.id])],
      [button('look-again', 'again', [ask.id]), button('keep-it', 'keep', [ask.id])],
      words,
    ],
  }
}

const fading = (scene: Known): Text => text(scene.person.zone === null ? 'fading-lengths' : 'fading')
const ending = (scene: Known): Text => text(scene.person.zone === null ? 'ending-lengths' : 'ending')

/** [Show it now]: until it fades, the others of the circle can look at it; owner and others read the same for all. */
export function shown(scene: Known, means: Means, id: string): Turn | null {
  return showing(scene, means, id, false)
}

/** [When they've answered too]: each of the others can look at it once that one has answered; nobody learns who has. */
export function hold(scene: Known, means: Means, id: string): Turn | null {
  return showing(scene, means, id, true)
}

function showing(scene: Known, means: Means, id: string, held: boolean): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !mayShow(scene, means, its)) return null
  const repeated = its.answer!.shownUntil !== null && its.answer!.held === held
  const next = repeated ? scene : give(scene, means, its, { ...its.answer!, held })
  return turn(next, [askPage(next, means, its, shownPage(next, its, held))], {}, company(scene, its))
}

const mayShow = (scene: Known, means: Means, its: Asked): boolean =>
  isShowable(its.answer) && isSharable(scene, its) && isOpen(its.ask, means.now)

const company = (scene: Known, { circle }: Asked): Id[] =>
  others(scene, circle!.id).flatMap((m) => (m.person === null ? [] : [m.person]))

/** [Same now]: a fresh yes to what is shown, for as long again, never beyond the day; it rings nowhere. */
export function sameNow(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !mayShow(scene, means, its) || its.answer!.shownUntil === null) return null
  const toast = its.answer!.held ? text('set-again') : ofOthers(scene, its.circle!.id, 'same-now-said')
  return turn(give(scene, means, its, its.answer!), [], { toast }, company(scene, its))
}

function give(scene: Known, means: Means, { ask, circle }: Asked, answer: Answer): Known {
  if (!isShowable(answer)) return scene
  const until = fadesAt(scene, answer, means.now)
  const rings = (ask.rang === null || care(answer) > ask.rang) && mayRing(scene, means, circle!.id)
  const rung: Ask = rings ? { ...ask, rings: ask.rings + 1, rang: care(answer) } : ask
  let next = put(put(scene, 'answers', { ...answer, shownUntil: until }), 'asks', rung)
  for (const { id, person, joined } of others(scene, circle!.id)) {
    // Whoever came later sees nothing of before.
    if (person === null || joined > answer.at) continue
    const there = scene.shares.find((share) => share.answer === answer.id && share.member === id)
    const fresh: Share = {
      id: means.newId(),
      answer: answer.id,
      member: id,
      until,
      fresh: true,
      rings,
      held: answer.held,
    }
    next = put(next, 'shares', there ? { ...there, until, held: answer.held } : fresh)
  }
  return next
}

function mayRing(scene: Known, means: Means, circle: Id): boolean {
  const today = scene.asks.filter(
    (ask) => isOpen(ask, means.now) && find(scene, 'checkins', ask.checkin)?.circle === circle,
  )
  return today.reduce((sum, { rings }) => sum + rings, 0) < LINES_A_DAY
}

function shownPage(scene: Known, { ask, circle }: Asked, held: boolean): Page {
  const said = held
    ? ofOthers(scene, circle!.id, 'set', { ending: ending(scene) })
    : ofOthers(scene, circle!.id, 'shown', { fading: fading(scene) })
  const back = button('take-back', 'take-back', [ask.id])
  const more = button('same-now', 'same-now', [ask.id])
  return {
    text: [said, ofOthers(scene, circle!.id, 'matters-now')],
    buttons: held
      ? [[button('show-now', 'show', [ask.id]), back], [more]]
      : [[back, button('its-changed', 'changed', [ask.id])], [more]],
  }
}

/** The scene in which nobody else can look at an answer any more. */
export function hide(scene: Known, answer: Answer): Known {
  const shares = scene.shares.filter((share) => share.answer !== answer.id)
  return put({ ...scene, shares }, 'answers', { ...answer, shownUntil: null, held: false })
}

/** The scene without these answers; of how careful they were nothing is left, only that they once rang. */
export function unanswered(scene: Known, gone: readonly Answer[]): Known {
  const bare = gone.reduce(hide, scene)
  const asks = new Set(gone.map(({ ask }) => ask))
  return {
    ...bare,
    answers: bare.answers.filter((answer) => !asks.has(answer.ask)),
    asks: bare.asks.map((ask) => (asks.has(ask.id) && ask.rang !== null ? { ...ask, rang: 0 } : ask)),
  }
}

/** [Take it back]: gone for the others at their next look; nothing is sent, nothing in their chat moves. */
export function takeBack(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = hide(scene, its.answer)
  const page = {
    text: [isSharable(scene, its) ? ofOthers(scene, its.circle!.id, 'taken-back') : text('taken-back-plain')],
    buttons: answeredButtons(scene, its),
  }
  return turn(next, [askPage(next, means, its, page)])
}

/** The answers somebody shows at present, set ones among them, faded ones not. */
export const shownBy = (scene: Known, now: string): Answer[] =>
  scene.answers.filter((answer) => answer.shownUntil !== null && answer.shownUntil > now)
