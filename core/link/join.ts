import type { Circle, Id, Member } from '../model/circle.ts'
import { withoutHeld } from '../model/in-common.ts'
import type { Invitation } from '../model/invitation.ts'
import { ownMember, peopleIn } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { isOnOnePlatform } from '../model/page.ts'
import type { Depth } from '../model/prompts.ts'
import { drop, find, type Known, put, type Scene } from '../model/scene.ts'
import { begun } from '../model/time.ts'
import { beginningOf } from '../path/beginning.ts'

/**
 * Somebody new with everybody's yes comes into the circle, in the inviter's own turn and at nobody's tap: that
 * would show whether a yes was still wanted, and so whether somebody has left (R3).
 */
export function letIn(scene: Known, means: Means): { scene: Known; wake: Id[] } {
  const ready = scene.invitations.filter(
    (its) => its.inviter === scene.person.id && isReady(scene, means, its),
  )
  return {
    scene: ready.reduce((from, its) => admit(from, means, its), scene),
    wake: ready.flatMap(({ circle, claim }) => [claim!.person, ...peopleIn(scene, circle!)]),
  }
}

const isReady = (scene: Known, means: Means, its: Invitation): boolean =>
  its.confirmed &&
  its.claim !== null &&
  !isOnOnePlatform(scene, means, its.claim.platform) &&
  (its.links ?? means.now) <= means.now &&
  isAgreed(scene, its)

/** The most people of a circle. */
const MOST = 6

const member = (means: Means, circle: Id, person: Id, depth: Depth): Member => ({
  id: means.newId(),
  circle,
  person,
  depth,
  joined: means.now,
  left: null,
  suggested: false,
  greeted: false,
  leftPath: false,
})

const named = (scene: Known, means: Means, owner: Id, of: Member, name: string): Known =>
  put(scene, 'names', { id: means.newId(), owner, member: of.id, name })

/** The two are linked, each under the name they gave. */
export function linkTwo(scene: Known, means: Means, invitation: Invitation): [Known, Circle] {
  const { person, name, depth } = invitation.claim!
  const circle: Circle = {
    ...{ id: means.newId(), kind: 'partners', setting: 'either', began: means.now, depth: 'everyday' },
    path: beginningOf(means, begun(means.now)),
  }
  const me = { ...member(means, circle.id, scene.person.id, scene.person.depth), greeted: true }
  const you = { ...member(means, circle.id, person, depth), suggested: invitation.suggests }
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
function admit(scene: Known, means: Means, invitation: Invitation): Known {
  const { claim, circle } = invitation
  const you = member(means, circle!, claim!.person, claim!.depth)
  const living = scene.members.filter((m) => m.circle === circle && m.left === null && m.person !== null)
  let next = put(scene, 'members', you)
  for (const one of living) {
    next = named(next, means, one.person!, you, claim!.name)
    next = named(next, means, claim!.person, one, givenName(scene, invitation, one.person!))
    next = put(next, 'members', { ...one, greeted: false })
  }
  const assents = next.assents.filter((a) => a.invitation !== invitation.id)
  // What stood, and what waits, was ticked by others than are in it now.
  const agreements = next.agreements.filter((one) => one.circle !== circle)
  return drop({ ...withoutHeld(next, circle!), assents, agreements }, 'invitations', invitation.id)
}

const givenName = (scene: Known, { id, inviter, name }: Invitation, person: Id): string =>
  person === inviter
    ? name
    : (scene.assents.find((a) => a.invitation === id && a.person === person)?.name ?? '…')

/** Whether a circle has room for one more; whether anybody else is still in it is for its own page to tell. */
export function hasRoom(scene: Known, circle: Id): boolean {
  const there = find(scene, 'circles', circle)
  const living = scene.members.filter((m) => m.circle === circle && m.left === null).length
  return there?.kind === 'partners' && ownMember(scene, circle) !== undefined && living < MOST
}
