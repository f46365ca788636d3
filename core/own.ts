import { refreshed } from './answered.ts'
import { lookedAt } from './card.ts'
import { isShowable } from './color.ts'
import { type Asked, asked, isOpen } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page } from './message.ts'
import { button, remove, show, text } from './page.ts'
import { type Known, type Turn, turn } from './scene.ts'
import { unanswered } from './share.ts'

/** The most answers that one page lists, the latest first. */
const MOST = 12

/** "My answers": one's own, each behind a tap; no color stands in the chat. */
export function answers(scene: Known, means: Means, from = '0'): Turn {
  const mine = recent(scene, means)
  const start = Number(from)
  const rows = mine.slice(start, start + MOST).map((its) => [ownButton(its, 'own')])
  const said = mine.length === 0 ? 'answers-none' : 'answers-some'
  const more = `${start + MOST}`
  const earlier = mine.length > start + MOST ? [button('earlier-ones', 'answers-from', [more])] : []
  const file = mine.length > 0 ? [button('as-a-file', 'export-page')] : []
  const page: Page = {
    text: [text('answers-title'), text(said)],
    buttons: [...rows, earlier, file, [button('back', 'home')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

function recent(scene: Known, means: Means): Asked[] {
  const all = scene.answers.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return all.flatMap(({ ask }) => asked(scene, means, ask) ?? [])
}

const ownButton = ({ ask, prompt }: Asked, verb: 'own' | 'changed'): Button =>
  button('own-answer', verb, [ask.id], { name: { prompt: prompt.id, part: 'name' } })

/** One answer of one's own, looked at in a pop-up, and what can be done with it. */
export function own(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const { answer, prompt } = its
  const alert = isShowable(answer) ? lookedAt(scene.person.name, prompt, answer) : text('you-skipped')
  const page: Page = {
    text: [text('answers-title'), { prompt: prompt.id, part: 'text' }],
    buttons: [
      [button('look-again', 'again', [id]), button('erase', 'own-erase', [id])],
      [button('back', 'answers')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)], { alert })
}

/** [Erase] in the list: gone for good, and what was shown of it. */
export function ownErase(scene: Known, means: Means, id: string): Turn | null {
  const its = asked(scene, means, id)
  if (!its?.answer) return null
  const next = unanswered(scene, [its.answer])
  const { say } = answers(next, means)
  return turn(next, [...refreshed(scene, next, means), ...takeExport(scene), ...say])
}

/** A file that was taken before no longer lies in the chat. */
const takeExport = (scene: Known): Outgoing[] =>
  scene.posts.some(({ key }) => key === 'export') ? [remove(scene, 'export')] : []

/** [It's changed] in Home: today's answers, to choose which. */
export function shifts(scene: Known, means: Means): Turn {
  const mine = recent(scene, means).filter(({ ask }) => isOpen(ask, means.now))
  const rows = mine.map((its) => [ownButton(its, 'changed')])
  const said = mine.length === 0 ? 'shifts-none' : 'shifts-some'
  return turn(scene, [
    show(scene, means, 'home', { text: [text(said)], buttons: [...rows, [button('back', 'home')]] }),
  ])
}
