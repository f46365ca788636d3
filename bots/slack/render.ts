import type { types } from '@slack/bolt'
import type { Message, Page, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Weather } from '../../core/model/weather.ts'
import type { Words } from '../words.ts'
import { aside, fitting, paragraphs, plainText, rows } from './blocks.ts'
import { pieces } from './escape.ts'
import { besideForm } from './modal.ts'
import { plainEnough } from './safe-in-message.ts'
import { type Voice, voiceOf } from './voice.ts'

const MOST_IN_MESSAGE = 50
const MOST_IN_VIEW = 100

/** A message as it stands in a person's chat, where only what is plain enough is open, or in a room. */
export function messageOf(
  message: Message,
  language: string,
  words: Words,
  where: 'person' | 'room',
): { text: string; blocks: types.KnownBlock[] } {
  const voice = voiceOf(words, language)
  const line = plainEnough(message.line) ? message.line : NEUTRAL
  const { page } = message
  const shown = where === 'room' || (message.open && plainEnough(page)) ? page : line
  // What a lock screen shows and a screen reader reads; in a room it says what the blocks say.
  const heading = where === 'room' ? page.text : line.text
  const body = where === 'room' ? inRoom(shown, voice) : paragraphs(shown.text, voice)
  const blocks = fitting(body, rows(shown, voice), MOST_IN_MESSAGE)
  return { text: outline(heading, voice), blocks: blocks.length > 0 ? blocks : [EMPTY] }
}

/** What a room reads; the last paragraph above its buttons is the small print. */
function inRoom({ text, buttons }: Page, voice: Voice): types.KnownBlock[] {
  const last = text.at(-1)
  if (buttons.length === 0 || text.length < 2 || !last) return paragraphs(text, voice)
  return [...paragraphs(text.slice(0, -1), voice), aside(voice.plain(last))]
}

/** What somebody's own tab shows, which is no message: any page, though a form or a file lies behind a button. */
export function homeOf(message: Message | null, language: string, words: Words): types.HomeView {
  const voice = voiceOf(words, language)
  // Nobody else sees it: only what was asked and answered closes there.
  const shows = message && (message.open || plainEnough(message.page))
  const page = shows ? message.page : (message?.line ?? NEUTRAL)
  const beside = page.file ? page.buttons.slice(-1) : besideForm(page)
  const buttons = page.form || page.file ? [...beside, [OPEN]] : page.buttons
  const tail = rows({ ...page, buttons }, voice)
  return { type: 'home', blocks: fitting(paragraphs(page.text, voice), tail, MOST_IN_VIEW) }
}

/** The picture that belongs to a message, and what it says in words. */
export const pictureOf = ({ page }: Message): { weather: Weather; alt: Text } | undefined => page.picture

const NEUTRAL: Page = { text: [text('cover-moment')], buttons: [] }
const OPEN = { text: text('open'), action: 'reopen/home' }
const EMPTY: types.KnownBlock = { type: 'section', text: plainText('…', 1) }

// Slack refuses to change a message to more than 4,000 characters.
const outline = (texts: readonly Text[], { plain }: Voice): string =>
  pieces(texts.map(plain).join('\n\n'), 3900)[0] ?? '…'
