import { askPage, heardPage } from '../answer/heard.ts'
import { recorded } from '../answer/record.ts'
import { putTo } from '../ask/ask-now.ts'
import { MOST_A_DAY, nextNth } from '../ask/plan.ts'
import { home } from '../home/home.ts'
import { type Act, OWN_ACTS, type Part } from '../model/act.ts'
import type { Circle, Color, Id } from '../model/circle.ts'
import { type Asked, asked, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { secret, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { care, reading } from '../model/shown.ts'
import { broughtUp, isFull, offered, ownCircle } from './acts.ts'

type Choice = Color | 'skip'

/**
 * How an act is for oneself: alone, or beside another; what was shown before is out of view until it is shown anew.
 * Brought up twice in a day it is the same one, changed: of one act no two answers stand beside each other.
 */
export function ownAnswer(scene: Known, means: Means, id: Id | null, act: Act, color: Choice): Turn | null {
  if (scene.person.retention === 0) return null
  const there = id === null ? withAct(scene, means, act) : broughtUp(scene, means, id)
  const [next, its] = id === null && !there ? begun(scene, means, ownCircle(scene)) : [scene, there]
  if (!its || !hasPlace(scene, its, act)) return null
  const part = { act, color: color === 'skip' ? null : color, limit: null, until: null }
  const said = withPart(next, means, its, part)
  return heardOf(said, means, its, color, id === null ? 'below' : 'here')
}

const hasPlace = (scene: Known, its: Asked, act: Act): boolean =>
  its.answer?.parts.some((part) => part.act === act) || (offered(scene).includes(act) && !isFull(its))

/** The same once more leaves all as it is: its limit, and what others can look at. */
function withPart(scene: Known, means: Means, its: Asked, part: Part): Known {
  const before = its.answer?.parts ?? []
  const same = before.find(({ act }) => act === part.act)
  if (same && same.color !== null && same.color === part.color) return scene
  const others = before.filter(({ act, color }) => act !== part.act && color !== null)
  return given(scene, means, its, part.color === null ? others : [...others, part])
}

/** What was brought up today with this act in it. */
function withAct(scene: Known, means: Means, act: Act): Asked | null {
  const own = scene.answers.find(
    ({ ask, parts }) => parts.some((part) => part.act === act) && broughtUp(scene, means, ask) !== null,
  )
  return own ? broughtUp(scene, means, own.ask) : null
}

/** How a line of one's own is: it stays with oneself. */
export function ownLine(scene: Known, means: Means, words: string, color: Choice): Turn | null {
  const self = scene.circles.find(({ kind }) => kind === 'self')!
  const [there, its] = begun(scene, means, self)
  const said = { color, shift: null, words, parts: [] }
  return its && heardOf(recorded(there, means, its, said), means, its, color, 'below')
}

function heardOf(
  scene: Known,
  means: Means,
  { ask, prompt }: Asked,
  color: Choice,
  where: 'here' | 'below',
): Turn {
  const its = asked(scene, means, ask.id)!
  const said =
    color === 'skip' ? text('said-skip') : text('said', { answer: reading({ color, shift: null }, prompt) })
  const screen = { ...askPage(scene, means, its, heardPage(scene, means, its)), where }
  const isHere = where === 'below' && scene.posts.some(({ key, want }) => key === 'home' && want?.open)
  return turn(scene, [...(isHere ? home(scene, means).say : []), screen], { toast: secret(said) })
}

/** Something brought up: it stands beside the circle's questions, and no plan counts it. */
function begun(scene: Known, means: Means, circle: Circle): [Known, Asked | null] {
  const day = today(scene, means)
  const nth = nextNth(scene, circle, day, 1)
  if (nth > MOST_A_DAY) return [scene, null]
  const checkin = { id: means.newId(), circle: circle.id, day, nth, prompt: OWN_ACTS }
  const [next, ask] = putTo(put(scene, 'checkins', checkin), checkin, false, means)
  return [next, asked(next, means, ask.id)]
}

/** The answer is as careful as the most careful of its acts. */
function given(scene: Known, means: Means, its: Asked, parts: readonly Part[]): Known {
  const colors = parts.flatMap(({ color }) => color ?? [])
  const careful = colors.toSorted((a, b) => rank(b) - rank(a))[0]
  return recorded(scene, means, its, { color: careful ?? 'skip', shift: null, words: null, parts })
}

const rank = (color: Color): number => care({ color, shift: null, limits: [], words: null, parts: [] })
