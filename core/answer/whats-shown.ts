import type { Card } from '../model/card.ts'
import type { Answer } from '../model/circle.ts'
import { asked, nameOf, promptOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { find, type Known, type Turn, turn } from '../model/scene.ts'
import { refreshed } from './heard.ts'
import { visible } from './look-at-others.ts'
import { shownBy } from './share.ts'
import { hide } from './take-back.ts'

/** "What's shown now": what one can look at, and what one shows, each taken back with one tap. */
export function whatsShown(scene: Known, means: Means): Turn {
  const [to, by] = [visible(scene, means.now), shownBy(scene, means.now)]
  const rows = [
    ...to.map((card) => [lookButton(scene, means, card)]),
    ...by.map((answer) => [backButton(scene, means, answer)]),
  ]
  const said = [text('shown-to-you', { count: to.length }), text('shown-by-you', { count: by.length })]
  const page = { text: [text('shown-title'), ...said], buttons: [...rows, [button('back', 'home')]] }
  return turn(scene, [show(scene, means, 'home', page)])
}

function lookButton(scene: Known, means: Means, { checkin, member }: Card): Button {
  const theme = text(`theme-${promptOf(find(scene, 'checkins', checkin), means)?.theme ?? 'self'}`)
  return button('from', 'see', [checkin, member], { name: nameOf(scene, member), theme })
}

function backButton(scene: Known, means: Means, { ask }: Answer): Button {
  const theme = text(`theme-${asked(scene, means, ask)?.prompt.theme ?? 'self'}`)
  return button('take-back-theme', 'withdraw', [ask], { theme })
}

/** [Take back …], from the list of what is shown. */
export function withdraw(scene: Known, means: Means, id: string): Turn | null {
  const answer = scene.answers.find((a) => a.ask === id)
  if (!answer) return null
  const next = hide(scene, answer)
  const { say } = whatsShown(next, means)
  return turn(next, [...refreshed(scene, next, means), ...say])
}
