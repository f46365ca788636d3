import { opened, putTo } from './ask.ts'
import type { Card, Id } from './circle.ts'
import { reading, type Shown } from './color.ts'
import { asked, isOpen, isResting, nameOf, promptOf, today } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page, Text } from './message.ts'
import { arrive, button, line, remove, text } from './page.ts'
import type { Prompt } from './prompts.ts'
import { drop, find, type Known, put, type Turn, turn } from './scene.ts'

/** The key under which a chat shows that a member has something to look at. */
const cardKey = (checkin: Id, member: Id): string => `card:${checkin}:${member}`

/** What a pop-up says of an answer, the same for the owner's preview and for whoever looks. */
export const lookedAt = (name: string, prompt: Prompt, answer: Shown): Text =>
  text('looked-at', { name, prompt: { prompt: prompt.id, part: 'name' }, answer: reading(answer, prompt) })

/** Everything this person can look at of others, faded ones not among it: the one way to see an answer. */
export const visible = (scene: Known, now: string): Card[] => scene.cards.filter(({ until }) => until > now)

/** [From Ana: touch]: the pop-up, read at this moment, and the line with what can be done afterwards. */
export function look(scene: Known, means: Means, checkin: string, member: string): Turn | null {
  const alert = seen(scene, means, checkin, member)
  if (!alert) return null
  const buttons: Button[][] = [[button('see-again', 'see', [checkin, member])], ...ownFirst(scene, checkin)]
  const after = arrive(scene, cardKey(checkin, member), line(...buttons), line(...buttons))
  return turn(scene, [{ ...after, place: 'here' }], { alert })
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
  const card = visible(scene, means.now).find((c) => c.checkin === checkin && c.member === member)
  const name = nameOf(scene, member)
  return card ? lookedAt(name, prompt, card) : text('faded', { name })
}

/** [My own answer first]: the same question for oneself, before looking; the scheduled one then does not come. */
function ownFirst(scene: Known, checkin: Id): Button[][] {
  const done = scene.asks.some((ask) => ask.checkin === checkin && ask.done)
  return done ? [] : [[button('own-first', 'own-first', [checkin])]]
}

/** Opens the question of a card below it. */
export function answerFirst(scene: Known, means: Means, id: string): Turn | null {
  const checkin = find(scene, 'checkins', id)
  const there = scene.asks.find((ask) => ask.checkin === id)
  if (!checkin || (there ? !isOpen(there, means.now) : checkin.day !== today(scene, means))) return null
  const [next, ask] = putTo(scene, checkin, false, means)
  const its = asked(next, means, ask.id)
  return its && turn(next, [opened(next, means, its, 'below')])
}

/** [Not now]: the line goes; what is shown waits in Home until it fades. */
export const putAway = (scene: Known, _: Means, checkin: string, member: string): Turn =>
  turn(scene, [remove(scene, cardKey(checkin, member))])

/**
 * What others began to show since this person's last turn: lines for what may ring, nothing while resting.
 * What is shown to somebody who rests reaches nobody and is not kept for later.
 */
export function receive(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const rests = isResting(scene, means.now)
  let next = scene
  const say: Outgoing[] = []
  for (const card of scene.cards) {
    const share = find(scene, 'shares', card.share)
    if (!share?.fresh) continue
    next = rests ? drop(next, 'shares', share.id) : put(next, 'shares', { ...share, fresh: false })
    if (!rests && share.rings && card.until > means.now) say.push(cardLine(scene, means, card))
  }
  return { scene: next, say }
}

function cardLine(scene: Known, means: Means, { checkin, member, until }: Card): Outgoing {
  const theme = text(`theme-${promptOf(find(scene, 'checkins', checkin), means)?.theme ?? 'self'}`)
  const closed: Page = line(
    [button('from', 'look', [checkin, member], { name: nameOf(scene, member), theme })],
    ...ownFirst(scene, checkin),
    [button('not-now', 'put-away', [checkin, member])],
  )
  return arrive(scene, cardKey(checkin, member), closed, closed, until)
}
