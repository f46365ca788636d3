import { act } from './api.js'
import { h, say } from './dom.js'
import { focusNewest } from './focus.js'

/** Telegram's own dialog over a chat: what stands in it is nowhere else; the other phones go on beside it. */
export function createPopup(index, screen) {
  const words = h('p', { id: `popup-${index}` })
  const ok = h('button', { type: 'button', 'data-point': `${index}/ok` }, 'OK')
  const box = h(
    'div',
    { className: 'popup', role: 'dialog', tabIndex: -1, 'aria-labelledby': words.id },
    words,
    ok,
  )
  const veil = h('div', { className: 'popup-veil', hidden: true }, box)
  screen.append(veil)
  const close = () => act('ok', { phone: index })
  ok.addEventListener('click', close)
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && close())

  const give = () => {
    const { activeElement, body } = document
    if (activeElement === body || screen.contains(activeElement)) ok.focus({ preventScroll: true })
  }
  return ({ popup }) => {
    const isOther = popup !== null && popup !== words.textContent
    const had = veil.contains(document.activeElement)
    say(words, popup ?? '')
    veil.hidden = popup === null
    screen.querySelector('.chat').inert = popup !== null
    if (isOther) give()
    else if (popup === null && had) focusNewest(screen)
  }
}
