import type { types } from '@slack/bolt'
import { box, escaped, key } from './html.ts'

type Block = types.KnownBlock
type Said = { type: string; text: string }

/** What Slack shows of blocks, one below the other. */
export const blocksOf = (blocks: readonly types.AnyBlock[]): string =>
  (blocks as Block[]).map(blockOf).join('')

/** A message, and under it what a lock screen says of it. */
export const slackMessage = ({ text, blocks }: { text: string; blocks: readonly Block[] }): string =>
  box('slack', blocksOf(blocks)) + box('notice', escaped(text))

/** A modal with its title and its buttons. */
export const modal = ({ title, blocks, submit, close }: types.ModalView): string =>
  box(
    'slack modal',
    box('title', escaped(title.text)),
    blocksOf(blocks),
    box('actions', ...[close, submit].flatMap((one) => (one ? [key(one.text)] : []))),
  )

function blockOf(block: Block): string {
  if (block.type === 'section') return box('section', ...(block.text ? [saidOf(block.text)] : []))
  if (block.type === 'context') return box('context', ...block.elements.map((one) => saidOf(one as Said)))
  if (block.type === 'actions') {
    return box('actions', ...block.elements.map((one) => ('text' in one ? key(one.text!.text) : '')))
  }
  if (block.type === 'divider') return '<hr>'
  if (block.type === 'input') return inputOf(block)
  throw new Error(`no picture yet of a block ${block.type}`)
}

function inputOf({ label, hint, optional, element }: types.InputBlock): string {
  return box(
    'input',
    box('label', escaped(label.text), optional ? ' <i>(optional)</i>' : ''),
    fieldOf(element),
    ...(hint ? [box('context', escaped(hint.text))] : []),
  )
}

function fieldOf(element: types.InputBlock['element']): string {
  if (element.type === 'radio_buttons') return ticks('○', element.options)
  if (element.type === 'checkboxes') return ticks('☐', element.options)
  if (element.type === 'static_select') return menu(element)
  const filled = element as unknown as Record<string, string | undefined>
  return box('field', escaped(filled.initial_value ?? filled.initial_time ?? filled.initial_date ?? '\u00a0'))
}

const menu = ({ options = [], initial_option }: types.StaticSelect): string =>
  `<details><summary class="field">${escaped(initial_option?.text.text ?? '\u00a0')} ⌄</summary>${ticks('', options)}</details>`

const ticks = (mark: string, options: readonly { text: { text: string } }[]) =>
  box('ticks', ...options.map(({ text }) => box('tick', `${mark} ${escaped(text.text)}`)))

const saidOf = ({ type, text }: Said): string => (type === 'mrkdwn' ? marked(text) : escaped(text))

// Slack's own escapes are those of HTML.
const marked = (text: string): string =>
  text
    .replace(/<!date\^[^|>]*\|([^>]*)>|<([^|>]+)(?:\|([^>]*))?>/g, (_, date, to, name) => date ?? name ?? to)
    .replace(/```\n?([\s\S]*?)\n?```/g, '<pre>$1</pre>')
    .replace(/(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])/gu, '<b>$1</b>')
