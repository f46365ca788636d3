import { answerTyped } from './answer/answer.ts'
import { shift } from './answer/its-changed.ts'
import { offerLine } from './answer/offered-line.ts'
import { takenAway, typedWords } from './answer/own-words.ts'
import { notToday } from './ask/not-today.ts'
import { arriving, openQuestion } from './ask/question.ts'
import { hello } from './home/first-card.ts'
import { stop } from './home/stop.ts'
import { invited } from './link/invited.ts'
import { typedName } from './link/link.ts'
import { type Ask, COLORS } from './model/circle.ts'
import { expected } from './model/expects.ts'
import { handedOver, type Incoming, typedIn } from './model/incoming.ts'
import { keyOf } from './model/key.ts'
import { type Asked, asked, isOpen, isResting } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import { hasOwnPage } from './model/page.ts'
import { isKnown, type Known, type Scene, type Turn, turn } from './model/scene.ts'
import { gistOfWord } from './model/spelling.ts'
import { noToMoment } from './moment/met.ts'
import { notUnderstood } from './not-understood.ts'
import { typedOwn } from './own/something-else.ts'
import { typedCity } from './rhythm/zone.ts'
import { smallTalk } from './small-talk.ts'

const CHOICES = [...COLORS, 'skip'] as const

type Choice = (typeof CHOICES)[number]

/** Typed words: "stop" before all else, then what was asked for, then an answer to the open question. */
export function typed(scene: Scene, means: Means, incoming: Incoming & { kind: 'text' | 'form' }): Turn {
  const words = typedIn(incoming) ?? ''
  const said = gistOfWord(words)
  const stays = isKnown(scene) && saysStopHere(means, words) ? typedStopHere(scene, means) : null
  if (stays) return stays
  if (means.stops(words)) return stop(scene, means)
  const code = handedOver(words)
  if (code !== null) return invited(scene, means, code, incoming.profile)
  if (!isKnown(scene)) return smallTalk(scene, means, said) ?? hello(scene, means)
  return typedWhatItMeans(scene, means, words, incoming.kind === 'text' && hasOwnPage(scene, means))
}

/** A message that was changed: into an answer it is one, for somebody mends what they mistyped; into "stop" it stops. */
export function edited(scene: Scene, means: Means, words: string): Turn {
  const known = isKnown(scene) ? scene : null
  const stays = known && saysStopHere(means, words) ? typedStopHere(known, means) : null
  if (stays) return stays
  if (means.stops(words)) return stop(scene, means)
  return (known && editedAnswer(known, means, words)) ?? turn(scene)
}

function editedAnswer(scene: Known, means: Means, words: string): Turn | null {
  const color = colorOf(means, words)
  if (color) return untold(scene, answeredBy(scene, means, color) ?? turn(scene))
  return saysNo(means, words) && standingQuestion(scene, means) ? typedNo(scene, means) : null
}

/** Words that could not be heard, and were told not to have got through: they are no answer, and do not stay as one. */
export const unheard = (scene: Scene, means: Means, words: string | null): Turn =>
  turn(scene, isKnown(scene) && tellsAnswer(scene, means, words) ? takenAway(scene) : [])

/** Whether typed words tell an answer, or are the words beside one: they are never too much, and never stay. */
export const tellsAnswer = (scene: Scene, means: Means, words: string | null): boolean =>
  words !== null &&
  isKnown(scene) &&
  (colorOf(means, words) !== undefined ||
    saysStopHere(means, words) ||
    saysNo(means, words) ||
    answerBeside(scene, means) !== null ||
    isOfAnAnswer(awaited(scene)))

const colorOf = (means: Means, words: string) =>
  CHOICES.find((meaning) => means.vocabulary[meaning].includes(gistOfWord(words)))

const saysStopHere = ({ vocabulary }: Means, words: string): boolean =>
  vocabulary['stop-here'].includes(gistOfWord(words))

const saysNo = ({ vocabulary }: Means, words: string): boolean =>
  vocabulary['not-now'].includes(gistOfWord(words))

/** What they mean; what `stays` where it was typed is not taken for words beside an answer. */
function typedWhatItMeans(scene: Known, means: Means, words: string, stays: boolean): Turn {
  const color = colorOf(means, words)
  // "Perhaps" may be what was asked for.
  const isOpen = color !== 'unsure' || standingQuestion(scene, means) !== undefined
  if (color && isOpen) return typedColor(scene, means, color)
  if (saysNo(means, words)) return typedNo(scene, means)
  const kept = typedFor(scene, means, words, stays) ?? smallTalk(scene, means, gistOfWord(words))
  if (kept) return kept
  return color
    ? typedColor(scene, means, color)
    : (typedBeside(scene, means, words) ?? notUnderstood(scene, means))
}

const typedColor = (scene: Known, means: Means, color: Choice): Turn =>
  untold(scene, answeredBy(scene, means, color) ?? notUnderstood(scene, means))

/** Where what is typed can't be taken out of the chat (R5), a color is no answer: it only leads to the question. */
function answeredBy(scene: Known, means: Means, color: Choice): Turn | null {
  const waiting = hasOwnPage(scene, means) ? null : standingQuestion(scene, means)
  return waiting ? answerTyped(scene, means, waiting.id, color) : closedQuestion(scene, means)
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
  const done = waiting ? notToday(scene, means, waiting.id) : noToMoment(scene, means)
  return done ? untold(scene, done) : notUnderstood(scene, means)
}

/** What was asked for, which can be typed as long as its page stands open. */
function awaited(scene: Known) {
  const its = expected(scene.person.expects)
  const key = its?.what === 'words' ? keyOf('ask', its.ask) : 'home'
  return its && scene.posts.some((post) => post.key === key && post.want?.open) ? its : null
}

/** Words that are looked at with an answer, and nowhere else. */
const isOfAnAnswer = (its: ReturnType<typeof awaited>): boolean =>
  its?.what === 'words' || its?.what === 'own'

function typedFor(scene: Known, means: Means, words: string, stays: boolean): Turn | null {
  const its = awaited(scene)
  if (!its || its.what === 'line' || (isOfAnAnswer(its) && stays)) return null
  if (its.what === 'own') return typedOwn(scene, means, words)
  if (its.what === 'city') return typedCity(scene, means, words)
  return its.what === 'words'
    ? typedWords(scene, means, its.ask, words)
    : typedName(scene, means, its.to, words)
}

/**
 * A line typed right after answering, or for an answer whose page has closed meanwhile. What an app can't take out
 * of the chat it doesn't offer to keep.
 */
function typedBeside(scene: Known, means: Means, words: string): Turn | null {
  const beside = answerBeside(scene, means)
  return beside && takenAway(scene).length > 0 ? offerLine(scene, means, beside, words) : null
}

/** The answer that is typed beside; none while somebody rests. */
function answerBeside(scene: Known, means: Means): Asked | null {
  if (isResting(scene, means.now)) return null
  const [latest] = openAsks(scene, means)
  const meant = expected(scene.person.expects)
  const id = latest?.done ? latest.id : !latest && meant?.what === 'words' ? meant.ask : null
  return id === null ? null : asked(scene, means, id)
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
