import type { Circle, Id } from '../model/circle.ts'
import { nameOf, namesIn, ofOthers, others, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, readAnew, show, text } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { hasPaths } from '../path/together.ts'
import { hasRoom } from './join.ts'

/** "Ben and me": what silence means, that nothing shows everything, where one lives, and the way out. */
export function circlePage(scene: Known, means: Means, id: string): Turn | null {
  const there = find(scene, 'circles', id)
  if (there?.kind !== 'partners' || !ownMember(scene, id)) return null
  const alone = others(scene, id).every(({ left }) => left !== null)
  const say = (what: 'circle-ended' | 'circle-silence') => ofOthers(scene, id, what)
  const said = alone
    ? [say('circle-ended')]
    : [title(scene, id), say('circle-silence'), text('circle-no-switch')]
  const present = new Set(others(scene, id).flatMap((m) => (m.left === null ? [nameOf(scene, m.id)] : [])))
  const gone = alone
    ? []
    : others(scene, id).filter((m) => m.left !== null && !present.has(nameOf(scene, m.id)))
  const more: Button[] = !alone && hasRoom(scene, id) ? [button('one-more', 'link-more', [id])] : []
  const end = alone ? button('end-it-here-too', 'end-link') : button('end-the-link', 'leaving')
  const page: Page = {
    text: [...said, ...gone.map((m) => text('circle-gone', { name: nameOf(scene, m.id) }))],
    buttons: [
      ...newcomers(scene, means).map((i) => [button('somebody-new', 'newcomer', [i])]),
      ...(alone ? [] : shared(there, means)),
      more,
      [button('rest', 'rest'), end],
      [button('back', 'home')],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page, readAnew(scene, 'circle', [id]))])
}

function title(scene: Known, id: Id): Text {
  const { list } = namesIn(scene, id)
  return list.length > 1
    ? text('circle-title-many', { name: { list: [...list, text('me')] } })
    : text('circle-title', { name: { list } })
}

/** What is there for all of a circle. */
const shared = (circle: Circle, means: Means): Button[][] => [
  [button(`lives-${circle.setting}`, 'same-home', [circle.id])],
  [button('what-helps-us', 'helps', [circle.id])],
  hasPaths(circle, means) ? [button('paths-together', 'our-paths', [circle.id])] : [],
]

/** "Mostly in the same home?": a fact of the circle, which everybody in it sees and can change. */
export function sameHome(scene: Known, means: Means, id: string): Turn | null {
  if (!ownMember(scene, id)) return null
  const choice = (setting: Circle['setting']) => button(`live-${setting}`, 'setting', [id, setting])
  const page: Page = {
    text: [text('same-home')],
    buttons: [[choice('together')], [choice('either')], [choice('apart')], [button('back', 'circle', [id])]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Where the people of a circle live, as one of them says. */
export function setSetting(scene: Known, means: Means, id: Id, setting: Circle['setting']): Turn | null {
  const there = find(scene, 'circles', id)
  if (there?.kind !== 'partners' || !ownMember(scene, id)) return null
  return circlePage(put(scene, 'circles', { ...there, setting }), means, id)
}

/** Who would like to come into one's circles and waits for one's own yes. */
const newcomers = (scene: Known, means: Means): Id[] =>
  scene.assents
    .filter(({ person, yes }) => person === scene.person.id && !yes)
    .filter(({ invitation }) => scene.invitations.some((i) => i.id === invitation && i.expires > means.now))
    .map(({ invitation }) => invitation)
