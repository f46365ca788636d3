import type { Stopped } from '../model/chat.ts'
import { UNTIL_I_SAY } from '../model/circle.ts'
import type { Means } from '../model/means.ts'
import { atLeastOnce, button, show, textOn } from '../model/page.ts'
import { isKnown, type Scene, type Turn, turn } from '../model/scene.ts'
import { waiting, withdrawn } from '../model/unsent.ts'
import { withoutOpener } from '../room/round.ts'
import { quietUntil } from './rest.ts'

/** "stop", in any state: quiet at once, until the person says otherwise. */
export function stop(scene: Scene, means: Means): Turn {
  // Of somebody who only opens rounds nothing else is known to be quiet about.
  const { scene: there, say } = withdrawn(scene)
  const still = isKnown(there) ? quietUntil(there, UNTIL_I_SAY) : withoutOpener(there, scene.chat.id)
  const next: Scene = { ...still, chat: { ...still.chat, stopped: ended(scene, there) } }
  const page = { text: [textOn(scene, 'stopped')], buttons: [[button('meant-something-else', 'unstop')]] }
  return turn(next, [atLeastOnce(show(next, means, 'home', page)), ...say])
}

/** What this stop ends, with what an earlier one has ended: saying it twice is saying it once. */
function ended(scene: Scene, { rounds }: Scene): Stopped {
  const { chat, person, asks, posts } = scene
  const before = chat.stopped
  const waits = asks.flatMap(({ id, later }) => (later === null ? [] : [[id, later] as const]))
  return {
    restsUntil: before ? before.restsUntil : (person?.restsUntil ?? null),
    expects: person?.expects ?? before?.expects ?? null,
    later: { ...before?.later, ...Object.fromEntries(waits) },
    withdrawn: [
      ...(before?.withdrawn ?? []),
      ...waiting(scene).map((key) => ({
        key,
        by: posts.find((post) => post.key === key)?.unsent?.by ?? null,
      })),
    ],
    rounds: [...(before?.rounds ?? []), ...(person ? [] : rounds.filter(({ opener }) => opener === chat.id))],
  }
}
