import { act } from './api.js'
import { colorOf } from './color.js'
import { buildDocument } from './document.js'
import { h } from './dom.js'
import { handOver, isOurs, sendOn } from './hand-over.js'
import { formatted } from './text.js'

/** One message with its buttons; `again` is one that was there and has changed. */
export function buildMessage(message, chat) {
  const { from, keyboard, time, file } = message
  const open = (link) => handOver(chat, link)
  const stamp = h('small', { className: 'stamp' }, time)
  const sheet = file ? buildDocument(file, chat.screen) : null
  const bubble = h('div', { className: 'bubble' }, sheet, formatted(message, open), stamp)
  const rows = keyboard.map((row, y) =>
    h(
      'div',
      { className: 'row' },
      ...row.map((button, x) => key(button, `${message.id}/${y}/${x}`, message, chat)),
    ),
  )
  const keys = rows.length > 0 ? h('div', { className: 'keys' }, ...rows) : null
  return h('article', { className: `message ${from} ${chat.again ? 'again' : 'new'}` }, bubble, keys)
}

function key(button, place, message, chat) {
  const node = h('button', { type: 'button', 'data-point': `${chat.index}/${place}` }, button.text)
  const color = colorOf(button.text)
  if (color) node.dataset.color = color
  if (button.url) node.classList.add('leads-on')
  node.addEventListener('click', () => tap(button, message, chat, node))
  return node
}

async function tap({ data, url, copy }, message, chat, node) {
  if (data !== undefined) {
    node.classList.add('waiting')
    await act('press', { phone: chat.index, message: message.id, data })
    node.classList.remove('waiting')
  } else if (copy !== undefined) await copied(copy, chat.screen)
  else if (isOurs(url)) await handOver(chat, url)
  else await sendOn(chat, url)
}

async function copied(text, screen) {
  const done = await navigator.clipboard.writeText(text).then(
    () => 'Copied.',
    () => `Copy it by hand: ${text}`,
  )
  screen.dispatchEvent(new CustomEvent('toast', { detail: done }))
}
