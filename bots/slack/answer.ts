import type { types } from '@slack/bolt'
import type { Page, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Answered, Heard } from '../platform.ts'
import { atMost } from '../time-limit.ts'
import { chatOf } from './address.ts'
import { formAgain } from './form-again.ts'
import { modalOf, pageOf } from './modal.ts'
import type { Way } from './receive.ts'
import { namesAnswer } from './safe-in-message.ts'
import { type Tongue, views, whisper } from './views.ts'
import { voiceOf } from './voice.ts'
import { type Outcome, outcomeOf } from './what-to-show.ts'

/** What comes of something; `failed` if it was not heard. */
type Hearing = Promise<Answered & { failed?: true }>

/** What somebody did: the ways to show them what comes of it, and what comes of it, which never rejects. */
export type Doing = {
  way: Way
  room: Heard['room']
  hearing: Hearing
  /** Slack brings it again if it failed, so that nobody need be told yet. */
  comesAgain?: boolean
  /** Milliseconds it may take before they see that it takes a moment; a form may take twice as long. */
  moment?: number
  /** How many see that just now. */
  waiting?: Set<unknown>
}

/** Where more wait, showing them so would make all of them wait longer. */
const MOST_WAITING = 16

/** What Slack is told when a form was sent: what becomes of its modal. */
export type FormAnswer =
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'clear' }

/** Confirms to Slack that it was heard; for a form with what becomes of its modal. */
type Ack = (response?: FormAnswer) => Promise<void>

/**
 * Shows somebody what came of what they did. It is confirmed once it was heard, a form also once they see that it takes
 * a moment: what failed before that fails in Slack's own eyes, too.
 */
export async function answer(given: Doing, tongue: Tongue, ack: Ack): Promise<void> {
  const { place } = given.way
  if (place === 'submission') return submission(given, tongue, ack)
  const doing = { ...given, hearing: confirmed(given.hearing, ack) }
  if (place === 'nowhere') return void (await doing.hearing)
  if (place === 'chat') return apologize(doing, tongue)
  return place === 'modal' ? within(doing, tongue) : opening(doing, tongue)
}

async function confirmed(hearing: Hearing, ack: Ack): Hearing {
  const answered = await hearing
  if (!answered.failed) await ack()
  return answered
}

// A trigger lives for three seconds, and so does the question what becomes of a form.
const MOMENT = 1000

const DONE: Page = pageOf(text('done'))
const ONE_MOMENT: Page = pageOf(text('one-moment'))

/** What somebody typed was not heard: said where they typed it, to them alone. */
async function apologize({ way, hearing, comesAgain }: Doing, tongue: Tongue): Promise<void> {
  const { failed, reply } = await hearing
  if (failed && !comesAgain && reply.toast) await views(tongue).beside(way.channel, reply.toast)
}

async function opening(doing: Doing, tongue: Tongue): Promise<void> {
  const { way, room, hearing, moment = MOMENT, waiting = new Set() } = doing
  const quick = await atMost(hearing, moment)
  if (!quick && waiting.size < MOST_WAITING) return seeing(doing, tongue, waiting)
  const answered = quick ?? (await hearing)
  const outcome = outcomeOf(answered, way.place)
  const view = viewOf(outcome, room, answered, tongue)
  if (view) await views(tongue).open(way, view)
  else if (outcome.whisper) await whisper(way.respond, outcome.whisper, tongue, answered.language)
}

/** Shows that it takes a moment, and then what came of it; where no window opens, that is what there is to say. */
async function seeing({ way, room, hearing }: Doing, tongue: Tongue, waiting: Set<unknown>): Promise<void> {
  const { opening, update } = views(tongue)
  waiting.add(hearing)
  try {
    const { view, sorry, isLate } = await opening(way, drawn([ONE_MOMENT], tongue))
    if (sorry && isLate) return await whisper(way.respond, sorry, tongue, tongue.language())
    const answered = await hearing
    const outcome = outcomeOf(answered, way.place)
    if (sorry) return await whisper(way.respond, outcome.whisper ?? sorry, tongue, answered.language)
    await update(view, viewOf(outcome, room, answered, tongue) ?? last(outcome, answered, tongue))
  } finally {
    waiting.delete(hearing)
  }
}

