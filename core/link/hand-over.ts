import type { Invitation } from '../model/invitation.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing, Page, Text } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { clockAt, dateOf } from '../model/time.ts'

/** The link, to be handed over: what carries it, until when, and how to send it on. */
export function linkCard(scene: Known, means: Means, invitation: Invitation): Outgoing {
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
  return { ...card, want: card.want && { ...card.want, free: true }, where: 'below' }
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
