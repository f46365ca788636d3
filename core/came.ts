import { openRhythm } from './begin.ts'
import type { Circle, Invitation } from './circle.ts'
import { linkedCircles, ownMember } from './find.ts'
import { home } from './home.ts'
import { admit, company, isAgreed, linkedPage, linkTwo } from './join.ts'
import type { Means } from './means.ts'
import type { Outgoing, Page } from './message.ts'
import { arrive, button, line, remove, show, text } from './page.ts'
import { drop, find, type Known, put, type Turn, turn } from './scene.ts'

/** Who said yes to one's own link, until one has said that it is who was meant. */
const claimed = (scene: Known, means: Means): Invitation | undefined =>
  scene.invitations.find(
    (i) => i.inviter === scene.person.id && i.claim !== null && !i.confirmed && i.expires > means.now,
  )

/** Whoever made a link sees who came and says that it is them. */
export function theyCame(scene: Known, means: Means): Turn {
  const invitation = claimed(scene, means)
  return invitation ? turn(scene, [show(scene, means, 'came', camePage(invitation))]) : home(scene, means)
}

function camePage({ id, claim }: Invitation): Page {
  const { profile, name, platform } = claim!
  return {
    text: [text('came', { profile, name, platform: text(`platform-${platform}`) })],
    buttons: [[button('thats-who-i-meant', 'confirm', [id])], [button('no', 'refuse', [id])]],
  }
}

/** The neutral line that tells an inviter, once, that somebody said yes. */
export function cameLine(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const invitation = claimed(scene, means)
  if (!invitation || invitation.told) return { scene, say: [] }
  const closed = line(scene, [button('open', 'came')])
  const next = put(scene, 'invitations', { ...invitation, told: true })
  return { scene: next, say: [arrive(scene, 'came', closed, camePage(invitation))] }
}

/** [Yes, that's who I meant]: the two are linked; into a larger circle, everybody in it is asked. */
export function confirm(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  const mine = invitation?.inviter === scene.person.id && invitation.expires > means.now
  if (!mine || invitation.confirmed) return null
  // Whoever came may have thought better of it, or both may be linked already by the other's link.
  if (!invitation.claim) return refuse(scene, means, id)
  if (invitation.circle !== null) return confirmInto(scene, means, invitation)
  if (linkedCircles(scene).length > 0) return refuse(scene, means, id)
  const [next, circle] = linkTwo(scene, means, invitation)
  const say = [show(next, means, 'came', linkedPage(next, circle)), remove(next, 'invitation')]
  return turn(next, say, {}, [invitation.claim.person])
}

function confirmInto(scene: Known, means: Means, invitation: Invitation): Turn {
  const next = put(scene, 'invitations', { ...invitation, confirmed: true })
  const page: Page = { text: [text('asked-the-others')], buttons: [[button('home', 'home')]] }
  const wake = company(scene, invitation.circle!)
  if (isAgreed(next, invitation)) return joined(next, means, invitation, 'came')
  return turn(next, [show(next, means, 'came', page), remove(next, 'invitation')], {}, wake)
}

function joined(scene: Known, means: Means, invitation: Invitation, key: string): Turn {
  const next = admit(scene, means, invitation)
  const circle = find(next, 'circles', invitation.circle ?? '')!
  return turn(next, [show(next, means, key, linkedPage(next, circle))], {}, company(next, circle.id))
}

/** [No]: nothing is linked, the link no longer works, and nobody is told. */
export function refuse(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  if (invitation?.inviter !== scene.person.id) return null
  const next = drop(scene, 'invitations', id)
  const page: Page = { text: [text('link-refused')], buttons: [[button('home', 'home')]] }
  return turn(next, [show(next, means, 'came', page), remove(next, 'invitation')])
}

/** Invitations of others into a circle of this person, which wait for everybody's yes. */
const intoOurs = (scene: Known, means: Means): Invitation[] =>
  scene.invitations.filter(
    (i) =>
      i.confirmed &&
      i.claim &&
      i.circle &&
      i.inviter !== scene.person.id &&
      i.expires > means.now &&
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
    say.push(
      arrive(scene, `new:${id}`, line(scene, [button('open', 'newcomer', [id])]), newcomerPage(invitation)),
    )
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
  return invitation ? turn(scene, [show(scene, means, `new:${id}`, newcomerPage(invitation))]) : null
}

/** [Yes]: once everybody has said it, the new one is in the circle; until then nobody is told anything. */
export function assent(scene: Known, means: Means, id: string): Turn | null {
  const invitation = intoOurs(scene, means).find((i) => i.id === id)
  const mine = scene.assents.find((a) => a.invitation === id && a.person === scene.person.id)
  if (!invitation || !mine) return null
  const next = put(scene, 'assents', { ...mine, name: scene.person.name, yes: true })
  if (isAgreed(next, invitation)) return joined(next, means, invitation, `new:${id}`)
  const page: Page = { text: [text('thank-you-if-all')], buttons: [[button('home', 'home')]] }
  return turn(next, [show(next, means, `new:${id}`, page)])
}

/** What a link begins with, behind its neutral line. */
export function linked(scene: Known, means: Means, id: string): Turn | null {
  const circle = find(scene, 'circles', id)
  return circle?.kind === 'partners'
    ? turn(scene, [show(scene, means, `linked:${id}`, linkedPage(scene, circle))])
    : null
}

/** "Mostly in the same home?", said where the link begins. */
export function lives(scene: Known, means: Means, id: string, setting: string): Turn | null {
  const circle = find(scene, 'circles', id)
  if (circle?.kind !== 'partners' || !ownMember(scene, id)) return null
  const moved = { ...circle, setting: setting as Circle['setting'] }
  return turn(put(scene, 'circles', moved), [show(scene, means, `linked:${id}`, linkedPage(scene, moved))])
}

/** The neutral lines that tell somebody, once each, of a link, or of somebody new in it. */
export function linkedLines(scene: Known): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const circle of linkedCircles(scene)) {
    const me = ownMember(scene, circle.id)
    if (!me || me.greeted) continue
    next = put(withoutOwnLink(next), 'members', { ...me, greeted: true, depth: scene.person.depth })
    const closed = line(scene, [button('open', 'linked', [circle.id])])
    say.push(arrive(scene, `linked:${circle.id}`, closed, linkedPage(scene, circle)))
  }
  return { scene: next, say }
}

/** [Later is fine]: whoever has no rhythm yet is offered one. */
export function linkedLater(scene: Known, means: Means): Turn {
  if (!scene.person.arriving) return home(scene, means)
  return turn(scene, [{ ...openRhythm(scene, means), place: 'here' }])
}

/** One link at a time: one's own to somebody else no longer works. */
const withoutOwnLink = (scene: Known): Known => ({
  ...scene,
  invitations: scene.invitations.filter((i) => i.inviter !== scene.person.id || i.circle !== null),
})
