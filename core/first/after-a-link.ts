import { action } from '../model/action.ts'
import type { Circle, Id } from '../model/circle.ts'
import { keyOf, readKey } from '../model/key.ts'
import { isLinkedIn, linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page, Post } from '../model/message.ts'
import { button, line, readAnew, show, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { openRhythm } from '../rhythm/first-rhythm.ts'

/** What comes next after a link: where they live, unless that is said, then when to be asked; null if both are. */
export function nextAfterLink(scene: Known, means: Means): Outgoing | null {
  const [circle] = linkedCircles(scene)
  return circle?.setting === 'either' ? homeQuestion(scene, means, circle.id) : whenAfterLink(scene, means)
}

function homeQuestion(scene: Known, means: Means, id: Id): Outgoing {
  const choice = (setting: Circle['setting']) => button(`live-${setting}`, 'lives', [id, setting])
  const page: Page = {
    text: [text('same-home')],
    buttons: [[choice('together')], [choice('either')], [choice('apart')], [button('later', 'linked-on')]],
  }
  return show(scene, means, keyOf('linked', id), page, readAnew(scene, 'linked', [id]))
}

/** When to be asked, for whoever has not said; null for whoever has. */
export function whenAfterLink(scene: Known, means: Means): Outgoing | null {
  const isOpen = scene.person.arriving || (linkedCircles(scene).length > 0 && scene.rhythms.length === 0)
  return isOpen ? { ...openRhythm(scene, means, 'ask-offer-linked'), where: 'here' } : null
}

/** The message of a link while the question that was asked for comes first: closed, and its way on. */
export function putOffAfterLink(scene: Known, means: Means, id: Id): Outgoing {
  const closed = line(scene, [button('open', 'linked-later')])
  const said = show(scene, means, keyOf('linked', id), closed, closed)
  return { ...said, want: said.want && { ...said.want, open: false } }
}

/** What was put off for an answer that is given now. */
export function afterAnswer(scene: Known, means: Means): Outgoing[] {
  const put = scene.posts.find((post) => isPutOff(scene, post))
  if (!put) return []
  const next = nextAfterLink(scene, means)
  const gone: Outgoing = { to: scene.chat.id, key: put.key, want: null }
  if (!next) return [gone]
  return next.key === put.key ? [{ ...next, where: 'below' }] : [gone, { ...next, where: 'below' }]
}

function isPutOff(scene: Known, { key, want }: Post): boolean {
  const its = readKey(key)
  if (its?.kind !== 'linked' || !want || !isLinkedIn(scene, its.about[0])) return false
  const ways = want.line.buttons.flat()
  return ways.some((way) => 'action' in way && way.action === action('linked-later'))
}
