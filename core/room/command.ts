import type { Means } from '../model/means.ts'
import type { Button, Fields, Page, Text } from '../model/message.ts'
import { button, text } from '../model/page.ts'
import { find, type Scene, type Turn, turn } from '../model/scene.ts'
import type { Round } from '../model/workshop.ts'
import { isOpen } from './closing-time.ts'
import { draftOf } from './draft.ts'
import { formPage, roomOf, roundPage } from './form.ts'
import { momentFor, questionOf, untilFor } from './page.ts'
import { preparedBy } from './prepared.ts'
import { openRound, plannedBy, plannedRounds, roundsHere } from './round.ts'

/** The most rounds that one person may have planned in a room. */
export const MOST = 3

/** `/checkin` in a room: what is open or planned there, else a question is put together. */
export function checkinHere(scene: Scene, means: Means): Turn {
  const there = [...roundsHere(scene).filter(isOpen), ...plannedRounds(scene)]
  const prepared = preparedButtons(scene, means)
  if (there.length + prepared.length === 0) return roundMore(scene, means)
  const open = openRound(scene)
  const first = open
    ? text('one-at-a-time', { until: untilFor(open.closes, open.zone, means.now) })
    : text('round-nothing-open')
  const page: Page = {
    title: text('title-here'),
    text: [
      first,
      ...there
        .filter((round) => round !== open)
        .map((round) => text('round-listed', { question: nameOf(round), said: said(scene, means, round) })),
      ...(prepared.length > 0 ? [text('session-compare'), text('session-waits')] : []),
    ],
    buttons: [
      ...prepared,
      ...there.map((round) => [button('about-round', 'round', [round.id], { question: nameOf(round) })]),
      [
        ...(plannedBy(scene) < MOST ? [button('plan-another', 'round-more')] : []),
        button('prepare-several', 'session'),
      ],
    ],
  }
  return turn(scene, [], { page })
}

/** [Plan another]: a question for this room is put together. */
export const roundMore = (scene: Scene, means: Means): Turn =>
  turn(scene, [], { page: formPage(scene, means, draftOf(scene, means, {})) })

/** [Ask now: …] for each question that somebody has prepared in the room at hand. */
export const preparedButtons = (scene: Scene, { now }: Means): Button[][] =>
  preparedBy(scene)
    .filter(({ closes }) => closes > now)
    .map((round) => [button('open-prepared', 'round-begin', [round.id], { question: nameOf(round) })])

/** What a round asks, in short. */
function nameOf({ prompt, words, drawn }: Round): Text {
  if (prompt !== null) return { prompt, part: 'title' }
  return drawn ? text('asks-any') : text('own-question', { words: words ?? '' })
}

/** What is so of a round, in a sentence. */
function said(scene: Scene, means: Means, round: Round): Text {
  const room = roomOf(scene, round)?.name ?? ''
  const { weekly } = round
  if (isOpen(round))
    return text('round-is-open', { room, when: untilFor(round.closes, round.zone, means.now) })
  const when = momentFor(round.opens, round.zone, means.now)
  return text(weekly === null ? 'round-is-planned' : 'round-is-weekly', { room, when })
}

/** The rounds one opened, wherever they are, each behind a tap; that one answered stands nowhere but in the room. */
export const roomButtons = (scene: Scene, means: Means): Button[][] => [
  ...scene.rounds
    .filter(({ opener, state }) => opener === scene.chat.id && state === 'prepared')
    .filter(({ closes }) => closes > means.now)
    .map((round) => [
      button('open-prepared-there', 'round-begin', [round.id], {
        room: roomOf(scene, round)?.name ?? '',
        question: nameOf(round),
      }),
    ]),
  ...scene.rounds
    .filter(({ opener, state }) => opener === scene.chat.id && (state === 'open' || state === 'planned'))
    .map((round) => [
      button('room-question', 'round', [round.id], {
        room: roomOf(scene, round)?.name ?? '',
        question: nameOf(round),
      }),
    ]),
]

/** One round: what it asks, until when, and what can be done with it. */
export function aboutRound(scene: Scene, means: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (!round || !(isOpen(round) || round.state === 'planned')) return null
  const asked = round.drawn && round.prompt === null ? text('preview-any') : questionOf(round)
  return turn(scene, [], { page: roundPage(scene, round, said(scene, means, round), asked) })
}

/** A live field has changed: the form anew. */
export const redraw = (scene: Scene, means: Means, fields: Fields): Turn =>
  turn(scene, [], { page: formPage(scene, means, draftOf(scene, means, fields)) })
