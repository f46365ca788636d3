import { isLate } from '../ask/too-late.ts'
import type { Means } from '../model/means.ts'
import { drop, put, type Scene } from '../model/scene.ts'
import { type Instant, plus, shownAt, wallClock } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { sharedMoment } from './closing-time.ts'
import { drawnPrompt, freshPrompts, isAskedNear } from './fresh-prompts.ts'
import { weekLater } from './round.ts'

/** The round of the week after, planned for a moment; it is as long, and its prompt drawn anew if it is. */
export const repeated = (round: Round, opens: Instant, means: Means): Round => ({
  ...round,
  id: means.newId(),
  opens,
  meant: wallClock(opens, round.zone),
  closes: plus(opens, { minutes: round.minutes }),
  ends: null,
  prompt: round.drawn ? null : round.prompt,
  state: 'planned',
  weather: null,
  plain: false,
  posted: 1,
  note: null,
})

/** What is planned opens when the clock shows what was meant, though its zone may have other rules by now. */
export function inTheirTime(scene: Scene): Scene {
  const asMeant = (round: Round): Round => {
    const opens = round.meant === null ? round.opens : shownAt(round.meant, round.zone)
    return round.state === 'planned' && opens !== round.opens
      ? { ...round, opens, closes: plus(opens, { minutes: round.minutes }) }
      : round
  }
  return { ...scene, rounds: scene.rounds.map(asMeant) }
}

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
