import { act } from '../api.js'
import { colorOf } from '../color.js'
import { h } from '../dom.js'
import { buildInput } from './inputs.js'
import { follow } from './link.js'
import { wordsOf } from './mrkdwn.js'

const BUILD = {
  section: ({ text, fields = [], accessory }, at) =>
    h(
      'div',
      { className: 'section' },
      h('div', {}, ...[text, ...fields].filter(Boolean).map((one) => paragraph(one))),
      accessory ? elementOf(accessory, at) : null,
    ),
  header: ({ text }) => h('h4', {}, text.text),
  context: ({ elements }, at) =>
    h('div', { className: 'context' }, ...elements.map((one) => elementOf(one, at))),
  actions: ({ elements }, at) =>
    h('div', { className: 'actions' }, ...elements.map((one) => elementOf(one, at))),
  divider: () => h('hr'),
  image: (block) => picture(block),
  input: (block, at) => buildInput(block, at),
}

/** A block of Block Kit; `at` says on what it stands, and in a modal what it is filled with. */
export function buildBlock(block, at) {
  const build = BUILD[block.type]
  const node = build ? build(block, at) : h('p', { className: 'unknown' }, `(${block.type})`)
  node.classList.add('block')
  return node
}

/** Blocks as they can be compared: those without inputs have new ids each time, which say nothing. */
export const comparable = (blocks) =>
  blocks.map((block, i) => {
    if (block.type === 'input') return { key: block.block_id, block }
    const { block_id: _, ...rest } = block
    return { key: `${i} ${block.type}`, block: rest }
  })

const paragraph = (text) => h('p', { className: 'words' }, ...wordsOf(text, follow))

function elementOf(element, at) {
  if (element.type === 'button') return button(element, at)
  if (element.type === 'image') return picture(element)
  if (element.type === 'mrkdwn' || element.type === 'plain_text') return paragraph(element)
  return h('span', { className: 'unknown' }, `(${element.type})`)
}

function button({ action_id, text, url, style, accessibility_label }, { on }) {
  const node = h(
    'button',
    { type: 'button', 'aria-label': accessibility_label, 'data-point': `room/${on}/${action_id}` },
    text.text,
  )
  const color = colorOf(text.text)
  if (color) node.dataset.color = color
  if (style) node.classList.add(style)
  node.addEventListener('click', async () => {
    node.classList.add('waiting')
    await act('press', { on, action: action_id })
    node.classList.remove('waiting')
    if (url) await follow(url)
  })
  return node
}

function picture({ slack_file, image_url, alt_text, title }) {
  const src = slack_file ? `picture/${slack_file.id}.png` : image_url
  const image = h('img', { src, alt: alt_text, title: title?.text ?? '', width: 1200, height: 360 })
  return h('figure', {}, image)
}
