import { askNow, askOneself } from './ask/ask-now.ts'
import { openedQuestion } from './ask/question.ts'
import { becomePerson } from './home/becomes-person.ts'
import { hello } from './home/first-card.ts'
import { home } from './home/home.ts'
import { backInRest } from './home/rest.ts'
import { seasonFirst } from './home/season.ts'
import { unclaimed } from './link/join.ts'
import type { Id } from './model/circle.ts'
import type { Profile } from './model/incoming.ts'
import { asked } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import type { Button } from './model/message.ts'
import { atLeastOnce, button, show, text, textOn } from './model/page.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { openRhythm } from './rhythm/first-rhythm.ts'
import { askZone } from './rhythm/zone.ts'

/** [What is this?], in two screens, and back to where it was asked: the first card, or the invitation of a code. */
export function whatIsThis(scene: Scene, means: Means, screen: '1' | '2', code: Id | null): Turn {
  const on: Button[] = screen === '1' ? [button('go-on', 'what', ['2', code])] : []
  const back = code === null ? button('back', 'hello') : button('back', 'invited', [code])
  return turn(scene, [
    atLeastOnce(
      show(scene, means, 'home', {
        text: [text(screen === '1' ? 'what-is-this-1' : 'what-is-this-2')],
        buttons: [on, [back]],
      }),
    ),
  ])
}

/** [Not now] of somebody new: nothing stays, nothing comes. */
export const notNow = (scene: Scene, means: Means): Turn =>
  turn(unclaimed(scene), [show(scene, means, 'home', { text: [textOn(scene, 'not-now-said')], buttons: [] })])

/** [Show me one]: the first question, at once, in the place of the first card. */
export function firstQuestion(scene: Scene, means: Means, keep: 'keep' | 'nothing', profile: Profile): Turn {
  if (isKnown(scene) && !scene.person.arriving) return askNow(scene, means)
  const joined = becomePerson(scene, means, profile)
  const retention = keep === 'nothing' ? 0 : joined.person.retention || 7
  const person = { ...joined.person, retention } as const
  const [next, ask] = firstAsk({ ...joined, person }, means)
  const its = asked(next, means, ask)
  return its ? turn(next, [openedQuestion(next, means, its, 'here')]) : turn(scene)
}

function firstAsk(scene: Known, means: Means): [Known, string] {
  const waiting = scene.asks.find((ask) => !ask.done && ask.until > means.now)
  if (waiting) return [scene, waiting.id]
  const [next, ask] = askOneself(scene, false, means)
  return [next, ask.id]
}

/**
 * `/start`, at any moment: the same screen again for whoever is half-way, a welcome back for whoever rests, which
 * ends by no greeting; Home for everybody else.
 */
export const start = (scene: Scene, means: Means): Turn =>
  isKnown(scene) && isSettled(scene)
    ? (seasonFirst(scene, means) ?? backInRest(scene, means) ?? home(scene, means))
    : halfWay(scene, means)

/** A page of one's own, opened: Home says itself that somebody rests. */
export const visit = (scene: Scene, means: Means): Turn =>
  isKnown(scene) && isSettled(scene)
    ? (seasonFirst(scene, means) ?? home(scene, means))
    : halfWay(scene, means)

const isUnzoned = ({ person, rhythms }: Known): boolean => person.zone === null && rhythms.length > 0

const isSettled = (scene: Known): boolean => !scene.person.arriving && !isUnzoned(scene)

function halfWay(scene: Scene, means: Means): Turn {
  if (!isKnown(scene)) return hello(scene, means)
  if (isUnzoned(scene)) return askZone(scene, means)
  if (scene.asks.some(({ done }) => done)) return turn(scene, [openRhythm(scene, means)])
  return scene.asks.length > 0 ? askNow(scene, means) : hello(scene, means)
}
