import type { Outgoing, Page, Text } from '../../core/model/message.ts'
import type { Answered } from '../platform.ts'
import { pageOf } from './modal.ts'
import type { Way } from './receive.ts'
import { namesAnswer, plainEnough } from './safe-in-message.ts'

/** What somebody is shown at once after what they did, apart from what is sent into chats. */
export type Outcome = {
  /** In the modal it happened in, or in a new one. */
  pages: readonly Page[]
  /** Above those pages. */
  note?: Text
  /** In a modal of its own, on top of the one it happened in. */
  alert?: Text
  /** For this person's eyes alone, beside the message; gone after a while. */
  whisper?: Text
  /** By the fields of the form that was sent. */
  errors?: Record<string, Text>
  /** Something was said that has no page any more: what a modal shows is over. */
  over: boolean
}

/** What to show, by what was answered and where it happened. */
export function outcomeOf({ reply, said = [] }: Answered, place: Way['place']): Outcome {
  const { toast, alert, page, errors } = reply
  const pages = page ? [page] : said.flatMap((one) => opened(one, place))
  const over = pages.length === 0 && said.length > 0
  const known = { pages, alert, over, ...(place === 'submission' ? { errors } : {}) }
  if (!toast) return known
  return pages.length > 0 || alert ? { ...known, note: toast } : { ...known, ...alone(toast, over, place) }
}

/** A word on what was done, where nothing else is shown. */
function alone(toast: Text, over: boolean, place: Way['place']): Partial<Outcome> {
  if (place === 'modal' && !over) return { alert: toast }
  // What is written beside a message can be kept by a workspace: never an answer.
  const aloud = (place === 'channel' || place === 'message') && !namesAnswer(toast)
  return aloud ? { whisper: toast } : { pages: [pageOf(toast)] }
}

function opened({ want, where }: Outgoing, place: Way['place']): Page[] {
  if (!want?.open) return []
  const below = where === 'below'
  // On one's own page a form or a file has no room; all else said there stands there already.
  if (place === 'home') return below || want.page.form || want.page.file ? [want.page] : []
  if (place === 'message') return below || !plainEnough(want.page) ? [want.page] : []
  return [want.page]
}
