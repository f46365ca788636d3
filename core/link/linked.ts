import { home } from '../home/home.ts'
import type { Circle, Id } from '../model/circle.ts'
import { keyOf } from '../model/key.ts'
import { linkedCircles, ofOthers, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Page } from '../model/message.ts'
import { arrive, button, readAnew, show, text } from '../model/page.ts'
import { find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { openRhythm } from '../rhythm/first-rhythm.ts'

/** What a link begins with, behind its neutral line. */
export function openLinked(scene: Known, means: Means, id: string): Turn | null {
  const circle = find(scene, 'circles', id)
  return circle?.kind === 'partners' && ownMember(scene, id)
    ? turn(scene, [
        show(scene, means, keyOf('linked', id), linkedPage(scene, circle), readAnew(scene, 'linked', [id])),
      ])
    : null
}

/** "Mostly in the same home?", said where the link begins. */
export function lives(scene: Known, means: Means, id: Id, setting: Circle['setting']): Turn | null {
  const circle = find(scene, 'circles', id)
  if (circle?.kind !== 'partners' || !ownMember(scene, id)) return null
  const moved = { ...circle, setting }
  return turn(put(scene, 'circles', moved), [
    show(scene, means, keyOf('linked', id), linkedPage(scene, moved), readAnew(scene, 'linked', [id])),
  ])
}

/** The neutral lines that tell somebody, once each, of a link, or of somebody new in it. */
export function linkedLines(scene: Known): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const circle of linkedCircles(scene)) {
    const me = ownMember(scene, circle.id)
    if (!me || me.greeted) continue
    next = put(withoutOwnLink(next), 'members', { ...me, greeted: true })
    const closed = readAnew(scene, 'linked', [circle.id])
    say.push(arrive(scene, keyOf('linked', circle.id), closed, linkedPage(scene, circle)))
  }
  return { scene: next, say }
}

/** [Later is fine]: whoever has no rhythm yet is offered one. */
export function linkedLater(scene: Known, means: Means): Turn {
  if (!scene.person.arriving) return home(scene, means)
  return turn(scene, [{ ...openRhythm(scene, means), where: 'here' }])
}

/** One link at a time: one's own to somebody else no longer works. */
const withoutOwnLink = (scene: Known): Known => ({
  ...scene,
  invitations: scene.invitations.filter((i) => i.inviter !== scene.person.id || i.circle !== null),
})

/** What a link begins with. */
export function linkedPage(scene: Known, circle: Circle): Page {
  const home = (where: Circle['setting']) => button(`live-${where}`, 'lives', [circle.id, where])
  const buttons: Button[][] = [
    [button('ask-me-now', 'ask-now'), button('later-is-fine', 'linked-later')],
    [home('together'), home('either'), home('apart')],
  ]
  return {
    text: [
      ofOthers(scene, circle.id, 'linked'),
      circle.setting === 'either' ? text('same-home') : text(`lives-${circle.setting}`),
      text('first-one-now'),
    ],
    buttons,
  }
}
