import type { Means } from '../model/means.ts'
import type { Page } from '../model/message.ts'
import { button, platformName, text } from '../model/page.ts'
import { put, type Scene, type Turn, turn } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import type { Round } from '../model/workshop.ts'
import { endsUnseen } from './closing-time.ts'
import { momentFor } from './page.ts'
import { closedAlready, openOne } from './vote.ts'

/** [Who sees what?]: who could see an answer, until when; and a way out where the question is about somebody. */
export function whoSees(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  return round ? turn(scene, [], { page: whoSeesPage(scene, means, round) }) : closedAlready(scene, id)
}

function whoSeesPage(
  scene: Scene,
  { now, runBy }: Means,
  { id, closes, zone, smallest, words }: Round,
): Page {
  const until = momentFor(closes, zone, now)
  const isOwn = words !== null
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

/** [This is about somebody]: it closes within a minute as if too few had answered, and does not come again. */
export function aboutSomebody(scene: Scene, means: Means, id: string): Turn | null {
  const round = openOne(scene, means, id)
  if (!round) return closedAlready(scene, id)
  if (round.words === null) return null
  const ends = round.plain && round.ends ? round.ends : endsUnseen(round, means)
  const closing = put(notAgain(scene, round), 'rounds', { ...round, plain: true, ends })
  return turn(closing, [], { toast: text('about-somebody-heard') }, [round.room])
}

/** What would ask the same anew each week is marked, and stands there like the round itself until that closes. */
const notAgain = (scene: Scene, { room, words }: Round): Scene => ({
  ...scene,
  rounds: scene.rounds.map((it) => {
    const isSame = it.room === room && it.weekly !== null && gist(it.words ?? '') === gist(words!)
    return isSame && it.state === 'planned' ? { ...it, plain: true } : it
  }),
})

/** The scene without what somebody said is about a person, once the round that asked it closes. */
export const withoutMarked = (scene: Scene): Scene => ({
  ...scene,
  rounds: scene.rounds.filter(({ state, plain }) => !(state === 'planned' && plain)),
})
