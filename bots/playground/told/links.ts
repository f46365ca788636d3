import type { Person } from '../../../core/model/circle.ts'
import { nameOf } from './names.ts'
import type { Line, Telling } from './told.ts'

/** Somebody's open invitations, a yes of theirs to another's, and to somebody new. */
export function linksTold(telling: Telling, person: Person): Line[] {
  const { id, name } = person
  const { kept, now, when } = telling
  const links = kept.invitations
    .filter(({ expires }) => expires > now)
    .flatMap((link) => {
      if (link.inviter === id) {
        const text = `${name} has made an invitation, as “${link.name}”, open until ${when(link.expires)}.`
        return [{ id: link.id, text, seen: 'Whoever it is handed to can open it, once.' }]
      }
      if (link.claimBy !== id) return []
      const inviter = nameOf(telling, link.inviter)
      return [
        {
          id: `claim ${link.id}`,
          text: `${name} said yes to ${inviter}’s invitation, as “${link.claimName}”.`,
        },
      ]
    })
  const said = kept.assents.filter((one) => one.person === id && one.yes)
  return [
    ...links,
    ...said.map((one) => ({ id: one.id, text: `${name} is fine with somebody new, as “${one.name}”.` })),
  ]
}
