import type { types } from '@slack/bolt'
import type { Button, Page, Text } from '../../core/model/message.ts'
import type { Moment, Rich } from '../words/rich.ts'
import { cut, escaped, pieces } from './escape.ts'
import type { Voice } from './voice.ts'

type Block = types.KnownBlock

const LONGEST = 3000

/** Words as Slack shows them letter for letter. */
export const plainText = (words: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(words, most) || '…',
  emoji: true,
})

/** A paragraph each; bold only where nothing in it could be taken for markup. */
export const paragraphs = (texts: readonly Text[], { say }: Voice): Block[] =>
  texts
    .map(say)
    .filter(({ text }) => text.trim() !== '')
    .map((rich) => ({ type: 'section', text: paragraph(rich), expand: true }))

/** A paragraph as small print. */
export const small = (said: Text, { say }: Voice): Block => ({
  type: 'context',
  elements: [paragraph(say(said))],
})

/** Words as small print. */
export const aside = (words: string): Block => ({
  type: 'context',
  elements: [plainText(words, LONGEST)],
})

/** Rows of buttons, and the words to be copied that nothing else on the page shows; `at` sets them apart in a view. */
export function rows(page: Pick<Page, 'text' | 'buttons' | 'apart'>, voice: Voice, at = '0'): Block[] {
  const shown = page.text.map(voice.plain).join('\n')
  const isThere = (button: Button) => 'copy' in button && !shown.includes(button.copy)
  return page.buttons.flatMap((row, i) => [
    ...(i > 0 && i >= page.buttons.length - (page.apart ?? 0) ? [DIVIDER] : []),
    ...actions(row, voice, `${at}:${i}`),
    ...row.filter(isThere).flatMap((button) => ('copy' in button ? verbatim(button.copy).slice(0, 1) : [])),
  ])
}

const DIVIDER: Block = { type: 'divider' }

/** Words in typewriter letters, in pieces that Slack takes. */
export const verbatim = (words: string): Block[] =>
  pieces(words.replaceAll('```', "'''"), LONGEST - 100).map((piece) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: `\`\`\`\n${piece}\n\`\`\``, verbatim: true },
    expand: true,
  }))

/** The body as far as Slack takes it, and all of the tail. */
export function fitting(body: readonly Block[], tail: readonly Block[], most: number): Block[] {
  const last = tail.slice(0, most)
  const kept: Block[] = []
  let left = MOST_BYTES - bytes(last)
  for (const block of body.slice(0, most - last.length)) {
    left -= bytes(block)
    if (left < 0) break
    kept.push(block)
  }
  return [...kept, ...last]
}

// Slack takes 250 KB in all.
const MOST_BYTES = 200_000
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

const MOST_IN_ROW = 25

function actions(row: readonly Button[], voice: Voice, at: string): Block[] {
  const elements = row.flatMap((button, i) => pressable(button, voice, `a:${at}:${i}`) ?? [])
  return elements.length === 0 ? [] : [{ type: 'actions', elements: elements.slice(0, MOST_IN_ROW) }]
}

function pressable(button: Button, { plain }: Voice, action_id: string): types.Button | null {
  const said = plain(button.text)
  const known = { type: 'button', action_id, text: plainText(said, 75), ...spoken(said) } as const
  if ('action' in button) return { ...known, value: button.action }
  return 'open' in button && URL.canParse(button.open) ? { ...known, url: button.open } : null
}

const SHAPE = /^(\p{Extended_Pictographic}\ufe0f?) [●▲■○] /u

// Read aloud, "green circle" is enough: the shape is for eyes that see no color.
const spoken = (words: string): Pick<types.Button, 'accessibility_label'> =>
  SHAPE.test(words) ? { accessibility_label: cut(words.replace(SHAPE, '$1 '), 75) } : {}

function paragraph(rich: Rich): types.TextObject {
  const text = marked(rich)
  return text ? { type: 'mrkdwn', text, verbatim: true } : plainText(rich.text, LONGEST)
}

const MARKUP = /[*_~`]|^[^\S\n\r\u2028\u2029]*>/m
const BEFORE = /(?:^|\s)$/
const AFTER = /^(?:$|[\s.,:;!?)])/

function marked({ text, bold, moments = [] }: Rich): string | null {
  const whole = bold.every(([start, length]) => {
    const inside = text.slice(start, start + length)
    const standsAlone = BEFORE.test(text.slice(0, start)) && AFTER.test(text.slice(start + length))
    return standsAlone && inside.trim() === inside && !inside.includes('\n')
  })
  if (bold.length + moments.length === 0 || !whole || MARKUP.test(text) || !text.isWellFormed()) return null
  const edges = [0, ...bold.flatMap(([start, length]) => [start, start + length]), text.length]
  const piece = (from: number, to: number): string => {
    const next = moments.find(({ offset }) => offset >= from && offset < to)
    if (!next) return escaped(text.slice(from, to))
    const end = next.offset + next.length
    return (
      escaped(text.slice(from, next.offset)) + byReader(next, text.slice(next.offset, end)) + piece(end, to)
    )
  }
  const parts = edges.slice(1).map((end, i) => piece(edges[i]!, end))
  const said = parts.map((part, i) => (i % 2 === 1 ? `*${part}*` : part)).join('')
  return said.length > LONGEST ? null : said
}

/** A moment that Slack says by the clock of each reader, and the words for where it can't. */
const byReader = ({ at, reads }: Moment, words: string): string =>
  `<!date^${Math.floor(Date.parse(at) / 1000)}^${escaped(reads)}|${escaped(words)}>`
