import { OWN_ACTS } from '../model/act.ts'
import type { Answer } from '../model/circle.ts'
import { fits } from '../model/limit.ts'
import { type Asked, asked, titleOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { isShowable } from '../model/shown.ts'
import { dayOf } from '../model/time.ts'
import { lookedAtAlone } from './look-at-others.ts'
import { recent } from './recent.ts'
import { weekByWeekButtons } from './week-by-week.ts'

/** The most answers that one page lists, the latest first. */
const MOST = 12

/** "My answers": one's own, each behind a tap; no color stands in the chat. */
export function myAnswers(scene: Known, means: Means, start = 0): Turn {
  const mine = recent(scene, means)
  const rows = mine.slice(start, start + MOST).map((its) => [ownButton(its, 'own')])
  const said = mine.length === 0 ? 'answers-none' : 'answers-some'
  const earlier = mine.length > start + MOST ? [button('earlier-ones', 'answers-from', [start + MOST])] : []
  const weeks = start === 0 ? weekByWeekButtons(scene, means) : []
  const file = mine.length > 0 ? [button('as-a-file', 'export-page')] : []
  const page: Page = {
    text: [text('answers-title'), text(said)],
    buttons: [...rows, earlier, weeks, file, [button('back', 'home')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** An answer of one's own by the name of its question, and what a tap on it does. */
export const ownButton = (its: Asked, verb: 'own' | 'changed'): Button =>
  button('own-answer', verb, [its.ask.id], { name: titleOf(its) })

/** One answer of one's own, looked at in a pop-up, and what can be done with it. */
export function ownAnswer(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const { answer, prompt } = its
  const alert = isShowable(answer) ? lookedAtAlone(prompt, answer) : text('you-skipped')
  const page: Page = {
    text: [
      text('answers-title'),
      prompt.id === OWN_ACTS ? titleOf(its) : { prompt: prompt.id, part: 'text' },
      answeredOn(scene, answer),
    ],
    buttons: [
      [button('look-again', 'again', [id]), button('erase', 'own-erase', [id])],
      fits(answer.words, answer.limits) ? [] : [button('my-own-words', 'own-words', [id])],
      [button('back', 'answers')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)], { alert })
}

/** The day of an answer, behind the tap on its question. */
function answeredOn({ person }: Known, { at }: Answer): Text {
  const day = dayOf(at, person.zone ?? 'UTC')
  return text('answered-on', { weekday: { title: { weekday: day } }, day: { date: day } })
}
