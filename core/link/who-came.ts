import { home } from '../home/home.ts'
import type { Invitation } from '../model/invitation.ts'
import { linkedCircles, peopleIn } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page } from '../model/message.ts'
import { arrive, button, isOnOnePlatform, readAnew, remove, show, text } from '../model/page.ts'
import { drop, find, type Known, put, type Turn, turn } from '../model/scene.ts'
import { between } from '../model/time.ts'
import { linkTwo } from './join.ts'
import { linkedNow } from './linked.ts'
import { nothingWaits } from './nothing-waits.ts'

/** Who said yes to one's own link, until one has said that it is who was meant. */
const claimed = (scene: Known, means: Means): Invitation | undefined =>
  scene.invitations.find(
    (i) =>
      i.inviter === scene.person.id &&
      i.claim !== null &&
      !i.confirmed &&
      i.expires > means.now &&
      !isOnOnePlatform(scene, means, i.claim.platform),
  )

/** Whoever made a link sees who came and says that it is them. */
export function theyCame(scene: Known, means: Means): Turn {
  const invitation = claimed(scene, means)
  return invitation
    ? turn(scene, [show(scene, means, 'came', camePage(invitation), readAnew(scene, 'came', []))])
    : home(scene, means)
}

function camePage({ id, claim }: Invitation): Page {
  const { profile, name, platform } = claim!
  const on = { name, platform: text(`platform-${platform}`) }
  return {
    text: [profile === name ? text('came-by-that-name', on) : text('came', { ...on, profile })],
    buttons: [[button('thats-who-i-meant', 'confirm', [id])], [button('no', 'refuse', [id])]],
  }
}

/** The neutral line that tells an inviter, once, that somebody said yes. */
export function cameLine(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const invitation = claimed(scene, means)
  if (!invitation || invitation.told) return { scene, say: [] }
  const closed = readAnew(scene, 'came', [])
  const next = put(scene, 'invitations', { ...invitation, told: true })
  return { scene: next, say: [arrive(scene, 'came', closed, camePage(invitation))] }
}

/** [Yes, that's who I meant]: the two are linked; into a larger circle, everybody in it is asked. */
export function confirm(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  const mine = invitation?.inviter === scene.person.id && invitation.expires > means.now
  if (!mine || invitation.confirmed) return null
  // Whoever came may have thought better of it: that is as if its time had run out.
  if (!invitation.claim) return null
  if (isOnOnePlatform(scene, means, invitation.claim.platform)) return refuse(scene, means, id)
  if (invitation.circle !== null) return confirmInto(scene, means, invitation)
  // Both may be linked already by the other's link.
  if (linkedCircles(scene).length > 0) return refuse(scene, means, id)
  const [next, circle] = linkTwo(scene, means, invitation)
  const say = [linkedNow(next, means, circle), ...nothingWaits(next, means)]
  return turn(next, say, {}, [invitation.claim.person])
}

/** The same, whether or not there is anybody left to ask: where nobody is, the link takes its time too (R3). */
function confirmInto(scene: Known, means: Means, invitation: Invitation): Turn {
  const links = between(means.now, invitation.expires, means.chance(`link ${invitation.id}`))
  const next = put(scene, 'invitations', { ...invitation, confirmed: true, links })
  const page: Page = { text: [text('asked-the-others')], buttons: [[button('home', 'home')]] }
  const say = [show(next, means, 'came', page), remove(next, 'invitation')]
  return turn(next, say, {}, peopleIn(scene, invitation.circle!))
}

/** [No]: nothing is linked, the link no longer works, and nobody is told. */
export function refuse(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  if (invitation?.inviter !== scene.person.id || invitation.expires <= means.now) return null
  const next = drop(scene, 'invitations', id)
  const page: Page = { text: [text('link-refused')], buttons: [[button('home', 'home')]] }
  return turn(next, [show(next, means, 'came', page), remove(next, 'invitation')])
}
