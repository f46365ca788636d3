import { about } from './about.ts'
import { theyCame } from './came.ts'
import type { Id, Invitation } from './circle.ts'
import { linkedCircles } from './find.ts'
import { home } from './home.ts'
import { invited } from './invited.ts'
import { hasRoom } from './join.ts'
import type { Means } from './means.ts'
import type { Outgoing, Page, Text } from './message.ts'
import { cleanName } from './name.ts'
import { askName, renamed } from './naming.ts'
import { button, canLink, remove, show, text } from './page.ts'
import { drop, type Known, put, type Turn, turn } from './scene.ts'
import { clockAt, dateOf, plus } from './time.ts'
import { circle } from './together.ts'

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
  if (there) return circle(scene, means, there.id) ?? home(scene, means)
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
  const buttons = [[button('make-the-link', 'link-make-suggesting')], [button('back', 'link')]]
  return turn(scene, [show(scene, means, 'home', { text: [text('suggest-what')], buttons })])
}

/** [Make the link], with evenings suggested. */
export const linkMakeSuggesting = (scene: Known, means: Means): Turn =>
  linkedCircles(scene).length === 0 ? linkInto(scene, means, null, true) : home(scene, means)

/** [One more]: a link into a circle that is there already, which takes everybody's yes. */
export function linkMore(scene: Known, means: Means, id: string): Turn {
  if (openInvitation(scene, means) || !hasRoom(scene, id)) return link(scene, means)
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
  if (openInvitation(scene, means)) return link(scene, means)
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
  }
  const next = put(scene, 'invitations', invitation)
  return turn(next, [...home(next, means).say, linkCard(next, means, invitation)])
}

/** The open link once more, as a new message. */
export function linkShow(scene: Known, means: Means): Turn {
  const open = openInvitation(scene, means)
  return open ? turn(scene, [linkCard(scene, means, open)]) : link(scene, means)
}

function linkCard(scene: Known, means: Means, invitation: Invitation): Outgoing {
  const { link, send } = handOver(scene, means, invitation.code)
  const many = Object.keys(means.platforms).length > 1
  const elsewhere = many || send === undefined ? [text('link-elsewhere')] : []
  const page: Page = {
    text: [text('link-here', { until: openUntil(scene, means, invitation), link }), ...elsewhere],
    buttons: [
      send === undefined ? [] : [{ text: text('send-it'), open: send }],
      [{ text: text('copy-it'), copy: link }],
      [button('take-link-back', 'link-take-back')],
    ],
  }
  const card = show(scene, means, 'invitation', page)
  return { ...card, want: card.want && { ...card.want, free: true }, place: 'below' }
}

/** How an invitation is handed over: as the person's own platform does, or another where theirs has no links. */
function handOver({ chat }: Known, { platforms }: Means, code: string) {
  const own = platforms[chat.platform]
  const other = Object.values(platforms).find(({ links }) => links)
  return (own?.links ? own : (other ?? own))!.handOver(code)
}

/** Until when an open link works, by the person's clock, or as a length where it is not known. */
function openUntil(scene: Known, means: Means, { expires }: Invitation): Text {
  const { zone } = scene.person
  if (zone === null) return text('for-a-day')
  const clock = { clock: clockAt(expires, zone) }
  return text(dateOf(expires, zone) === dateOf(means.now, zone) ? 'until-today' : 'until-tomorrow', { clock })
}

/** [Take it back]: the link no longer works. */
export function linkTakeBack(scene: Known, means: Means): Turn {
  const open = openInvitation(scene, means)
  const next = open ? drop(scene, 'invitations', open.id) : scene
  return turn(next, [
    remove(next, 'invitation'),
    ...home(next, means).say.map((say) => ({ ...say, place: undefined })),
  ])
}

/** [Another name]: the next typed words are the name others will see. */
export function anotherName(scene: Known, means: Means): Turn {
  return askName({ ...scene, person: { ...scene.person, expects: 'name' } }, means, button('back', 'link'))
}

/** A typed name: then the page it was typed for. */
export function typedName(scene: Known, means: Means, typed: string): Turn {
  const name = cleanName(typed)
  if (name === '')
    return turn(scene, [
      show(scene, means, 'home', { text: [text('name-unusable')], buttons: [[button('back', 'home')]] }),
    ])
  const [, what] = scene.person.expects?.split('/') ?? []
  const next = renamed({ ...scene, person: { ...scene.person, expects: null } }, name)
  if (what === 'about') return about(next, means)
  return what === undefined ? link(next, means) : invited(next, means, { name }, what)
}
