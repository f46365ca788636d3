import { keyOf } from '../model/key.ts'
import { isResting } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { arrive, button, line, text } from '../model/page.ts'
import { put, type Scene } from '../model/scene.ts'
import type { Note } from '../model/workshop.ts'
import { roomOf } from './form.ts'
import { isUntold, type Untold } from './round.ts'

/** What whoever opened a round is told once, by a neutral line of their own. */
export function tellOpener(scene: Scene, means: Means): { scene: Scene; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const round of isResting(scene, means.now) ? [] : untold(scene)) {
    const key = keyOf('note', round.id)
    say.push(arrive(scene, key, line(scene, [button('open', 'reopen', [key])]), notePage(scene, round)))
    next = put(next, 'rounds', { ...round, note: round.note === 'unclear' ? 'doubtful' : null })
  }
  return { scene: next, say }
}

/** The rounds of which whoever opened them is still to be told something. */
export const untold = (scene: Scene): Untold[] =>
  scene.rounds.filter((round) => round.opener === scene.chat.id).filter(isUntold)

function notePage(scene: Scene, round: Untold): Page {
  const ways: Record<Note, Button[]> = {
    lapsed: [],
    unclear: [button('post-again', 'round-again', [round.id])],
    unreached: [],
    'put-back': [],
    season: [button('six-more-weeks', 'round-renew', [round.id])],
  }
  const { note } = round
  const room = roomOf(scene, round)?.name ?? ''
  return { text: [text(`round-${note}`, { room })], buttons: [ways[note]] }
}
