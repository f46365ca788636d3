import type { Circle, Id, Invitation, Member } from './circle.ts'
import { ofOthers, others, ownMember } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Page } from './message.ts'
import { button, text } from './page.ts'
import { drop, find, type Known, put, type Scene } from './scene.ts'

/** The most people of a circle. */
const MOST = 6

const member = (means: Means, circle: Id, person: Id, greeted: boolean): Member => ({
  id: means.newId(),
  circle,
  person,
  depth: 'everyday',
  joined: means.now,
  left: null,
  suggested: false,
  greeted,
})

const named = (scene: Known, means: Means, owner: Id, of: Member, name: string): Known =>
  put(scene, 'names', { id: means.newId(), owner, member: of.id, name })

/** The two are linked, each under the name they gave. */
export function linkTwo(scene: Known, means: Means, invitation: Invitation): [Known, Circle] {
  const { person, name } = invitation.claim!
  const circle: Circle = { id: means.newId(), kind: 'partners', setting: 'either', began: means.now }
  const me = { ...member(means, circle.id, scene.person.id, true), depth: scene.person.depth }
  const you = { ...member(means, circle.id, person, false), suggested: invitation.suggests }
  const bare = unclaimed(drop(put(scene, 'circles', circle), 'invitations', invitation.id))
  const both = put(put(bare, 'members', me), 'members', you)
  return [named(named(both, means, scene.person.id, you, name), means, person, me, invitation.name), circle]
}

/** The scene without this person's yes to anybody else's link: one link at a time. */
export const unclaimed = <S extends Scene>(scene: S): S => ({
  ...scene,
  invitations: scene.invitations.map((i) =>
    i.claim?.person === scene.person?.id ? { ...i, claim: null } : i,
  ),
})

/** Whether everybody else who is in the circle has said yes to somebody new. */
export function isAgreed(scene: Known, { id, inviter, circle }: Invitation): boolean {
  const yes = scene.assents.filter((a) => a.invitation === id && a.yes).map(({ person }) => person)
  const living = scene.members.filter((m) => m.circle === circle && m.left === null && m.person !== null)
  return living.every(({ person }) => person === inviter || yes.includes(person!))
}

/** Somebody new is in the circle: each is named to each, and all are told once. */
export function admit(scene: Known, means: Means, invitation: Invitation): Known {
  const { claim, circle } = invitation
  const you = member(means, circle!, claim!.person, false)
  const living = scene.members.filter((m) => m.circle === circle && m.left === null && m.person !== null)
  let next = put(scene, 'members', you)
  for (const one of living) {
    next = named(next, means, one.person!, you, claim!.name)
    next = named(next, means, claim!.person, one, givenName(scene, invitation, one.person!))
    next = put(next, 'members', { ...one, greeted: one.person === scene.person.id })
  }
  const assents = next.assents.filter((a) => a.invitation !== invitation.id)
  return drop({ ...next, assents }, 'invitations', invitation.id)
}

const givenName = (scene: Known, { id, inviter, name }: Invitation, person: Id): string =>
  person === inviter
    ? name
    : (scene.assents.find((a) => a.invitation === id && a.person === person)?.name ?? '…')

/** Everybody whose own turn should come, once a circle has somebody new. */
export const company = (scene: Known, circle: Id): Id[] =>
  others(scene, circle).flatMap(({ person }) => (person === null ? [] : [person]))

/** What a link begins with. */
export function linkedPage(scene: Known, circle: Circle): Page {
  const home = (where: string) => button(`live-${where}`, 'lives', [circle.id, where])
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

/** Whether a circle has room for one more. */
export function hasRoom(scene: Known, circle: Id): boolean {
  const there = find(scene, 'circles', circle)
  const living = scene.members.filter((m) => m.circle === circle && m.left === null).length
  return there?.kind === 'partners' && ownMember(scene, circle) !== undefined && living > 1 && living < MOST
}
