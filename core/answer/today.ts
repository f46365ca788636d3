import { replyButton } from '../hear/hear.ts'
import { repliesBy, repliesTo } from '../hear/replies.ts'
import { cardAgain, withoutReply } from '../hear/reply.ts'
import type { Card } from '../model/card.ts'
import type { Answer } from '../model/circle.ts'
import { aboutOf, asked, isOpen, linkedCircles, nameOf, themeOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { button, readAnew, show, text } from '../model/page.ts'
import type { SentReply } from '../model/reply.ts'
import { find, type Known, type Turn, turn } from '../model/scene.ts'
import { refreshed } from './heard.ts'
import { ownButton } from './my-answers.ts'
import { recent } from './recent.ts'
import { shownBy } from './share.ts'
import { hide } from './take-back.ts'
import { visible } from './visible.ts'

/** "Today": what one can look at, what one shows, each taken back with one tap, and answers that may have changed. */
export function todayPage(scene: Known, means: Means): Turn {
  const [to, by] = [visible(scene, means), shownBy(scene, means.now)]
  const [heard, said] = [repliesTo(scene, means.now), repliesBy(scene, means.now)]
  const mine = recent(scene, means).filter(({ ask }) => isOpen(ask, means.now))
  const rows = [
    ...to.map((card) => [lookButton(scene, means, card)]),
    ...heard.map(({ checkin, from }) => [replyButton(scene, checkin, from)]),
    ...by.map((answer) => [backButton(scene, means, answer)]),
    ...said.map((reply) => [replyBackButton(scene, reply)]),
    ...mine.map((its) => [ownButton(its, 'changed')]),
  ]
  const [toCount, byCount] = [to.length + heard.length, by.length + said.length]
  // Whoever has never been linked has not met the word.
  const isMet = linkedCircles(scene).length > 0 || toCount + byCount > 0
  const shown = [
    ...(toCount > 0 || (isMet && byCount === 0) ? [text('shown-to-you', { count: toCount })] : []),
    ...(byCount > 0 ? [text('shown-by-you', { count: byCount })] : []),
  ]
  const page = {
    text: [text('today-title'), ...shown, whatChanged(scene, mine.length)],
    buttons: [...rows, [button('back', 'home')]],
  }
  return turn(scene, [show(scene, means, 'home', page, readAnew(scene, 'shown', []))])
}

function whatChanged({ person }: Known, answers: number): Text {
  if (answers > 0) return text('shifts-some')
  return text(person.retention === 0 ? 'answers-none' : 'shifts-none')
}

function lookButton(scene: Known, means: Means, { checkin, member }: Card): Button {
  const theme = aboutOf(find(scene, 'checkins', checkin), means)
  return button('from', 'look-today', [checkin, member], { name: nameOf(scene, member), theme })
}

function backButton(scene: Known, means: Means, { ask }: Answer): Button {
  const theme = themeOf(asked(scene, means, ask)?.checkin, means)
  return button('take-back-theme', 'withdraw', [ask], { theme })
}

const replyBackButton = (scene: Known, { checkin, to }: SentReply): Button =>
  button('take-back-reply', 'withdraw-reply', [checkin, to], { name: nameOf(scene, to) })

/** [Take back reply: Ana]: what one has said, from the same list. */
export function withdrawReply(scene: Known, means: Means, checkin: string, member: string): Turn | null {
  const next = withoutReply(scene, checkin, member)
  if (!next) return null
  const { say } = todayPage(next, means)
  return turn(next, [...cardAgain(next, means, checkin, member), ...say])
}

/** [Take back …], from the list of what is shown. */
export function withdraw(scene: Known, means: Means, id: string): Turn | null {
  const answer = scene.answers.find((a) => a.ask === id)
  if (!answer) return null
  const next = hide(scene, answer)
  const { say } = todayPage(next, means)
  return turn(next, [...refreshed(scene, next, means), ...say])
}
