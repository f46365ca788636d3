import { act } from './api.js'
import { createCompose } from './compose.js'
import { dayChip, withDays } from './days.js'
import { h, keyed, say } from './dom.js'
import { createDown } from './down.js'
import { focusNewest, isLost } from './focus.js'
import { buildMessage } from './message.js'
import { following, toNewest } from './newest.js'

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
  const down = createDown(chat, scroller)
  const compose = createCompose(index, chat, screen)
  screen.append(chat)

  const fill = (view, busy) => {
    log.setAttribute('aria-live', busy || view.locked ? 'off' : 'polite')
    say(time, view.clock)
    say(about, view.description)
    about.hidden = view.messages.length > 0
    const build = (message, again) => buildMessage(message, { index, screen, again })
    keyed(
      log,
      withDays(view.messages),
      ({ chip, id }) => chip ?? id,
      (item, again) => (item.chip ? dayChip(item) : build(item, again)),
    )
    compose(view)
  }
  const follow = following(scroller, log)

  return (view, { busy }) => {
    const [wasHidden, after] = [chat.hidden, follow()]
    const had = chat.contains(document.activeElement) || (chat.hidden && screen.dataset.mine)
    chat.hidden = view.locked
    fill(view, busy)
    if (wasHidden) toNewest(scroller)
    else after()
    down()
    if (had && !view.locked && isLost()) focusNewest(screen)
  }
}
