import { act } from './api.js'
import { createCompose } from './compose.js'
import { h, keyed, say } from './dom.js'
import { buildMessage } from './message.js'

/** The chat with the bot, as Telegram shows it. */
export function createChat(index, screen) {
  const time = h('span', {}, '')
  const back = h('button', { type: 'button', className: 'back', 'aria-label': 'Put the phone away' }, '‹')
  back.addEventListener('click', () => act('lock', { phone: index }))
  const bar = h(
    'header',
    {},
    back,
    h('img', { src: 'attune.svg', alt: '' }),
    h('p', {}, h('strong', {}, 'Attune'), h('small', {}, 'bot')),
    time,
  )
  const about = h('p', { className: 'about' })
  const log = h('div', { className: 'messages', role: 'log', 'aria-label': 'Messages' })
  const scroller = h('div', { className: 'scroller', tabIndex: -1 }, about, log)
  const chat = h('div', { className: 'chat' }, bar, scroller)
  const compose = createCompose(index, chat, screen)
  screen.append(chat)

  return (view, { busy }) => {
    const was = chat.hidden
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120
    chat.hidden = view.locked
    say(time, view.clock)
    log.setAttribute('aria-live', busy || view.locked ? 'off' : 'polite')
    say(about, view.description)
    about.hidden = view.messages.length > 0
    const before = log.lastElementChild?.dataset.key
    keyed(
      log,
      view.messages,
      ({ id }) => id,
      (message, again) => buildMessage(message, { index, view, screen, again }),
    )
    compose(view)
    if (was || near || before !== log.lastElementChild?.dataset.key)
      scroller.scrollTop = scroller.scrollHeight
  }
}
