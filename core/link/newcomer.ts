import type { Invitation } from '../model/invitation.ts'
import { keyOf } from '../model/key.ts'
import { others, ownMember } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page } from '../model/message.ts'
import { arrive, button, isOnOnePlatform, readAnew, show, text } from '../model/page.ts'
import { type Known, put, type Turn, turn } from '../model/scene.ts'
import { between, type Instant } from '../model/time.ts'
import { isAgreed } from './join.ts'

/** Invitations of others into a circle of this person, which wait for everybody's yes. */
const intoOurs = (scene: Known, means: Means): Invitation[] =>
  scene.invitations.filter(
    (i) =>
      i.confirmed &&
      i.claim &&
      i.circle &&
      i.inviter !== scene.person.id &&
      i.expires > means.now &&
      !isOnOnePlatform(scene, means, i.claim.platform) &&
      ownMember(scene, i.circle),
  )

/** The neutral line that asks a member of a circle, once, about somebody new. */
export function assentLines(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const invitation of intoOurs(scene, means)) {
    const { id } = invitation
    if (scene.assents.some((a) => a.invitation === id && a.person === scene.person.id)) continue
    const { person } = scene
    next = put(next, 'assents', {
      id: means.newId(),
      invitation: id,
      person: person.id,
      name: person.name,
      yes: false,
    })
    say.push(arrive(scene, keyOf('new', id), readAnew(scene, 'newcomer', [id]), newcomerPage(invitation)))
  }
  return { scene: next, say }
}

function newcomerPage({ id, name, claim }: Invitation): Page {
  return {
    text: [text('newcomer', { name, newcomer: claim!.name })],
    buttons: [[button('newcomer-yes', 'assent', [id])], [button('not-now', 'home')]],
  }
}

/** Behind that line: who is new, and that it takes everybody's yes. */
export function newcomer(scene: Known, means: Means, id: string): Turn | null {
  const invitation = intoOurs(scene, means).find((i) => i.id === id)
  const page = invitation ? newcomerPage(invitation) : pageOfBefore(scene, id)
  return page && turn(scene, [show(scene, means, keyOf('new', id), page)])
}

/**
 * What somebody was asked stays as it was while it stands there, though it has come to nothing: that would tell that
 * whoever asked has left, or that the new one thought better of it (R3, R12).
 */
function pageOfBefore({ invitations, posts }: Known, id: string): Page | null {
  if (invitations.some((its) => its.id === id && its.claim)) return null
  return posts.find(({ key }) => key === keyOf('new', id))?.want?.page ?? null
}

/**
 * When a last yes links: at once, or, where somebody has left the circle, at a moment drawn for it, as late as a yes of
 * theirs might have come. Whoever knows that they had said nothing would learn it otherwise (R3).
 */
function linksAt(scene: Known, means: Means, { id, circle, links, expires }: Invitation): Instant {
  if (others(scene, circle!).every(({ left }) => left === null)) return means.now
  if (links !== null && links > means.now) return links
  return between(means.now, expires, means.chance(`link ${id} ${means.now}`))
}

/** [Yes]: nothing tells whether it was the last one; the inviter's own turn lets the new one in. */
export function assent(scene: Known, means: Means, id: string): Turn | null {
  const invitation = intoOurs(scene, means).find((i) => i.id === id)
  const mine = scene.assents.find((a) => a.invitation === id && a.person === scene.person.id)
  if (!invitation || !mine) return saidBefore(scene, means, id)
  const said = put(scene, 'assents', { ...mine, name: scene.person.name, yes: true })
  const agreed = isAgreed(said, invitation)
  const links = linksAt(scene, means, invitation)
  const next = agreed ? put(said, 'invitations', { ...invitation, links }) : said
  const thanked = thanks(next, means, id, invitation.claim!.name)
  return turn(next, [thanked], {}, agreed ? [invitation.inviter] : [])
}

/** The same yes, to what has come to nothing meanwhile. */
function saidBefore(scene: Known, means: Means, id: string): Turn | null {
  const asked = pageOfBefore(scene, id)?.text.find((one) => 'id' in one && one.with?.newcomer !== undefined)
  const newcomer = asked && 'id' in asked ? asked.with?.newcomer : undefined
  return typeof newcomer === 'string' ? turn(scene, [thanks(scene, means, id, newcomer)]) : null
}

const thanks = (scene: Known, means: Means, id: string, newcomer: string): Outgoing =>
  show(scene, means, keyOf('new', id), {
    text: [text('thanks-for-newcomer', { newcomer })],
    buttons: [[button('home', 'home')]],
  })
