import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, platformName, text } from '../model/page.ts'
import { put, type Scene, type Turn, turn } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import type { Instant } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { endsUnseen } from './closing-time.ts'
import { untilFor } from './page.ts'
import { isStopped } from './round.ts'
import { closedAlready, openOne } from './vote.ts'

/** [Who sees what?]: who could see an answer, until when; and a way out where the question is about somebody. */
export function whoSees(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  return round ? turn(scene, [], { page: whoSeesPage(scene, means, round) }) : closedAlready(scene, id)
}

function whoSeesPage(scene: Scene, means: Means, round: Round): Page {
  const { id, closes, zone, smallest } = round
  const { now, runBy } = means
  const until = untilFor(closes, zone, now)
  const isOwn = isSomebodys(round, means)
  return {
    title: text('who-sees-what'),
    text: [
      text('who-sees-room'),
      text('who-sees-server', { runBy, until, platform: platformName(scene) }),
      text('who-sees-close', { smallest }),
      ...(isOwn ? [text('who-sees-about')] : []),
    ],
    buttons: isOwn ? [[button('about-somebody', 'about-somebody', [id])]] : [],
  }
}

/** Whether a question was written by somebody: in own words, or in a pack of their own. */
const isSomebodys = ({ prompt, words }: Round, { prompts }: Means): boolean =>
  words !== null || prompts.some(({ id, added }) => id === prompt && added)

/** [This is about somebody]: it closes within a minute as if too few had answered, and does not come again. */
export function aboutSomebody(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  if (!round) return closedAlready(scene, id)
  if (!isSomebodys(round, means)) return null
  const ends = round.plain && round.ends ? round.ends : endsUnseen(round, means)
  const closing = put(scene, 'rounds', { ...round, plain: true, ends })
  return turn(notAgain(closing, round, ends), [], { toast: text('about-somebody-heard') }, [round.room])
}

/** What would ask the same anew each week stops as the round closes, and until then stands there as it did. */
const notAgain = (scene: Scene, round: Round, ends: Instant): Scene => ({
  ...scene,
  rounds: scene.rounds.map((it) => {
    const isSame = it.room === round.room && it.weekly !== null && asksTheSame(it, round)
    return isSame ? { ...it, weekly: it.state === 'closed' ? null : ends } : it
  }),
})

const asksTheSame = (one: Round, { prompt, words }: Round): boolean =>
  words === null ? one.prompt === prompt && !one.drawn : gist(one.words ?? '') === gist(words)

/** The scene without what was to come each week, once it is stopped. */
export const withoutStopped = (scene: Scene, now: Instant): Scene => ({
  ...scene,
  rounds: scene.rounds.filter((it) => !(it.state === 'planned' && isStopped(it) && it.weekly! <= now)),
})
