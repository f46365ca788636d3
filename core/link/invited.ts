import { becomePerson } from '../home/becomes-person.ts'
import { hello } from '../home/first-card.ts'
import { action } from '../model/action.ts'
import { type Id, UNTIL_I_SAY } from '../model/circle.ts'
import { cleanFullName, cleanName } from '../model/clean-text.ts'
import { expects } from '../model/expects.ts'
import type { Profile } from '../model/incoming.ts'
import type { Invitation } from '../model/invitation.ts'
import { linkedCircles, ofOthers } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, PlainId } from '../model/message.ts'
import { askName } from '../model/naming.ts'
import { button, isOnOnePlatform, platformName, show, text, whoRunsMe } from '../model/page.ts'
import { drop, isKnown, type Known, put, type Scene, type Turn, turn } from '../model/scene.ts'

const sayAtHome = (scene: Scene, means: Means, id: PlainId): Turn =>
  turn(scene, [show(scene, means, 'home', { text: [text(id)], buttons: [[onwards(scene)]] })])

/** Where anybody gets on to: Home, or for somebody new what this is. */
const onwards = ({ person }: Scene): Button =>
  person ? button('home', 'home') : button('what-is-this', 'what', ['1', null])

/** A link that can't be used leads to Home all the same, and somebody new to the first card. */
const noLink = (scene: Scene, means: Means, id: PlainId): Turn =>
  scene.person ? sayAtHome(scene, means, id) : hello(scene, means, text(id))

/** Somebody opens a link: what linking means and does not mean, or why this link can't be used. */
export function invited(scene: Scene, means: Means, code: Id, profile: Pick<Profile, 'name'>): Turn {
  const invitation = scene.invitations.find((i) => i.code === code && i.expires > means.now)
  if (!invitation) return noLink(scene, means, 'link-used')
  if (isOnOnePlatform(scene, means, invitation.platform)) return noLink(scene, means, 'link-not-within')
  const refused = isKnown(scene) ? refusal(scene, means, invitation) : null
  if (refused) return refused
  if (invitation.claim) return noLink(scene, means, 'link-used')
  const name = scene.person?.name ?? (cleanName(profile.name) || '…')
  const page: Page = {
    text: [
      text(invitation.circle === null ? 'invited' : 'invited-circle', { name: invitation.name }),
      text(invitation.circle === null ? 'invited-means' : 'invited-means-circle', {
        name: invitation.name,
        you: name,
        platform: platformName(scene),
      }),
      whoRunsMe(scene, means.runBy),
      text('no-therapy'),
    ],
    buttons: [
      [button('yes-link-us', 'claim', [code])],
      [button('another-name', 'claim-name', [code])],
      [button('not-now', 'claim-not-now'), button('what-is-this', 'what', ['1', code])],
    ],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** Why somebody known can't use a link. */
function refusal(scene: Known, means: Means, { inviter, claim }: Invitation): Turn | null {
  const me = scene.person.id
  if (inviter === me) return sayAtHome(scene, means, 'link-your-own')
  if (isLinkedWith(scene, inviter)) return sayAtHome(scene, means, 'link-already')
  if (claim?.person === me) return sayAtHome(scene, means, 'link-thanks')
  if (claim) return null
  if (linkedCircles(scene).length > 0) return oneAtATime(scene, means)
  return hasSaidYes(scene) ? sayAtHome(scene, means, 'link-one-yes') : null
}

const hasSaidYes = (scene: Scene): boolean =>
  scene.person !== null && scene.invitations.some((i) => i.claim?.person === scene.person?.id)

/** There is a link already; its own page says what it is worth, and ends it. */
function oneAtATime(scene: Known, means: Means): Turn {
  const [circle] = linkedCircles(scene)
  const its = { text: ofOthers(scene, circle!.id, 'name-and-me'), action: action('circle', circle!.id) }
  const buttons = [[its], [button('home', 'home')]]
  return turn(scene, [show(scene, means, 'home', { text: [text('link-one-at-a-time')], buttons })])
}

const isLinkedWith = (scene: Scene, person: Id): boolean =>
  linkedCircles(scene).some(({ id }) => scene.members.some((m) => m.circle === id && m.person === person))

/** [Another name] of somebody invited: the next typed words are the name the inviter will see. */
export function claimName(scene: Scene, means: Means, code: Id, profile: Profile): Turn {
  const invitation = scene.invitations.find((i) => i.code === code)
  if (invitation && isOnOnePlatform(scene, means, invitation.platform))
    return invited(scene, means, code, profile)
  const joined = becomePerson(scene, means, profile)
  const wanted = expects({ what: 'name', to: { join: code } })
  const next: Known = { ...joined, person: { ...joined.person, expects: wanted } }
  return askName(next, means, button('back', 'invited', [code]))
}

/** [Not now] of somebody invited: nobody is told, and the link goes on working until it lapses. */
export const claimNotNow = (scene: Scene, means: Means): Turn => sayAtHome(scene, means, 'nobody-is-told')

/** [Yes, link us]: the inviter is asked whether this is who they meant. */
export function claim(scene: Scene, means: Means, code: Id, profile: Profile): Turn {
  const invitation = scene.invitations.find((i) => i.code === code && i.expires > means.now)
  const free = invitation && !invitation.claim && invitation.inviter !== scene.person?.id
  if (
    !free ||
    isOnOnePlatform(scene, means, invitation.platform) ||
    linkedCircles(scene).length > 0 ||
    hasSaidYes(scene)
  )
    return invited(scene, means, code, profile)
  const joined = awake(becomePerson(scene, means, profile))
  const called = cleanFullName(profile.full ?? profile.name) || '…'
  const claimed = {
    ...{ person: joined.person.id, name: joined.person.name, profile: called },
    platform: scene.chat.platform,
    depth: joined.person.depth,
  }
  const next = put(drop(joined, 'invitations', invitation.id), 'invitations', {
    ...anew(invitation, means),
    claim: claimed,
  })
  return { ...sayAtHome(next, means, 'link-thanks'), wake: [invitation.inviter] }
}

/**
 * The link as if nobody had come by it before: where somebody did and thought better of it, that is nobody's to find
 * out, and what its inviter was shown of them, or said to it, is not about whoever comes now.
 */
const anew = (invitation: Invitation, means: Means): Invitation => ({
  ...invitation,
  ...{ id: means.newId(), told: false, confirmed: false, links: null },
})

/** A yes to a link is a fresh yes: a rest without an end is over. */
function awake(scene: Known): Known {
  const { restsUntil } = scene.person
  return { ...scene, person: { ...scene.person, restsUntil: restsUntil === UNTIL_I_SAY ? null : restsUntil } }
}
