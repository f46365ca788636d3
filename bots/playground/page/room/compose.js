import { act } from '../api.js'
import { h, say } from '../dom.js'

/** What somebody writes with, the command and the shortcut beside it, and what Slack says went wrong. */
export function createCompose(pane) {
  const trouble = h('p', { className: 'trouble', role: 'status' })
  const field = h('input', { type: 'text', autocomplete: 'off', maxLength: 4000 })
  const send = h('button', { type: 'submit', 'aria-label': 'Send', className: 'send' })
  const command = chip('checkin', 'The slash command', () => act('say', { text: '/checkin' }), '/checkin')
  const bolt = h('span', { className: 'bolt', 'aria-hidden': 'true' })
  const shortcut = chip('shortcut', 'The shortcut in Slack’s menu', () => act('shortcut'), bolt, 'Check in')
  const form = h('form', {}, field, send)
  pane.append(h('div', { className: 'talk-compose' }, trouble, h('div', {}, command, shortcut, form)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (field.value.trim() !== '') void act('say', { text: field.value })
    field.value = ''
  })

  return ({ at, trouble: wrong, places }) => {
    const place = places.find(({ id }) => id === at)
    const whom = place.kind === 'channel' ? `#${place.name}` : 'Attune'
    form.hidden = at === 'home'
    command.hidden = at === 'home'
    field.placeholder = `Message ${whom}`
    field.setAttribute('aria-label', `Message ${whom}`)
    say(trouble, wrong ?? '')
    trouble.hidden = wrong === null
  }
}

const chip = (point, title, onclick, ...words) =>
  h('button', { type: 'button', className: 'chip', 'data-point': `room/${point}`, title, onclick }, ...words)
