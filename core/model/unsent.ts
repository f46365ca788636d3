import { type Key, type Read, readKey } from './key.ts'
import { ownMember } from './look-up.ts'
import type { Outgoing } from './message.ts'
import { remove } from './page.ts'
import { find, put, type Scene } from './scene.ts'
import type { Instant } from './time.ts'
import { NOTES, type Note } from './workshop.ts'

/** What is under a key, and after which moment it is worth nothing: whether it is among what should not come any more. */
export type Meant = (its: Read, unsent: { by: Instant | null }) => boolean

/** All that comes by itself, or was asked for and still is to come. */
const ANYTHING: Meant = ({ kind }) => kind !== 'home' && kind !== 'own'

/** Questions, and the lines that come in their place. */
export const QUESTIONS: Meant = ({ kind }) => kind === 'ask' || kind === 'season' || kind === 'quiet'

/** What others show. */
export const CARDS: Meant = ({ kind }) => kind === 'card' || kind === 'reply'

/** What has not reached the chat yet, and is not to come any more. */
export const waiting = (scene: Scene, isMeant = ANYTHING): Key[] =>
  scene.posts.flatMap(({ key, unsent }) => {
    const its = unsent ? readKey(key) : null
    return its && isMeant(its, unsent!) ? [key] : []
  })

/**
 * The scene in which it was never told, and what takes it back: a line that was not sent yet goes, one that
 * is on its way is removed as soon as its message is known.
 */
export function withdrawn<S extends Scene>(scene: S, isMeant = ANYTHING): { scene: S; say: Outgoing[] } {
  const keys = waiting(scene, isMeant)
  return { scene: keys.reduce(untold, scene), say: keys.map((key) => remove(scene, key)) }
}

/** A link, somebody new, or what became of a round, that nobody was told of: it is told once there can be a line again. */
function untold<S extends Scene>(scene: S, key: Key): S {
  const its = readKey(key)!
  if (its.kind === 'note') {
    const round = find(scene, 'rounds', its.about[0])
    return round ? put(scene, 'rounds', { ...round, note: noteUnder(scene, key) ?? round.note }) : scene
  }
  if (its.kind === 'linked') {
    const me = ownMember(scene, its.about[0])
    return me ? put(scene, 'members', { ...me, greeted: false }) : scene
  }
  const me = scene.person?.id
  if (its.kind === 'new') {
    const assents = scene.assents.filter((a) => a.invitation !== its.about[0] || a.person !== me || a.yes)
    return { ...scene, assents }
  }
  if (its.kind !== 'came') return scene
  const mine = scene.invitations.filter((i) => i.inviter === me && i.claim !== null && !i.confirmed)
  return mine.reduce(
    (from, i) => put(from, 'invitations', { ...find(from, 'invitations', i.id)!, told: false }),
    scene,
  )
}

/** What somebody was about to be told of a round: only its message knows that by now. */
function noteUnder({ posts }: Scene, key: Key): Note | undefined {
  const said = posts.find((post) => post.key === key)?.want?.page.text ?? []
  return NOTES.find((note) => said.some((text) => 'id' in text && text.id === `round-${note}`))
}
