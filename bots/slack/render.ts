import type { types } from '@slack/bolt'
import type { Message, Page, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Weather } from '../../core/model/weather.ts'
import type { Words } from '../words/words.ts'
import { fitting, paragraphs, plainText, rows, small } from './blocks.ts'
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
  const blocks =
    where === 'room'
      ? inRoom(shown, voice)
      : fitting(paragraphs(shown.text, voice), rows(shown, voice), MOST_IN_MESSAGE)
  return { text: outline(heading, voice), blocks: blocks.length > 0 ? blocks : [EMPTY] }
}

/** What a room reads: a question comes first, then its colors; below these its last paragraph as small print. */
function inRoom(page: Page, voice: Voice): types.KnownBlock[] {
  const { text, buttons } = page
  const last = text.at(-1)
  if (buttons.length === 0 || text.length < 2 || !last) {
    return fitting(paragraphs(text, voice), rows(page, voice), MOST_IN_MESSAGE)
  }
  const [colors, ...others] = rows(page, voice)
  const tail = [...(colors ? [colors] : []), small(last, voice), ...others]
  return fitting(paragraphs(text.slice(0, -1), voice), tail, MOST_IN_MESSAGE)
}

/** What somebody's own tab shows, which is no message: any page, though a form or a file lies behind a button. */
export function homeOf(message: Message | null, language: string, words: Words): types.HomeView {
  const voice = voiceOf(words, language)
  // Nobody else sees it: only what was asked and answered closes there.
  const shows = message && (message.open || plainEnough(message.page))
  const page = shows ? message.page : (message?.line ?? NEUTRAL)
  const beside = page.file ? page.buttons.slice(-1) : besideForm(page)
  const behind = page.form ? [[FILL_IN]] : page.file ? [[OPEN]] : null
  const buttons = behind ? [...beside, ...behind] : page.buttons
  const tail = rows({ ...page, buttons }, voice)
  return { type: 'home', blocks: fitting(paragraphs(page.text, voice), tail, MOST_IN_VIEW) }
}

/** The picture that belongs to a message, and what it says in words. */
export const pictureOf = ({ page }: Message): { weather: Weather; alt: Text } | undefined => page.picture

const NEUTRAL: Page = { text: [text('cover-moment')], buttons: [] }
const OPEN = { text: text('open'), action: 'reopen/home' }
const FILL_IN = { ...OPEN, text: text('fill-in') }
const EMPTY: types.KnownBlock = { type: 'section', text: plainText('…', 1) }

// Slack refuses to change a message to more than 4,000 characters.
const outline = (texts: readonly Text[], { plain }: Voice): string =>
  pieces(texts.map(plain).join('\n\n'), 3900)[0] ?? '…'
