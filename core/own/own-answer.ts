import { askPage, heardPage } from '../answer/heard.ts'
import { hide } from '../answer/take-back.ts'
import { putTo } from '../ask/ask-now.ts'
import { home } from '../home/home.ts'
import { type Act, MOST_PARTS, OWN_ACTS, type Part } from '../model/act.ts'
import type { Answer, Circle, Color, Id } from '../model/circle.ts'
import { care, reading } from '../model/color.ts'
import { type Asked, asked, isOpen, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { secret, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { offered, ownCircle } from './acts.ts'

type Choice = Color | 'skip'

/** How an act is for oneself: alone, or beside another; what was shown before is out of view until it is shown anew. */
export function ownAnswer(scene: Known, means: Means, id: Id | null, act: Act, color: Choice): Turn | null {
  if (scene.person.retention === 0) return null
  const [there, its] = id === null ? begun(scene, means, ownCircle(scene)) : [scene, asked(scene, means, id)]
  if (!its || its.prompt.id !== OWN_ACTS || !isOpen(its.ask, means.now)) return null
  const before = its.answer?.parts ?? []
  const isNew = before.every((part) => part.act !== act)
  if (isNew && !(offered(scene).includes(act) && before.length < MOST_PARTS)) return null
  const others = before.filter((part) => part.act !== act && part.color !== null)
  const part = { act, color: color === 'skip' ? null : color, limit: null, until: null }
  return heardOf(
    given(there, means, its, color === 'skip' ? others : [...others, part], null),
    means,
    its,
    color,
  )
}

/** How a line of one's own is: it stays with oneself. */
export function ownLine(scene: Known, means: Means, words: string, color: Choice): Turn | null {
  const self = scene.circles.find(({ kind }) => kind === 'self')!
  const [there, its] = begun(scene, means, self)
  return its && heardOf(given(there, means, its, [], words, color), means, its, color)
}

function heardOf(scene: Known, means: Means, { ask, prompt }: Asked, color: Choice): Turn {
  const its = asked(scene, means, ask.id)!
  const said =
    color === 'skip' ? text('said-skip') : text('said', { answer: reading({ color, shift: null }, prompt) })
  const screen = { ...askPage(scene, means, its, heardPage(scene, means, its)), where: 'below' as const }
  const isHere = scene.posts.some(({ key, want }) => key === 'home' && want?.open)
  return turn(scene, [...(isHere ? home(scene, means).say : []), screen], { toast: secret(said) })
}

/** Something brought up: it stands beside the circle's questions, and no plan counts it. */
function begun(scene: Known, means: Means, circle: Circle): [Known, Asked | null] {
  const day = today(scene, means)
  const today_ = scene.checkins.filter((one) => one.circle === circle.id && one.day === day)
  const nth = Math.max(0, ...today_.map((one) => one.nth)) + 1
  const checkin = { id: means.newId(), circle: circle.id, day, nth, prompt: OWN_ACTS }
  const [next, ask] = putTo(put(scene, 'checkins', checkin), checkin, false, means)
  return [next, asked(next, means, ask.id)]
}

/** The answer is as careful as the most careful of its acts. */
function given(
  scene: Known,
  means: Means,
  { ask, answer }: Asked,
  parts: readonly Part[],
  words: string | null,
  alone: Choice = 'skip',
): Known {
  const colors = parts.flatMap(({ color }) => color ?? [])
  const careful = colors.toSorted((a, b) => rank(b) - rank(a))[0]
  const row: Answer = {
    ...{ id: answer?.id ?? means.newId(), ask: ask.id, person: scene.person.id },
    ...{ color: careful ?? alone, shift: null, limits: [], words, parts },
    ...{ at: means.now, keptUntil: plus(means.now, { days: scene.person.retention }) },
    ...{ shownUntil: null, held: false },
  }
  const next = put(scene, 'asks', { ...ask, done: true, later: null })
  const bare = answer ? hide(next, answer) : next
  return put(bare, 'answers', { ...row, parts: parts.map((part) => ({ ...part, until: null })) })
}

const rank = (color: Color): number => care({ color, shift: null, limits: [], words: null, parts: [] })
