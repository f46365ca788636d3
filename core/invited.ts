import { known } from './arrive.ts'
import type { Circle, Id, Invitation, Member } from './circle.ts'
import { linkedCircles, nameOf, others, ownMember } from './find.ts'
import { home } from './home.ts'
import type { Profile } from './incoming.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page } from './message.ts'
import { cleanLine, cleanName } from './name.ts'
import { arrive, button, line, platformName, remove, show, text } from './page.ts'
import { drop, find, type Known, put, type Scene, type Turn, turn } from './scene.ts'
import { openRhythm } from './when.ts'

const say = (scene: Scene, means: Means, id: string): Turn =>
  turn(scene, [
    show(scene, means, 'home', { text: [text(id)], buttons: scene.person ? [[button('home', 'home')]] : [] }),
  ])

/** Somebody opens a link: what linking means and does not mean, or why this link can't be used. */
export function invited(scene: Scene, means: Means, profile: Pick<Profile, 'name'>, code: string): Turn {
  const invitation = scene.invitations.find((i) => i.code === code && i.expires > means.now)
  const me = scene.person?.id
  if (!invitation) return say(scene, means, 'link-used')
  if (invitation.inviter === me) return say(scene, means, 'link-your-own')
  if (isLinkedWith(scene, invitation.inviter)) return say(scene, means, 'link-already')
  if (invitation.claim) return say(scene, means, invitation.claim.person === me ? 'link-thanks' : 'link-used')
  if (linkedCircles(scene).length > 0) return say(scene, means, 'link-one-at-a-time')
  const name = scene.person?.name ?? (cleanName(profile.name) || '…')
  const page: Page = {
    text: [
      text('invited', { name: invitation.name }),
      text('invited-means', { name: invitation.name, you: name, platform: platformName(scene) }),
      text('who-runs-me', { runBy: means.runBy, platform: platformName(scene) }),
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

const isLinkedWith = (scene: Scene, person: Id): boolean =>
  linkedCircles(scene).some(({ id }) => scene.members.some((m) => m.circle === id && m.person === person))

/** [Another name] of somebody invited: the next typed words are the name the inviter will see. */
export function claimName(scene: Scene, means: Means, profile: Profile, code: string): Turn {
  const joined = known(scene, means, profile)
  const next: Known = { ...joined, person: { ...joined.person, expects: `name/${code}` } }
  return turn(next, [show(next, means, 'home', { text: [text('type-a-name')], buttons: [] })])
}

/** [Not now] of somebody invited: nobody is told, and the link goes on working until it lapses. */
export const claimNotNow = (scene: Scene, means: Means): Turn => say(scene, means, 'nobody-is-told')

/** [Yes, link us]: the inviter is asked whether this is who they meant. */
export function claim(scene: Scene, means: Means, profile: Profile, code: string): Turn {
  const invitation = scene.invitations.find((i) => i.code === code && i.expires > means.now)
  const usable = invitation && invitation.claim === null && invitation.inviter !== scene.person?.id
  if (!usable || linkedCircles(scene).length > 0) return invited(scene, means, profile, code)
  const joined = known(scene, means, profile)
  const called = cleanLine(profile.name, 40) || '…'
  const claimed = { person: joined.person.id, name: joined.person.name, profile: called }
  const next = put(joined, 'invitations', { ...invitation, claim: claimed })
  return { ...say(next, means, 'link-thanks'), wake: [invitation.inviter] }
}

const claimed = (scene: Known, means: Means): Invitation | undefined =>
  scene.invitations.find((i) => i.inviter === scene.person.id && i.claim !== null && i.expires > means.now)

/** Whoever made a link sees who came and says that it is them. */
export function theyCame(scene: Known, means: Means): Turn {
  const invitation = claimed(scene, means)
  return invitation
    ? turn(scene, [show(scene, means, 'came', camePage(scene, invitation))])
    : home(scene, means)
}

function camePage(scene: Scene, { id, claim }: Invitation): Page {
  const { profile, name } = claim!
  return {
    text: [text('came', { profile, name, platform: platformName(scene) })],
    buttons: [[button('thats-who-i-meant', 'confirm', [id])], [button('no', 'refuse', [id])]],
  }
}

/** The neutral line that tells an inviter, once, that somebody said yes. */
export function cameLine(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const invitation = claimed(scene, means)
  if (!invitation || invitation.told) return { scene, say: [] }
  const closed = line([button('open', 'came')])
  const next = put(scene, 'invitations', { ...invitation, told: true })
  return { scene: next, say: [arrive(scene, 'came', closed, camePage(scene, invitation))] }
}

/** [Yes, that's who I meant]: the two are linked, each under the name they gave. */
export function confirm(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  if (!invitation?.claim || invitation.inviter !== scene.person.id || invitation.expires <= means.now)
    return null
  const { person, name } = invitation.claim
  const circle: Circle = { id: means.newId(), kind: 'partners', setting: 'either', began: means.now }
  const member = (who: Id, greeted: boolean): Member => ({
    id: means.newId(),
    circle: circle.id,
    person: who,
    depth: 'everyday',
    left: null,
    greeted,
  })
  const [me, you] = [member(scene.person.id, true), member(person, false)]
  let next = drop(put(scene, 'circles', circle), 'invitations', id)
  next = put(put(next, 'members', me), 'members', you)
  next = put(next, 'names', { id: means.newId(), owner: scene.person.id, member: you.id, name })
  next = put(next, 'names', { id: means.newId(), owner: person, member: me.id, name: invitation.name })
  return {
    ...turn(next, [show(next, means, 'came', linkedPage(next, circle)), remove(next, 'invitation')]),
    wake: [person],
  }
}

/** [No]: nothing is linked, the link no longer works, and nobody is told. */
export function refuse(scene: Known, means: Means, id: string): Turn | null {
  const invitation = find(scene, 'invitations', id)
  if (invitation?.inviter !== scene.person.id) return null
  const next = drop(scene, 'invitations', id)
  const page: Page = { text: [text('link-refused')], buttons: [[button('home', 'home')]] }
  return turn(next, [show(next, means, 'came', page), remove(next, 'invitation')])
}

function linkedPage(scene: Known, circle: Circle): Page {
  const name = others(scene, circle.id)
    .map((m) => nameOf(scene, m.id))
    .join(', ')
  const buttons: Button[][] = [[button('ask-me-now', 'ask-now'), button('later-is-fine', 'linked-later')]]
  return { text: [text('linked', { name }), text('first-one-now')], buttons }
}

/** What a link begins with, behind its neutral line. */
export function linked(scene: Known, means: Means, id: string): Turn | null {
  const circle = find(scene, 'circles', id)
  return circle?.kind === 'partners'
    ? turn(scene, [show(scene, means, `linked:${id}`, linkedPage(scene, circle))])
    : null
}

/** The neutral lines that tell somebody, once each, of a link that the other has confirmed. */
export function linkedLines(scene: Known): { scene: Known; say: Outgoing[] } {
  let next = scene
  const say: Outgoing[] = []
  for (const circle of linkedCircles(scene)) {
    const me = ownMember(scene, circle.id)
    if (!me || me.greeted) continue
    next = put(next, 'members', { ...me, greeted: true })
    say.push(
      arrive(
        scene,
        `linked:${circle.id}`,
        line([button('open', 'linked', [circle.id])]),
        linkedPage(scene, circle),
      ),
    )
  }
  return { scene: next, say }
}

/** [Later is fine]: whoever has no rhythm yet is offered one. */
export function linkedLater(scene: Known, means: Means): Turn {
  if (!scene.person.arriving) return home(scene, means)
  return turn(scene, [{ ...openRhythm(scene, means), place: 'here' }])
}
