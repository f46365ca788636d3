import { h } from './dom.js'

/**
 * A modal dialog over a phone, with a text or a body, which resolves to the value of the button pressed, or null by Esc.
 * The browser itself keeps the focus inside and gives it back afterwards.
 */
export function openDialog({ over, title, text, body, choices, points = [], wide = false }) {
  const button = ({ label, value }, i) =>
    h(
      'button',
      { type: 'button', autofocus: i === 0, 'data-point': points[i], onclick: () => close(value) },
      label,
    )
  const heading = title ? h('h2', { id: 'dialog-title' }, title) : null
  const words = body ?? h('p', { id: 'dialog-text' }, text)
  const dialog = h(
    'dialog',
    { className: wide ? 'wide' : '' },
    heading,
    words,
    h('div', { className: 'choices' }, ...choices.map(button)),
  )
  dialog.setAttribute('aria-labelledby', title ? 'dialog-title' : 'dialog-text')
  const { promise, resolve } = Promise.withResolvers()
  const close = (value) => {
    dialog.close()
    dialog.remove()
    resolve(value)
  }
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    close(null)
  })
  document.body.append(dialog)
  place(dialog, over)
  dialog.showModal()
  return { chosen: promise, close: () => close(null) }
}

function place(dialog, over) {
  const box = over.checkVisibility() ? over : document.getElementById('main')
  box.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const { left, top, width, height } = box.getBoundingClientRect()
  dialog.style.setProperty('--x', `${left + width / 2}px`)
  dialog.style.setProperty('--y', `${Math.min(top + height / 2, innerHeight - 140)}px`)
  dialog.style.setProperty('--w', `${Math.min(width - 36, 320)}px`)
}
