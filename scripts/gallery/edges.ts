import { whereOf } from '../../bots/slack/choose-channel.ts'
import { pagesIn } from '../../bots/slack/install-pages.ts'
import { modalOf, pageOf } from '../../bots/slack/modal.ts'
import { voiceOf } from '../../bots/slack/voice.ts'
import type { PlainId } from '../../core/model/message.ts'
import { made, text } from '../../core/model/page.ts'
import { modal } from './draw-slack.ts'
import { toast } from './draw-telegram.ts'
import { box, escaped, key } from './html.ts'
import { PLACES } from './screens.ts'
import type { Draw, Studio } from './studio.ts'

const COMMANDS = ['command-home', 'command-checkin', 'command-rest', 'command-stop', 'command-help'] as const

/** Draws what no life brings: what platforms show by themselves, and where something has failed. */
export function edges({ add }: Studio, runBy: string): void {
  const at = (draw: Draw) => add(PLACES.edges, draw)
  const plainly = (name: string, id: PlainId) =>
    at((by, words) => box(name, escaped(words.plain(text(id), by))))
  for (const id of ['description', 'short-description', 'earlier', 'private-only'] as const)
    plainly('bubble', id)
  at((by, words) => box('menu', ...COMMANDS.map((id) => key(`/${id.slice(8)} ${words.plain(text(id), by)}`))))
  at((by, words) => toast(text('didnt-get-through'), by, words))
  for (const id of ['too-slow', 'not-in-channel', 'archived-channel', 'not-your-channel'] as const)
    plainly('slack only-you', id)
  for (const id of ['done', 'one-moment'] as const)
    at((by, words) => modal(modalOf({ pages: [pageOf(text(id))] }, voiceOf(words, by))))
  at((by, words) => modal(whereOf(voiceOf(words, by))))
  for (const part of ['before', 'done', 'declined', 'failed'] as const)
    at((by, words) => browserPage(pagesIn(by, words, runBy)[part]('#')))
}

/** Draws each text alone that stands on no other screen: lines of ten seconds, what is refused, what is rare. */
export function byThemselves({ add, lacks }: Studio, catalogue: Readonly<Record<string, object>>): void {
  for (const id of lacks(Object.keys(catalogue))) {
    const names = Object.keys(catalogue[id]!).map((name) => [name, `‹${name}›`])
    add(PLACES.alone, (by, words) =>
      box('bubble', escaped(words.plain(made(id, Object.fromEntries(names)), by))),
    )
  }
}

const browserPage = (page: string): string => `<iframe title="" srcdoc="${escaped(page)}"></iframe>`
