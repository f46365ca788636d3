import { openDialog } from './dialog.js'
import { h } from './dom.js'

/** A file in a chat, by its name; a press opens what stands in it. */
export function buildDocument({ name, content }, screen) {
  const size = new Blob([content]).size
  const open = () => {
    const body = h('pre', { id: 'dialog-text', tabIndex: 0 }, content)
    const choices = [{ label: 'Close', value: null }]
    openDialog({ over: screen, title: name, body, choices, wide: true })
  }
  return h(
    'button',
    { type: 'button', className: 'document', onclick: open },
    h('span', { className: 'sheet', 'aria-hidden': 'true' }, name.split('.').at(-1)),
    h('b', {}, name),
    h('small', {}, size < 1000 ? `${size} bytes` : `${(size / 1000).toFixed(1)} kB`),
  )
}
