import { lintText, type RuleId } from './lint.ts'
import type { Means } from './means.ts'
import type { Button, Fields, Page, Text } from './message.ts'
import { cleanLine } from './name.ts'
import { button, text } from './page.ts'
import { again, isDoubtful, openRound, plannedRounds, roundsHere, seasonOf, weekLater } from './round.ts'
import { type Draft, draftOf, formPage, roomOf, roundPage, zoneOf } from './round-form.ts'
import { moment, question } from './round-page.ts'
import { drop, find, put, type Scene, type Turn, turn } from './scene.ts'
import { dateOf, type Instant, instant, plus, weekday } from './time.ts'
import { gist } from './typed.ts'
import type { Round } from './workshop.ts'

/** How far ahead a round can be planned. */
const AHEAD = { days: 60 }
/** The most rounds that wait in a room. */
const MOST = 6

/** `/checkin` in a room: what is open or planned there, else a question is put together. */
export function checkinHere(scene: Scene, means: Means): Turn {
  const there = [...roundsHere(scene).filter(({ state }) => state === 'open'), ...plannedRounds(scene)]
  if (there.length === 0) return roundMore(scene, means)
  const open = openRound(scene)
  const first = open
    ? text('one-at-a-time', { until: moment(open.closes, open.zone, means.now) })
    : text('round-nothing-open')
  const page: Page = {
    text: [first, ...there.filter((round) => round !== open).map((round) => said(scene, means, round))],
    buttons: [
      ...there.map((round) => [button('about-round', 'round', [round.id], { when: when(round, means) })]),
      ...(plannedRounds(scene).length < MOST ? [[button('plan-another', 'round-more')]] : []),
    ],
  }
  return turn(scene, [], { page })
}

/** [Plan another]: a question for this room is put together. */
export const roundMore = (scene: Scene, means: Means): Turn =>
  turn(scene, [], { page: formPage(scene, means, draftOf(scene, means, {})) })

const when = ({ state, opens, closes, zone }: Round, means: Means): Text =>
  state === 'open'
    ? text('open-until', { until: moment(closes, zone, means.now) })
    : moment(opens, zone, means.now)

/** What is so of a round, in a sentence. */
function said(scene: Scene, means: Means, round: Round): Text {
  const room = roomOf(scene, round)?.name ?? ''
  const { state, weekly } = round
  const values = { room, when: moment(state === 'open' ? round.closes : round.opens, round.zone, means.now) }
  if (state === 'open') return text('round-is-open', values)
  return text(weekly === null ? 'round-is-planned' : 'round-is-weekly', values)
}

/** The rounds one opened or answered, wherever they are, each behind a tap. */
export const roomButtons = (scene: Scene, means: Means): Button[][] =>
  scene.rounds
    .filter(({ state }) => state === 'open' || state === 'planned')
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

/** The form was sent: a round is planned, for now or later, or it says what to change. */
export function open(scene: Scene, means: Means, fields: Fields): Turn | null {
  const { room } = scene
  if (!room) return null
  if (fields.when === 'now' && openRound(scene)) return checkinHere(scene, means)
  const draft = draftOf(scene, means, fields)
  const opens = opensAt(scene, means, draft)
  const errors = mistakes(scene, means, draft, opens)
  if (Object.keys(errors).length > 0) return turn(scene, [], { errors })
  const round = roundOf(scene, means, draft, room.id, opens)
  const toast =
    draft.when === 'now' ? text('round-opens') : text('round-planned', { when: when(round, means) })
  return turn(put(scene, 'rounds', round), [], { toast }, [room.id])
}

const roundOf = (scene: Scene, means: Means, draft: Draft, room: string, opens: Instant): Round => ({
  id: means.newId(),
  room,
  opener: scene.chat.id,
  prompt: draft.asks === 'own' || draft.asks === 'any' ? null : draft.asks,
  words: draft.asks === 'own' ? cleanLine(draft.words, 120) : null,
  drawn: draft.asks === 'any',
  language: scene.chat.language,
  zone: zoneOf(scene, means),
  opens,
  closes: plus(opens, { minutes: draft.minutes }),
  smallest: draft.smallest,
  weekly: draft.when === 'weekly' ? seasonOf(opens) : null,
  state: 'planned',
  plain: false,
  weather: null,
  posted: 1,
  note: null,
})

function opensAt(scene: Scene, means: Means, { when: how, day, weekday: on, clock }: Draft): Instant {
  if (how === 'now') return means.now
  const zone = zoneOf(scene, means)
  const calendar = how === 'later' ? day : dateOf(means.now, zone)
  const first = Temporal.PlainDate.from(calendar).add({
    days: how === 'later' ? 0 : (on - weekday(calendar) + 7) % 7,
  })
  const begins = first.toZonedDateTime({ timeZone: zone, plainTime: clock })
  const opens = instant(begins.toInstant())
  return how === 'weekly' && opens <= means.now ? weekLater({ opens, zone }, means.now) : opens
}

function mistakes(scene: Scene, means: Means, draft: Draft, opens: Instant): Record<string, Text> {
  if (draft.asks === 'own') {
    const wrong = wrongWords(scene, draft.words)
    if (wrong) return { words: wrong }
  }
  if (draft.when === 'later' && opens <= means.now) return { clock: text('time-has-passed') }
  if (draft.when === 'later' && opens > plus(means.now, AHEAD)) return { day: text('time-too-far') }
  const weekly = roundsHere(scene).some(({ state, weekly }) => weekly !== null && state !== 'closed')
  if (draft.when === 'weekly' && weekly) return { when: text('weekly-already') }
  return plannedRounds(scene).length >= MOST ? { when: text('planned-enough') } : {}
}

/** What is to be changed in somebody's own question: the first rule of the lint that it breaks. */
function wrongWords(scene: Scene, typed: string): Text | null {
  const words = cleanLine(typed, 500)
  if (words === '') return text('lint-empty')
  const [rule]: RuleId[] = lintText(words, scene.chat.language)
  if (rule) return text(`lint-${rule}`)
  const before = roundsHere(scene).some((r) => r.words !== null && gist(r.words) === gist(words))
  return before ? text('lint-asked-lately') : null
}

/** Whoever opened a round changes what becomes of it; the room then has its turn. */
function changed(scene: Scene, id: string, change: Partial<Round>, toast: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const mine = round?.opener === scene.chat.id && (round.state === 'open' || round.state === 'planned')
  if (!round || !mine) return null
  return turn(put(scene, 'rounds', { ...round, ...change }), [], { toast: text(toast) }, [round.room])
}

/** [End it now]: it closes, with its weather. */
export const end = (scene: Scene, means: Means, id: string): Turn | null =>
  changed(scene, id, { closes: means.now }, 'round-ends')

/** [Close without a picture]: the same words as for too few answers. */
export const plain = (scene: Scene, means: Means, id: string): Turn | null =>
  changed(scene, id, { closes: means.now, plain: true }, 'round-ends')

/** [Cancel it]: its message goes, and every answer with it. */
export const cancel = (scene: Scene, _: Means, id: string): Turn | null =>
  changed(scene, id, { state: 'cancelled' }, 'round-cancelled')

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
  const next = put(scene, 'rounds', { ...again(round, opens, means), weekly: seasonOf(means.now) })
  return turn(next, [], { toast: text('round-planned', { when: moment(opens, round.zone, means.now) }) }, [
    round.room,
  ])
}
