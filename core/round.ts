import type { Means } from './means.ts'
import type { Prompt } from './prompts.ts'
import { drop, put, type Scene } from './scene.ts'
import { dateOf, daysBetween, type Instant, instant, local, plus } from './time.ts'
import { weatherOf } from './weather.ts'
import type { Round, Vote } from './workshop.ts'

/** How long a room remembers what it was asked: a prompt comes once in that time. */
const REMEMBERED = { days: 7 }
/** Six weeks: then a weekly question needs a fresh yes. */
const SEASON = { days: 42 }
/** A round that could not open in time does not open. */
const LATE = { minutes: 45 }

/** The rounds of the room at hand. */
export const roundsHere = ({ rounds, room }: Scene): Round[] => rounds.filter((r) => r.room === room?.id)

/** The round that is open in the room at hand. */
export const openRound = (scene: Scene): Round | undefined =>
  roundsHere(scene).find(({ state }) => state === 'open')

/** Rounds that are still to come in the room at hand, the next one first. */
export const plannedRounds = (scene: Scene): Round[] =>
  roundsHere(scene)
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))

/** The prompts for rooms; none of them is deeper than everyday. */
const forRooms = ({ prompts }: Means): Prompt[] =>
  prompts.filter(({ audience, depth }) => audience.includes('workshop') && depth === 'everyday')

/** Those that the room at hand was not asked within the last week. */
export function freshPrompts(scene: Scene, means: Means): Prompt[] {
  const since = plus(means.now, { days: -7 })
  const asked = roundsHere(scene)
    .filter(({ state, opens }) => (state === 'open' || state === 'closed') && opens > since)
    .map(({ prompt }) => prompt)
  return forRooms(means).filter(({ id }) => !asked.includes(id))
}

/** A fresh prompt for the room at hand, another one each day and each week; null if none is fresh. */
export function drawnPrompt(scene: Scene, means: Means): string | null {
  const all = forRooms(means)
  const fresh = freshPrompts(scene, means)
  const first = Math.floor(means.chance(`room ${scene.room?.id}`) * all.length)
  const start = first + daysBetween('2024-01-01', dateOf(means.now, 'UTC'))
  const inTurn = all.map((_, i) => all[(start + i) % all.length]!)
  return inTurn.find((prompt) => fresh.includes(prompt))?.id ?? null
}

/** When a weekly round comes next after a moment: the same weekday and clock, where it was planned. */
export function weekLater({ opens, zone }: Pick<Round, 'opens' | 'zone'>, after: Instant): Instant {
  let next = local(opens, zone).add({ weeks: 1 })
  while (instant(next.toInstant()) <= after) next = next.add({ weeks: 1 })
  return instant(next.toInstant())
}

/** The end of a weekly question's season that begins at a moment. */
export const seasonOf = (begins: Instant): Instant => plus(begins, SEASON)

/** The round of the week after, planned for a moment; it is as long, and its prompt drawn anew if it is. */
export const again = (round: Round, opens: Instant, means: Means): Round => ({
  ...round,
  id: means.newId(),
  opens,
  closes: plus(opens, { milliseconds: lengthOf(round) }),
  prompt: round.drawn ? null : round.prompt,
  state: 'planned',
  weather: null,
  plain: false,
  posted: 1,
  note: null,
})

const lengthOf = ({ opens, closes }: Round): number =>
  local(closes, 'UTC').epochMilliseconds - local(opens, 'UTC').epochMilliseconds

/** Opens a planned round, one that could not open in time passes; a weekly one plans the next. */
export function opened(scene: Scene, means: Means, round: Round): Scene {
  const prompt = round.prompt ?? (round.words === null ? drawnPrompt(scene, means) : null)
  const late = plus(round.opens, LATE) < means.now || (prompt === null && round.words === null)
  const closes = late ? round.closes : plus(means.now, { milliseconds: lengthOf(round) })
  const begun: Round = { ...round, state: 'open', closes, prompt }
  const next = late ? drop(scene, 'rounds', round.id) : put(scene, 'rounds', begun)
  if (round.weekly === null) return next
  const following = weekLater(round, means.now)
  if (following < round.weekly) return put(next, 'rounds', again(round, following, means))
  return put(next, 'rounds', { ...(late ? { ...begun, state: 'closed' } : begun), note: 'season' })
}

/** Closes a round: every answer of it is deleted, and only the weather is left. */
export function closed(scene: Scene, round: Round): Scene {
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
    weather,
    // Whether it came through does not matter any more.
    note: isDoubtful(round) ? null : round.note,
  })
}

/** The scene without anybody's answer in a round. */
export const withoutVotes = (scene: Scene, { id }: Round): Scene => ({
  ...scene,
  votes: scene.votes.filter((vote: Vote) => vote.round !== id),
})

/** Whether its opener is still to be told something. */
export const isUntold = ({ note }: Round): boolean => note !== null && note !== 'doubtful'

/** Whether nobody knows if its question came through. */
export const isDoubtful = ({ note }: Round): boolean => note === 'unclear' || note === 'doubtful'

/** When a closed round is forgotten. */
export const forgottenAt = ({ closes }: Round): Instant => plus(closes, REMEMBERED)
