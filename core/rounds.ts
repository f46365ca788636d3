import type { Means } from './means.ts'
import type { Button, Fields, Page, Text } from './message.ts'
import { button, text } from './page.ts'
import {
  again,
  isDoubtful,
  openRound,
  plannedBy,
  plannedRounds,
  roundsHere,
  seasonOf,
  weekLater,
} from './round.ts'
import { draftOf } from './round-draft.ts'
import { formPage, roomOf, roundPage } from './round-form.ts'
import { momentFor, question } from './round-page.ts'
import { drop, find, put, type Scene, type Turn, turn } from './scene.ts'
import type { Round } from './workshop.ts'

/** The most rounds that one person may have planned in a room. */
export const MOST = 3

/** `/checkin` in a room: what is open or planned there, else a question is put together. */
export function checkinHere(scene: Scene, means: Means): Turn {
  const there = [...roundsHere(scene).filter(({ state }) => state === 'open'), ...plannedRounds(scene)]
  if (there.length === 0) return roundMore(scene, means)
  const open = openRound(scene)
  const first = open
    ? text('one-at-a-time', { until: momentFor(open.closes, open.zone, means.now) })
    : text('round-nothing-open')
  const page: Page = {
    text: [first, ...there.filter((round) => round !== open).map((round) => said(scene, means, round))],
    buttons: [
      ...there.map((round) => [button('about-round', 'round', [round.id], { when: when(round, means) })]),
      ...(plannedBy(scene) < MOST ? [[button('plan-another', 'round-more')]] : []),
    ],
  }
  return turn(scene, [], { page })
}

/** [Plan another]: a question for this room is put together. */
export const roundMore = (scene: Scene, means: Means): Turn =>
  turn(scene, [], { page: formPage(scene, means, draftOf(scene, means, {})) })

/** When a round opens, or until when it is open. */
export const when = ({ state, opens, closes, zone }: Round, means: Means): Text =>
  state === 'open'
    ? text('open-until', { until: momentFor(closes, zone, means.now) })
    : momentFor(opens, zone, means.now)

/** What is so of a round, in a sentence. */
function said(scene: Scene, means: Means, round: Round): Text {
  const room = roomOf(scene, round)?.name ?? ''
  const { state, weekly } = round
  const values = {
    room,
    when: momentFor(state === 'open' ? round.closes : round.opens, round.zone, means.now),
  }
  if (state === 'open') return text('round-is-open', values)
  return text(weekly === null ? 'round-is-planned' : 'round-is-weekly', values)
}

/** The rounds one opened, wherever they are, each behind a tap; that one answered stands nowhere but in the room. */
export const roomButtons = (scene: Scene, means: Means): Button[][] =>
  scene.rounds
    .filter(({ opener, state }) => opener === scene.chat.id && (state === 'open' || state === 'planned'))
    .map((round) => [
      button('room-round', 'round', [round.id], {
        room: roomOf(scene, round)?.name ?? '',
        when: when(round, means),
      }),
    ])

/** One round: what it asks, until when, and what can be done with it. */
export function about(scene: Scene, means: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (!round || (round.state !== 'open' && round.state !== 'planned')) return null
  const asked = round.drawn && round.prompt === null ? text('preview-any') : question(round)
  return turn(scene, [], { page: roundPage(scene, round, said(scene, means, round), asked) })
}

/** A live field has changed: the form anew. */
export const draw = (scene: Scene, means: Means, fields: Fields): Turn =>
  turn(scene, [], { page: formPage(scene, means, draftOf(scene, means, fields)) })

/** Whoever opened a round changes what becomes of it; the room then has its turn. */
function changed(scene: Scene, id: string, change: Partial<Round>, toast: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const going = round?.state === 'open' || (round?.state === 'planned' && change.state === 'cancelled')
  if (!round || !going || round.opener !== scene.chat.id) return null
  return turn(put(scene, 'rounds', { ...round, ...change }), [], { toast: text(toast) }, [round.room])
}

/** [End it now]: it closes, with its weather. */
export const end = (scene: Scene, means: Means, id: string): Turn | null =>
  changed(scene, id, { closes: means.now }, 'round-ends')

/** [Close without a picture]: the same words as for too few answers. */
export const plain = (scene: Scene, means: Means, id: string): Turn | null =>
  changed(scene, id, { closes: means.now, plain: true }, 'round-ends')

/** [Cancel it]: its message goes, and every answer with it. */
export function cancel(scene: Scene, _: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const said = round && isDoubtful(round) ? 'round-cancelled-doubtful' : 'round-cancelled'
  return changed(scene, id, { state: 'cancelled' }, said)
}

/** [Post it again], once, when nobody knows whether it came through. */
export function postAgain(scene: Scene, _: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (round?.state !== 'open' || !isDoubtful(round)) return null
  return changed(scene, id, { posted: round.posted + 1, note: null }, 'round-opens')
}

/** [Stop the weekly one]: anyone in the room may; one that is open stays until it closes. */
export function stopWeekly(scene: Scene, _: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (!round || round.weekly === null) return null
  const all = scene.rounds.filter((it) => it.room === round.room && it.weekly !== null)
  const next = all.reduce<Scene>((from, it) => {
    if (it.state === 'planned') return drop(from, 'rounds', it.id)
    return put(from, 'rounds', { ...it, weekly: null, note: it.note === 'season' ? null : it.note })
  }, scene)
  return turn(next, [], { toast: text('weekly-stopped') }, [round.room])
}

/** [Six more weeks] of a weekly question whose season is over. */
export function renew(scene: Scene, means: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const over = round?.opener === scene.chat.id && round.weekly !== null
  const going = scene.rounds.some(
    (it) => it.room === round?.room && it.weekly !== null && it.state === 'planned',
  )
  if (!round || !over || going) return null
  const opens = weekLater(round, means.now)
  const next = put(scene, 'rounds', { ...again(round, opens, means), weekly: seasonOf(opens, round.zone) })
  return turn(next, [], { toast: text('round-planned', { when: momentFor(opens, round.zone, means.now) }) }, [
    round.room,
  ])
}
