import { answer } from './answer/answer.ts'
import { shift } from './answer/its-changed.ts'
import { takenAway, typedWords } from './answer/own-words.ts'
import { notToday } from './ask/not-today.ts'
import { arriving, openQuestion } from './ask/question.ts'
import { hello } from './home/first-card.ts'
import { seasonFirst } from './home/season.ts'
import { stop } from './home/stop.ts'
import { invited } from './link/invited.ts'
import { typedName } from './link/link.ts'
import { type Ask, COLORS } from './model/circle.ts'
import { expected } from './model/expects.ts'
import { handedOver, type Profile } from './model/incoming.ts'
import { keyOf } from './model/key.ts'
import { asked, isOpen } from './model/look-up.ts'
import type { Means, Vocabulary } from './model/means.ts'
import { atLeastOnce, button, hasOwnPage, show, text } from './model/page.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { gistOfWord } from './model/spelling.ts'
import { typedCity } from './rhythm/zone.ts'
import { smallTalk } from './small-talk.ts'

const CHOICES = [...COLORS, 'skip'] as const

/** Typed words: "stop" before all else, then what was asked for, then an answer to the open question. */
export function typed(scene: Scene, means: Means, words: string, profile: Profile): Turn {
  const said = gistOfWord(words)
  const meant = (meaning: keyof Vocabulary) => means.vocabulary[meaning].includes(said)
  const stays = isKnown(scene) && meant('stop-here') ? typedStopHere(scene, means) : null
  if (stays) return stays
  if (means.stops(words)) return stop(scene, means)
  const code = handedOver(words)
  if (code !== null) return invited(scene, means, code, profile)
  if (!isKnown(scene)) return smallTalk(scene, means, said) ?? hello(scene, means)
  return typedWhatItMeans(scene, means, words, said)
}

function typedWhatItMeans(scene: Known, means: Means, words: string, said: string): Turn {
  const color = CHOICES.find((meaning) => means.vocabulary[meaning].includes(said))
  // "Perhaps" may be what was asked for.
  const isOpen = color !== 'unsure' || standingQuestion(scene, means) !== undefined
  if (color && isOpen) return typedColor(scene, means, color)
  if (means.vocabulary['not-now'].includes(said)) return typedNo(scene, means)
  const kept = typedFor(scene, means, words) ?? smallTalk(scene, means, said)
  return kept ?? (color ? typedColor(scene, means, color) : notUnderstood(scene, means))
}

function typedColor(scene: Known, means: Means, color: (typeof CHOICES)[number]): Turn {
  const waiting = standingQuestion(scene, means)
  const answered = waiting ? answer(scene, means, waiting.id, color) : closedQuestion(scene, means)
  return untold(scene, answered ?? notUnderstood(scene, means))
}

/** No color, nor that something has changed, stays to be read in the chat, taken or not (R5, R10). */
const untold = (scene: Known, turned: Turn): Turn => ({
  ...turned,
  say: [...takenAway(scene), ...turned.say],
})

/** "stop here", with a question open: something has changed, and that is said of the question. */
function typedStopHere(scene: Known, means: Means): Turn | null {
  const [its] = openAsks(scene, means)
  const shifted = its ? shift(scene, means, its.id, 'stop-near') : null
  return shifted && untold(scene, shifted)
}

function typedNo(scene: Known, means: Means): Turn {
  const waiting = standingQuestion(scene, means)
  return (waiting && notToday(scene, means, waiting.id)) ?? notUnderstood(scene, means)
}

function typedFor(scene: Known, means: Means, words: string): Turn | null {
  const its = expected(scene.person.expects)
  // What was asked for can be typed as long as its page stands open.
  const key = its?.what === 'words' ? keyOf('ask', its.ask) : 'home'
  if (!its || !scene.posts.some((post) => post.key === key && post.want?.open)) return null
  if (its.what === 'city') return typedCity(scene, means, words)
  return its.what === 'words'
    ? typedWords(scene, means, its.ask, words)
    : typedName(scene, means, its.to, words)
}

/** The question that typed words answer: the one that stands open in the chat, the latest opened if there are two. */
const standingQuestion = (scene: Known, means: Means): Ask | undefined =>
  openAsks(scene, means).find(({ done }) => !done)

/** The questions that stand open in the chat, answered ones too, the latest opened first. */
function openAsks(scene: Known, means: Means): Ask[] {
  const open = scene.posts
    .filter(({ want }) => want?.open)
    .toSorted((a, b) => ((a.closes ?? '') < (b.closes ?? '') ? 1 : -1))
  const asks = open.flatMap(({ key }) => scene.asks.filter(({ id }) => keyOf('ask', id) === key))
  return asks.filter((ask) => isOpen(ask, means.now) && asked(scene, means, ask.id) !== null)
}

/**
 * A color typed under a closed question opens it first: nobody answers what they have not read. Where a chat
 * holds no question, its line comes once more, to be opened by a tap.
 */
function closedQuestion(scene: Known, means: Means): Turn | null {
  const waits = ({ id, done }: Ask) => !done && scene.posts.some(({ key }) => key === keyOf('ask', id))
  const ask = scene.asks.find(waits)
  if (!ask) return null
  if (!hasOwnPage(scene, means)) return openQuestion(scene, means, ask.id)
  const its = asked(scene, means, ask.id)
  return its && turn(scene, [arriving(scene, means, its)])
}

/** One kind, useful reply to words that mean nothing here. */
export const notUnderstood = (scene: Known, means: Means): Turn =>
  seasonFirst(scene, means) ??
  turn(scene, [
    atLeastOnce(
      show(scene, means, 'home', { text: [text('not-understood')], buttons: [[button('home', 'home')]] }),
    ),
  ])

/** A voice message, a picture, anything that is not words: declined kindly, and not kept. */
export function notWords(scene: Scene, means: Means): Turn {
  if (scene.person === null) return hello(scene, means)
  return turn(scene, [
    atLeastOnce(
      show(scene, means, 'home', { text: [text('only-words')], buttons: [[button('home', 'home')]] }),
    ),
  ])
}
