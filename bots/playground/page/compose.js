import { act } from './api.js'
import { h, keyed } from './dom.js'

/** What is under a chat: the menu of commands and a text field, or START. */
export function createCompose(index, chat, screen) {
  const start = h('button', { type: 'button', className: 'start', 'data-point': `${index}/start` }, 'START')
  start.addEventListener('click', () => act('start', { phone: index }))
  const list = h('ul', { className: 'commands', id: `commands-${index}`, hidden: true })
  const menu = h(
    'button',
    {
      type: 'button',
      className: 'menu',
      'aria-controls': list.id,
      'aria-expanded': 'false',
      'data-point': `${index}/menu`,
    },
    'Menu',
  )
  const field = messageField(index)
  const send = h('button', { type: 'submit', 'aria-label': 'Send', className: 'send' })
  const form = h('form', { className: 'compose' }, menu, field, send)
  chat.append(list, form, start)

  const toggle = (shown) => {
    list.hidden = !shown
    menu.setAttribute('aria-expanded', shown)
    screen.dispatchEvent(new CustomEvent('menu'))
  }
  const type = (text) => {
    toggle(false)
    if (text.trim() !== '') void act('type', { phone: index, text })
  }
  menu.addEventListener('click', () => toggle(list.hidden))
  chat.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return
    toggle(false)
    menu.focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    type(field.value)
    field.value = ''
  })

  return ({ fresh, menu: commands }) => {
    start.hidden = !fresh
    form.hidden = fresh
    if (fresh) toggle(false)
    keyed(
      list,
      commands,
      ({ command }) => command,
      ({ command, description }) => entry(index, command, description, type),
    )
  }
}

function messageField(index) {
  const point = { 'data-point': `${index}/field`, 'aria-label': 'Message' }
  return h('input', { ...point, type: 'text', placeholder: 'Message', autocomplete: 'off', maxLength: 4096 })
}

function entry(index, command, description, type) {
  const point = { type: 'button', 'data-point': `${index}/command/${command}` }
  return h(
    'li',
    {},
    h('button', { ...point, onclick: () => type(`/${command}`) }, h('b', {}, `/${command}`), description),
  )
}
