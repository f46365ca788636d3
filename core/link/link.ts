import { home } from '../home/home.ts'
import { nameAndLanguage } from '../home/name-and-language.ts'
import type { Id } from '../model/circle.ts'
import { cleanName } from '../model/clean-text.ts'
import { type Expected, expects } from '../model/expects.ts'
import type { Invitation } from '../model/invitation.ts'
import { linkedCircles } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import { askName, renamed } from '../model/naming.ts'
import { button, canLink, remove, show, text } from '../model/page.ts'
import { drop, type Known, put, type Turn, turn } from '../model/scene.ts'
import { plus } from '../model/time.ts'
import { circlePage } from './circle-page.ts'
import { linkCard } from './hand-over.ts'
import { invited } from './invited.ts'
import { hasRoom } from './join.ts'
import { theyCame } from './who-came.ts'

/** How long a link works. */
const LASTS = { hours: 24 }

/** The person's own open invitation, if there is one. */
const openInvitation = (scene: Known, means: Means): Invitation | undefined =>
  scene.invitations.find((i) => i.inviter === scene.person.id && i.expires > means.now)

/** [Link someone]: what a link means; or what has become of the one that is open. */
export function link(scene: Known, means: Means): Turn {
  if (!canLink(scene, means)) return home(scene, means)
  const [there] = linkedCircles(scene)
  const open = openInvitation(scene, means)
  if (open?.confirmed)
    return turn(scene, [
      show(scene, means, 'home', { text: [text('asked-the-others')], buttons: [[button('home', 'home')]] }),
    ])
  if (open) return open.claim ? theyCame(scene, means) : linkShow(scene, means)
  if (there) return circlePage(scene, means, there.id) ?? home(scene, means)
  const { name } = scene.person
  const buttons = [
    [button('make-the-link', 'link-make')],
    [button('another-name', 'link-name'), button('suggest-evenings', 'link-suggest')],
    [button('not-now', 'home')],
  ]
  return turn(scene, [
    show(scene, means, 'home', { text: [text('link-what'), text('link-seen-as', { name })], buttons }),
  ])
}

/** [Suggest evenings]: whoever comes is offered them, once; what they choose is never told. */
export function linkSuggest(scene: Known, means: Means): Turn {
  if (!canLink(scene, means)) return home(scene, means)
  const buttons = [[button('make-the-link', 'link-make-suggesting')], [button('back', 'link')]]
  return turn(scene, [show(scene, means, 'home', { text: [text('suggest-what')], buttons })])
}

/** [Make the link], with evenings suggested. */
export const linkMakeSuggesting = (scene: Known, means: Means): Turn =>
  linkedCircles(scene).length === 0 ? linkInto(scene, means, null, true) : home(scene, means)

/** [One more]: a link into a circle that is there already, which takes everybody's yes. */
export function linkMore(scene: Known, means: Means, id: string): Turn {
  if (!canLink(scene, means) || openInvitation(scene, means) || !hasRoom(scene, id)) return link(scene, means)
  const { name } = scene.person
  const buttons = [[button('make-the-link', 'link-make-more', [id])], [button('not-now', 'circle', [id])]]
  const said = [text('link-more-what'), text('link-seen-as', { name })]
  return turn(scene, [show(scene, means, 'home', { text: said, buttons })])
}

/** [Make the link]: a message of its own, the only kind that may be forwarded. */
export const linkMake = (scene: Known, means: Means): Turn =>
  linkedCircles(scene).length === 0 ? linkInto(scene, means, null) : home(scene, means)

/** [Make the link] into a circle. */
export const linkMakeMore = (scene: Known, means: Means, id: string): Turn =>
  hasRoom(scene, id) ? linkInto(scene, means, id) : home(scene, means)

function linkInto(scene: Known, means: Means, into: Id | null, suggests = false): Turn {
  if (!canLink(scene, means) || openInvitation(scene, means)) return link(scene, means)
  const invitation: Invitation = {
    id: means.newId(),
    code: means.newCode(),
    inviter: scene.person.id,
    name: scene.person.name,
    expires: plus(means.now, LASTS),
    circle: into,
    platform: scene.chat.platform,
    claim: null,
    suggests,
    told: false,
    confirmed: false,
    links: null,
  }
  const next = put(scene, 'invitations', invitation)
  return turn(next, [...home(next, means).say, linkCard(next, means, invitation)])
}

/** [Another name]: the next typed words are the name others will see. */
export function anotherName(scene: Known, means: Means): Turn {
  if (!canLink(scene, means)) return home(scene, means)
  const next = { ...scene, person: { ...scene.person, expects: expects({ what: 'name', to: 'link' }) } }
  return askName(next, means, button('back', 'link'))
}

type Named = Expected & { what: 'name' }

/** A typed name: then the page it was typed for. */
export function typedName(scene: Known, means: Means, to: Named['to'], typed: string): Turn {
  const name = cleanName(typed)
  if (name === '')
    return turn(scene, [
      show(scene, means, 'home', { text: [text('name-unusable')], buttons: [[button('back', 'home')]] }),
    ])
  const next = renamed({ ...scene, person: { ...scene.person, expects: null } }, name)
  if (to === 'about') return nameAndLanguage(next, means)
  return to === 'link' ? link(next, means) : invited(next, means, to.join, { name })
}

/** The open link once more, as a new message. */
export function linkShow(scene: Known, means: Means): Turn {
  const open = canLink(scene, means) ? openInvitation(scene, means) : undefined
  return open ? turn(scene, [linkCard(scene, means, open)]) : link(scene, means)
}

/** [Take it back]: the link no longer works. */
export function linkTakeBack(scene: Known, means: Means): Turn {
  const open = openInvitation(scene, means)
  const next = open ? drop(scene, 'invitations', open.id) : scene
  return turn(next, [
    remove(next, 'invitation'),
    ...home(next, means).say.map((say) => ({ ...say, where: undefined })),
  ])
}
