import { OWN_ACTS } from '../model/act.ts'
import type { Share } from '../model/card.ts'
import type { Answer, Ask, Circle } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { type Asked, asked, isOpen, ofOthers, others, peopleIn } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page } from '../model/message.ts'
import { button, text } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { care, fadesAt, isShowable, type Shown } from '../model/shown.ts'
import { askPage, heardPage, mayShow } from './heard.ts'
import { howItEnds, howItFades, preview } from './preview.ts'
import { isNews, withRung } from './rung-acts.ts'

/** How many lines from one person may arrive with another in a day; the rest waits in Home. */
const LINES_A_DAY = 2

/** [Show it now]: until it fades, the others of the circle can look at it; owner and others read the same for all. */
export function showNow(scene: Known, means: Means, id: string): Turn | null {
  return showing(scene, means, id, false)
}

/** [When they've answered too]: each of the others can look at it once that one has answered; nobody learns who has. */
export function hold(scene: Known, means: Means, id: string): Turn | null {
  return showing(scene, means, id, true)
}

function showing(scene: Known, means: Means, id: string, held: boolean): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !mayShow(scene, means, its) || (held && its.prompt.id === OWN_ACTS)) return null
  const repeated =
    isShown(its.answer, means.now) && !hasFaded(its.answer, means.now) && its.answer.held === held
  const next = repeated ? scene : withShares(scene, means, its, { ...its.answer!, held })
  return turn(
    next,
    [askPage(next, means, its, shownPage(next, its, held))],
    {},
    peopleIn(scene, its.circle!.id),
  )
}

/**
 * [Same now]: a fresh yes to what is shown, for as long again, never beyond the day; it rings nowhere. What has faded,
 * all of it or a part, comes back by no tap that doesn't say what would be seen.
 */
export function sameNow(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its || !mayShow(scene, means, its) || its.answer!.shownUntil === null) return null
  if (hasFaded(its.answer!, means.now)) return preview(scene, means, id)
  const toast = its.answer!.held ? text('set-again') : ofOthers(scene, its.circle!.id, 'same-now-said')
  return turn(withShares(scene, means, its, its.answer!), [], { toast }, peopleIn(scene, its.circle!.id))
}

function withShares(scene: Known, means: Means, { ask, circle }: Asked, given: Answer): Known {
  if (!isShowable(given)) return scene
  const answer = fading(scene, means, given)
  const until = answer.shownUntil!
  const rings = mayRing(scene, means, ask, circle!, given)
  const rung: Ask = rings ? { ...ask, rings: ask.rings + 1, rang: care(given) } : ask
  const noted = rings ? withRung(scene, means, circle!, given) : scene
  let next = put(put(noted, 'answers', answer), 'asks', rung)
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

/** An answer as it is once it is shown: of acts each fades for itself, so that what is left is the more careful. */
function fading(scene: Known, means: Means, answer: Answer & Shown): Answer {
  const parts = answer.parts.map((part) => ({ ...part, until: fadesAt(scene, part, means.now) }))
  const ends = [fadesAt(scene, answer, means.now), ...parts.map(({ until }) => until)]
  return { ...answer, parts, shownUntil: ends.toSorted().at(-1)! }
}

/** Beyond two lines a day one more is kept for what is more careful than one that rang. */
function mayRing(scene: Known, means: Means, its: Ask, circle: Circle, answer: Answer & Shown): boolean {
  const careful = care(answer)
  if (its.rang !== null && careful <= its.rang) return false
  const today = scene.asks.filter(
    (ask) => isOpen(ask, means.now) && find(scene, 'checkins', ask.checkin)?.circle === circle.id,
  )
  const rings = today.reduce((sum, ask) => sum + ask.rings, 0)
  const isMoreCareful = today.some(({ rang }) => rang !== null && careful > rang)
  const hasRoom = rings < LINES_A_DAY || (rings === LINES_A_DAY && isMoreCareful)
  // What turned more careful since it rang today is no request in disguise.
  return hasRoom && (its.rang !== null || isNews(scene, means, circle, answer))
}

function shownPage(scene: Known, { ask, circle }: Asked, held: boolean): Page {
  const said = held
    ? ofOthers(scene, circle!.id, 'set', { ending: howItEnds(scene) })
    : ofOthers(scene, circle!.id, 'shown', { fading: howItFades(scene) })
  const first = scene.asks.every(({ id, rings }) => id === ask.id || rings === 0)
    ? [text('each-time-anew')]
    : []
  const back = button('take-back', 'take-back', [ask.id])
  const [more, add] = [button('same-now', 'same-now', [ask.id]), button('add-a-little', 'add', [ask.id])]
  return {
    text: [said, ofOthers(scene, circle!.id, 'matters-now'), ...first],
    buttons: held
      ? [
          [button('show-now', 'show', [ask.id]), back],
          [more, add],
        ]
      : [
          [back, button('its-changed', 'changed', [ask.id])],
          [more, add],
        ],
  }
}

/** Whether something of what was shown can't be seen any more, be it one of two acts. */
const hasFaded = ({ shownUntil, parts }: Answer, now: string): boolean =>
  [shownUntil, ...parts.map(({ until }) => until)].some((until) => until !== null && until <= now)

/** Whether others can look at an answer, or could once they have answered. */
export const isShown = (answer: Answer | undefined, now: string): answer is Answer =>
  answer !== undefined && answer.shownUntil !== null && answer.shownUntil > now

/**
 * The page of an answer as it is, shown or not, after another one; where that was for this person alone, or
 * other answers would have another, so is this: no message tells which of them it is.
 */
export function asItIs(scene: Known, means: Means, its: Asked, alone = false): Outgoing {
  const page = isShown(its.answer, means.now)
    ? shownPage(scene, its, its.answer.held)
    : heardPage(scene, means, its)
  const was = scene.posts.find(({ key }) => key === keyOf('ask', its.ask.id))?.want?.page
  return askPage(scene, means, its, alone || was?.personal ? { ...page, personal: true } : page)
}

/** The answers somebody shows at present, set ones among them, faded ones not. */
export const shownBy = (scene: Known, now: string): Answer[] =>
  scene.answers.filter((answer) => isShown(answer, now))
