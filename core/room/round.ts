import { isLate } from '../ask/too-late.ts'
import type { Id } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { isForRooms, type Prompt } from '../model/prompts.ts'
import { drop, put, type Scene } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import { dateOf, daysBetween, type Instant, instant, local, plus, type Zone } from '../model/time.ts'
import type { Note, Round, Vote } from '../model/workshop.ts'
import { closesAt, isOpen, sharedMoment } from './closing-time.ts'
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

const forRooms = ({ prompts }: Means): Prompt[] => prompts.filter(isForRooms)

/**
 * What the room at hand was asked within a week of a moment, or is to be: no prompt comes again in that time. Weeks
 * are those of a calendar, or a weekly question would miss the one of a clock change.
 */
function near(scene: Scene, at: Instant): Round[] {
  const week = (zone: Zone, weeks: number) => instant(local(at, zone).add({ weeks }).toInstant())
  const known = roundsHere(scene).filter(({ state }) => state !== 'prepared')
  return known.filter(({ opens, zone }) => opens > week(zone, -1) && opens < week(zone, 1))
}

/** The prompts that the room at hand is not asked within a week of a moment. */
export function freshPrompts(scene: Scene, means: Means, at = means.now): Prompt[] {
  const there = near(scene, at)
  return forRooms(means).filter((prompt) => !there.some((round) => asksLike(round, prompt)))
}

/** Whether a round asks a prompt, be it in own words that are the prompt's. */
const asksLike = ({ prompt, words }: Round, { id, words: own }: Prompt): boolean =>
  prompt === id || (words !== null && Object.values(own).some(({ text }) => gist(text) === gist(words)))

/** Whether the room at hand is asked somebody's own words within a week of a moment, as own words or as a prompt. */
export function isAskedNear(scene: Scene, means: Means, words: string, at: Instant): boolean {
  const asked = near(scene, at).flatMap((round) => {
    const prompt = means.prompts.find(({ id }) => id === round.prompt)
    return [round.words ?? '', ...Object.values(prompt?.words ?? {}).map(({ text }) => text)]
  })
  return asked.some((one) => gist(one) === gist(words))
}

/**
 * A fresh prompt for the room at hand, another one each day of a place, and each week; null if none is fresh. A room
 * that has been asked nothing begins with the library's first, which is about arriving.
 */
export function drawnPrompt(scene: Scene, means: Means, zone: Zone, at = means.now): string | null {
  const all = forRooms(means)
  const fresh = freshPrompts(scene, means, at)
  if (roundsHere(scene).length === 0) return fresh[0]?.id ?? null
  const first = Math.floor(means.chance(`room ${scene.room?.id}`) * all.length)
  const start = first + daysBetween('2024-01-01', dateOf(means.now, zone))
  const inTurn = all.map((_, i) => all[(start + i) % all.length]!)
  return inTurn.find((prompt) => fresh.includes(prompt))?.id ?? null
}

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

/** The round of the week after, planned for a moment; it is as long, and its prompt drawn anew if it is. */
export const repeated = (round: Round, opens: Instant, means: Means): Round => ({
  ...round,
  id: means.newId(),
  opens,
  closes: plus(opens, { minutes: round.minutes }),
  ends: null,
  prompt: round.drawn ? null : round.prompt,
  state: 'planned',
  weather: null,
  plain: false,
  posted: 1,
  note: null,
})

/** Opens a planned round; one that could not open in time, or would ask anew what was asked lately, lapses. */
export function withOpened(scene: Scene, means: Means, round: Round): Scene {
  const prompt = toAsk(scene, means, round)
  const lapses = isLate(round.opens, means.now) || (prompt === null && !isFresh(scene, means, round))
  if (lapses) return lapsed(scene, means, round)
  const begun: Round = {
    ...round,
    state: 'open',
    closes: sharedMoment(plus(means.now, { minutes: round.minutes })),
    prompt,
  }
  return withNext(put(scene, 'rounds', begun), means, begun)
}

/** A round that was not asked: a weekly one goes on the week after, of any other its opener is told. */
function lapsed(scene: Scene, means: Means, round: Round): Scene {
  const over = { ...round, state: 'closed', plain: true, closes: means.now } as const
  if (round.weekly !== null) return withNext(drop(scene, 'rounds', round.id), means, over)
  return put(scene, 'rounds', { ...over, prompt: null, words: null, readings: null, note: 'lapsed' })
}

/** The scene with the round of the week after; where there is none any more, the opener is asked about another season. */
function withNext(scene: Scene, means: Means, round: Round): Scene {
  if (round.weekly === null) return scene
  const following = weekLater(round, means.now)
  return following < round.weekly
    ? put(scene, 'rounds', repeated(round, following, means))
    : put(scene, 'rounds', { ...round, note: 'season' })
}

/** The prompt a round asks as it opens: its own if that is fresh, else another if it is drawn; null for own words. */
function toAsk(scene: Scene, means: Means, round: Round): string | null {
  const before = drop(scene, 'rounds', round.id)
  if (round.words !== null || round.drawn)
    return round.words === null ? drawnPrompt(before, means, round.zone) : null
  // Those planned for later give way to what comes first.
  const asked = { ...before, rounds: before.rounds.filter(({ state }) => state !== 'planned') }
  return freshPrompts(asked, means).some(({ id }) => id === round.prompt) ? round.prompt : null
}

/** Whether own words were not asked lately; no words at all never are. */
function isFresh(scene: Scene, means: Means, round: Round): boolean {
  const begun = { ...scene, rounds: scene.rounds.filter(({ state }) => state !== 'planned') }
  return round.words !== null && !isAskedNear(begun, means, round.words, means.now)
}

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
