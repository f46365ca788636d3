import { linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { textOn } from '../model/page.ts'
import { type Known, type Scene, type Turn, turn } from '../model/scene.ts'
import { left } from './end-link.ts'

/**
 * [Erase everything]: every row of this person goes, the link ends, the chat's messages are taken away. To
 * others they look like anybody who is quiet.
 */
export function eraseAll(scene: Known, means: Means): Turn {
  const bare = linkedCircles(scene).reduce((from, circle) => left(from, circle, means), scene)
  const chat = { ...scene.chat, stopped: null }
  const gone = scene.posts.map(({ key }) => ({ to: scene.chat.id, key, want: null }))
  return {
    ...turn({ ...bare, ...awayFromRooms(scene), chat, person: null }, gone),
    reply: { alert: textOn(scene, 'everything-erased') },
  }
}

/** Without one's answers in open rounds, and what one planned; an open round goes on, and is nobody's. */
const awayFromRooms = ({ chat, rounds }: Scene): Pick<Scene, 'rounds' | 'votes'> => ({
  votes: [],
  rounds: rounds
    .filter(({ opener, state }) => opener !== chat.id || state !== 'planned')
    .map((round) => (round.opener === chat.id ? { ...round, opener: null } : round)),
})
