import { act } from './api.js'
import { createCompose } from './compose.js'
import { h, keyed, say } from './dom.js'
import { focusNewest, isLost } from './focus.js'
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

  const fill = (view, busy) => {
    log.setAttribute('aria-live', busy || view.locked ? 'off' : 'polite')
    say(time, view.clock)
    say(about, view.description)
    about.hidden = view.messages.length > 0
    const build = (message, again) => buildMessage(message, { index, screen, again })
    keyed(log, view.messages, ({ id }) => id, build)
    compose(view)
  }
  const newest = () => log.lastElementChild?.dataset.key
  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120

  return (view, { busy }) => {
    const before = { hidden: chat.hidden, last: newest(), near: isNearEnd() }
    const had = chat.contains(document.activeElement) || (chat.hidden && screen.dataset.mine)
    chat.hidden = view.locked
    fill(view, busy)
    if (before.hidden || before.near || before.last !== newest()) scroller.scrollTop = scroller.scrollHeight
    if (had && !view.locked && isLost()) focusNewest(screen)
  }
}