async function within({ way, room, hearing }: Doing, tongue: Tongue): Promise<void> {
  const { update, push } = views(tongue)
  const answered = await hearing
  const { alert, over, ...outcome } = outcomeOf(answered, 'modal')
  const view = viewOf({ ...outcome, over }, room, answered, tongue)
  const aside =
    alert &&
    viewOf({ pages: [pageOf(alert)], note: view ? undefined : outcome.note, over }, room, answered, tongue)
  if (view) await update(way.view, view)
  else if (over) await update(way.view, aside || drawn([DONE], tongue, answered))
  if (aside && (view || !over)) await push(way, aside)
}

async function submission(
  { way, room, hearing, moment = MOMENT }: Doing,
  tongue: Tongue,
  ack: Ack,
): Promise<void> {
  const quick = await atMost(hearing, 2 * moment)
  const aside = quick && wordInRoom(quick, room)
  if (aside) {
    await ack({ response_action: 'clear' })
    return views(tongue).beside(aside.channel, aside.word)
  }
  if (quick) return ack(responseOf(quick, { way, room }, tongue))
  // The one thing that Slack is told before it is kept, and no word that it is: else its window would stand there failed.
  await ack({ response_action: 'update', view: drawn([ONE_MOMENT], tongue) })
  const answered = await hearing
  const { update } = views(tongue)
  const again = answered.failed ? formAgain(way.form, sorryOf(answered, tongue)) : null
  if (again && (await update(way.view, again))) return
  const outcome = outcomeOf(answered, 'submission')
  await update(way.view, viewOf(outcome, room, answered, tongue) ?? last(outcome, answered, tongue))
}

const sorryOf = ({ reply, language }: Answered, { words }: Tongue): string =>
  Object.values(reply.errors ?? {})
    .map((text) => words.plain(text, language))
    .join(' ')

/** What is told beside the room rather than in a modal of its own: nothing but a word on what was done there. */
function wordInRoom({ reply, said = [] }: Answered, room: Heard['room']) {
  const { toast, alert, page, errors } = reply
  const only = toast && room && !(alert || page || errors || said.length > 0 || namesAnswer(toast))
  return only ? { word: toast, channel: chatOf(room.address).id } : null
}

function responseOf(
  answered: Answered,
  { way, room }: Pick<Doing, 'way' | 'room'>,
  tongue: Tongue,
): FormAnswer {
  const outcome = outcomeOf(answered, 'submission')
  const errors = errorsOf(outcome.errors ?? {}, way.inputs ?? [], (text) =>
    tongue.words.plain(text, answered.language),
  )
  if (Object.keys(errors).length > 0) return { response_action: 'errors', errors }
  const unplaced = Object.values(outcome.errors ?? {})
  if (unplaced.length > 0) return { response_action: 'update', view: last(outcome, answered, tongue) }
  const view = viewOf(outcome, room, answered, tongue)
  return view ? { response_action: 'update', view } : { response_action: 'clear' }
}

/** What is wrong, by the inputs there are: Slack shows nothing of a form if one of them is not there. */
function errorsOf(errors: Record<string, Text>, inputs: readonly string[], say: (text: Text) => string) {
  const found = Object.entries(errors).flatMap(([field, text]) => {
    const input = inputs.includes(field) ? field : inputs[0]
    return input === undefined ? [] : [[input, say(text)] as const]
  })
  return Object.fromEntries(found)
}

/** The modal that an outcome makes; null if there is nothing for one. */
function viewOf(outcome: Outcome, room: Heard['room'], answered: Answered, tongue: Tongue) {
  const pages = [...(outcome.alert ? [pageOf(outcome.alert)] : []), ...outcome.pages]
  if (pages.length === 0) return null
  return modalOf({ pages, note: outcome.note, room }, voiceOf(tongue.words, answered.language))
}

/** What a modal that is open already says at last, where there is nothing else for it. */
function last({ whisper: word, errors = {} }: Outcome, answered: Answered, tongue: Tongue) {
  const texts = [...(word ? [word] : []), ...Object.values(errors)]
  return drawn([texts.length > 0 ? pageOf(...texts) : DONE], tongue, answered)
}

const drawn = (pages: readonly Page[], { words, language }: Tongue, answered?: Answered) =>
  modalOf({ pages }, voiceOf(words, answered?.language ?? language()))
