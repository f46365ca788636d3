import type { Means } from './means.ts'
import type { Button } from './message.ts'
import { lineForm, show, text } from './page.ts'
import { type Known, type Turn, turn } from './scene.ts'

/** Asks for a name to be typed, with a way back to where it was asked for. */
export const askName = (scene: Known, means: Means, back: Button): Turn =>
  turn(scene, [
    show(scene, means, 'home', {
      title: text('title-name'),
      text: [text('type-a-name')],
      buttons: [[back]],
      form: lineForm('field-name', 12),
    }),
  ])

/** The scene with another name of this person, in what the others call them too. */
export function renamed(scene: Known, name: string): Known {
  const { id } = scene.person
  const mine = new Set(scene.members.filter((m) => m.person === id).map((m) => m.id))
  const names = scene.names.map((row) => (mine.has(row.member) && row.owner !== id ? { ...row, name } : row))
  const assents = scene.assents.map((row) => (row.person === id ? { ...row, name } : row))
  const invitations = scene.invitations.map((row) => {
    if (row.inviter === id) return { ...row, name }
    return row.claim?.person === id ? { ...row, claim: { ...row.claim, name } } : row
  })
  return { ...scene, names, assents, invitations, person: { ...scene.person, name } }
}
