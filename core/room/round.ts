import type { Id } from '../model/circle.ts'
import { put, type Scene } from '../model/scene.ts'
import { type Instant, instant, local, plus, type Zone } from '../model/time.ts'
import type { Note, Round, Vote } from '../model/workshop.ts'
import { closesAt, isOpen } from './closing-time.ts'
import { weatherOf } from './weather-in-bands.ts'

/** How long a room remembers what it was asked: a prompt comes once in that time. */
const REMEMBERED = { days: 7 }

/** How long something waits for an opener who rests. */
const UNTOLD_LASTS = { days: 42 }

/** The rounds of the room at hand. */
export const roundsHere = ({ rounds, room }: Scene): Round[] => rounds.filter((r) => r.room === room?.id)

/** The round that is open in the room at hand. */
export const openRound = (scene: Scene): Round | undefined => roundsHere(scene).find(isOpen)

/** Rounds that are still to come in the room at hand, the next one first. */
export const plannedRounds = (scene: Scene): Round[] =>
  roundsHere(scene)
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))

/** How many rounds somebody has planned in the room at hand. */
export const plannedBy = (scene: Scene): number =>
  plannedRounds(scene).filter(({ opener }) => opener === scene.chat.id).length

/** Six weeks after a moment, by the calendar of a place: then a weekly question needs a fresh yes. */
export const seasonOf = (begins: Instant, zone: Zone): Instant =>
  instant(local(begins, zone).add({ weeks: 6 }).toInstant())

/** When a weekly round comes next after a moment: the same weekday and clock, where it was planned. */
export function weekLater({ opens, zone }: Pick<Round, 'opens' | 'zone'>, after: Instant): Instant {
  let next = local(opens, zone).add({ weeks: 1 })
  while (instant(next.toInstant()) <= after) next = next.add({ weeks: 1 })
  return instant(next.toInstant())
}

/** Whether a weekly round comes no more, though whoever opened it has not let go of it: its weeks end before the next. */
export const isStopped = ({ weekly, opens }: Round): boolean =>
  weekly !== null && weekly < plus(opens, { days: 6 })

/** Closes a round: every answer of it is deleted, and only the weather is left. */
export function withClosed(scene: Scene, round: Round): Scene {
  const votes = scene.votes.filter((vote) => vote.round === round.id)
  const weather = round.plain
    ? null
    : weatherOf(
        votes.map(({ color }) => color),
        round.smallest,
      )
  return put(withoutVotes(scene, round), 'rounds', {
    ...round,
    state: 'closed',
    closes: closesAt(round),
    ends: null,
    weather,
    weekly: isStopped(round) ? null : round.weekly,
    // Whether it came through does not matter any more.
    note: isDoubtful(round) || isStopped(round) ? null : round.note,
  })
}

/** The scene without anybody's answer in a round. */
export const withoutVotes = (scene: Scene, { id }: Round): Scene => ({
  ...scene,
  votes: scene.votes.filter((vote: Vote) => vote.round !== id),
})

/** The scene once somebody is gone: what they planned does not come any more, what is open stays until it closes. */
export function withoutOpener<S extends Scene>(scene: S, chat: Id): S {
  if (!scene.rounds.some(({ opener }) => opener === chat)) return scene
  const rounds = scene.rounds
    .filter(({ opener, state }) => opener !== chat || !['planned', 'prepared'].includes(state))
    .map((round) => (round.opener === chat ? { ...round, weekly: null, note: null } : round))
  return { ...scene, rounds }
}

/** A round whose opener is still to be told something. */
export type Untold = Round & { note: Note }

/** Whether its opener is still to be told something. */
export const isUntold = (round: Round): round is Untold => round.note !== null && round.note !== 'doubtful'

/** Whether nobody knows if its question came through. */
export const isDoubtful = ({ note }: Round): boolean => note === 'unclear' || note === 'doubtful'

/** When a round that nobody can answer is forgotten: what was prepared lapses with its day. */
export function forgottenAt(round: Round): Instant {
  if (round.state === 'prepared') return round.closes
  return plus(round.closes, isUntold(round) && round.opener !== null ? UNTOLD_LASTS : REMEMBERED)
}
