import { putTo } from '../ask/ask-now.ts'
import { openedQuestion } from '../ask/question.ts'
import { afterLooking } from '../hear/after-looking.ts'
import { OWN_ACTS } from '../model/act.ts'
import type { Card } from '../model/card.ts'
import type { Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { asked, isOpen, nameOf, promptOf, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Text, Value } from '../model/message.ts'
import { remove, secret, text } from '../model/page.ts'
import type { Prompt } from '../model/prompts.ts'
import { find, type Known, type Turn, turn } from '../model/scene.ts'
import { actsOf, type Shown, whole } from '../model/shown.ts'
import { visible } from './visible.ts'

/** What a pop-up says of an answer, the same for the owner's preview and for whoever looks. */
export function lookedAt(name: string, prompt: Prompt, answer: Shown): Text {
  if (hasActs(answer)) return secret(text('looked-at-acts', { name, acts: actsOf(answer.parts) }))
  return secret(text('looked-at', { name, what: about(prompt, answer), answer: whole(answer, prompt) }))
}

/** The same for oneself, where nobody else could look. */
export function lookedAtAlone(prompt: Prompt, answer: Shown): Text {
  if (hasActs(answer)) return secret(text('looked-at-acts-alone', { acts: actsOf(answer.parts) }))
  return secret(text('looked-at-alone', { what: about(prompt, answer), answer: whole(answer, prompt) }))
}

const hasActs = ({ parts }: Shown): boolean => parts.some(({ color }) => color !== null)

function about(prompt: Prompt, { parts }: Shown): Value {
  if (parts.length > 0) return { dots: parts.map(({ act }) => text(`act-${act}`)) }
  return prompt.id === OWN_ACTS ? { title: text('own-line-name') } : nameOfPrompt(prompt)
}

const nameOfPrompt = ({ id }: Prompt): Text => ({ prompt: id, part: 'title' })

const cardFor = (scene: Known, means: Means, checkin: Id, member: Id): Card | undefined =>
  visible(scene, means).find((c) => c.checkin === checkin && c.member === member)

/** [From Ana: touch]: the pop-up, read at this moment, and the line with what can be done afterwards. */
export function look(scene: Known, means: Means, checkin: string, member: string): Turn | null {
  const alert = seen(scene, means, checkin, member)
  if (!alert) return null
  const waited = cardFor(scene, means, checkin, member)?.held ? text('waited') : undefined
  return turn(scene, [afterLooking(scene, means, { checkin, member, from: 'card' }, waited)], { alert })
}

/** The same from Today, on its page. */
export function lookToday(scene: Known, means: Means, checkin: string, member: string): Turn | null {
  const alert = seen(scene, means, checkin, member)
  return alert && turn(scene, [afterLooking(scene, means, { checkin, member, from: 'today' })], { alert })
}

/** [See it again]: the pop-up alone. */
export function see(scene: Known, means: Means, checkin: string, member: string): Turn | null {
  const alert = seen(scene, means, checkin, member)
  return alert && turn(scene, [], { alert })
}

function seen(scene: Known, means: Means, checkin: string, member: string): Text | null {
  const there = find(scene, 'checkins', checkin)
  const prompt = promptOf(there, means)
  const who = find(scene, 'members', member)
  if (!prompt || !who || who.circle !== there?.circle || who.person === scene.person.id) return null
  const card = cardFor(scene, means, checkin, member)
  const name = nameOf(scene, member)
  return card ? lookedAt(name, prompt, card) : text('faded', { name })
}

/** Opens the question of a card below it; what somebody else brought up asks nobody anything. */
export function answerFirst(scene: Known, means: Means, id: string): Turn | null {
  const checkin = find(scene, 'checkins', id)
  const there = scene.asks.find((ask) => ask.checkin === id)
  if (!checkin || checkin.prompt === OWN_ACTS) return null
  if (there ? !isOpen(there, means.now) : checkin.day !== today(scene, means)) return null
  const [next, ask] = putTo(scene, checkin, false, means)
  const its = asked(next, means, ask.id)
  return its && turn(next, [openedQuestion(next, means, its, 'below')])
}

/** [Not now]: the line goes; what is shown waits in Home until it fades. */
export const putAway = (scene: Known, _: Means, checkin: string, member: string): Turn =>
  turn(scene, [remove(scene, keyOf('card', checkin, member))])
