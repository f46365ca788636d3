import type { Id } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { put, type Scene, type Turn, turn } from '../model/scene.ts'
import { withdrawn } from '../model/unsent.ts'
import type { Round } from '../model/workshop.ts'
import { closedMessage, roundKey } from './page.ts'
import { isUntold, roundsHere, withoutVotes } from './round.ts'

/** The openers who have something to be told. */
export const toBeTold = (scene: Scene): Id[] => [
  ...new Set(
    roundsHere(scene).flatMap((round) => (isUntold(round) && round.opener !== null ? [round.opener] : [])),
  ),
]

/**
 * What was open or planned when the backup was made may have closed, or been stopped, since: it ends without a
 * picture, for a second one could be compared with the first.
 */
export function putBackThere(scene: Scene, means: Means): Turn {
  const waiting = withdrawn(scene)
  const ended = nothingGoesOn(waiting.scene, means, 'put-back')
  const sent = scene.posts.flatMap(({ key, unsent }) => (unsent ? [] : [key]))
  const stands = roundsHere(scene).filter(({ state, closes }) => state === 'open' && closes > means.now)
  const closed = stands
    .map((round) => ({ to: scene.chat.id, key: roundKey(round), want: closedMessage(round) }))
    .filter(({ key }) => sent.includes(key))
  return { ...ended, say: [...waiting.say, ...closed] }
}

/** Nothing goes on in a room any more, and whoever opened something is told once why. */
export function nothingGoesOn(scene: Scene, means: Means, why: 'unreached' | 'put-back'): Turn {
  const going = roundsHere(scene).filter(({ state }) => state === 'open' || state === 'planned')
  const isFirst = (round: Round) => going.find(({ opener }) => opener === round.opener) === round
  const next = going.reduce<Scene>((from, round) => {
    const note = isFirst(round) ? why : null
    return put(withoutVotes(from, round), 'rounds', {
      ...{ ...round, state: 'closed', weekly: null, note, closes: means.now, ends: null },
      opens: round.opens < means.now ? round.opens : means.now,
    })
  }, scene)
  const rounds = next.rounds.filter(({ state, room }) => state !== 'prepared' || room !== scene.room?.id)
  return turn({ ...next, rounds }, [], {}, toBeTold(next))
}
