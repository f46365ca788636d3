import type { Person } from '../../../core/model/circle.ts'
import { nameOf } from './names.ts'
import type { Line, Telling } from './told.ts'

/** Somebody's open links, and a yes of theirs to another's. */
export function linksTold(telling: Telling, { id, name }: Person): Line[] {
  const { kept, now, when } = telling
  return kept.invitations
    .filter(({ expires }) => expires > now)
    .flatMap((link) => {
      if (link.inviter === id) {
        const text = `${name} has made a link, as “${link.name}”, open until ${when(link.expires)}.`
        return [{ id: link.id, text, seen: 'Whoever it is handed to can open it, once.' }]
      }
      if (link.claimBy !== id) return []
      const inviter = nameOf(telling, link.inviter)
      return [
        { id: `claim ${link.id}`, text: `${name} said yes to ${inviter}’s link, as “${link.claimName}”.` },
      ]
    })
}
