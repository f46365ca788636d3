import { h } from './dom.js'
import { glide } from './newest.js'

const NEAR = 12

/** The arrow over a chat of which there is more below, as Telegram has it; it pulses for what is pointed at there. */
export function createDown(chat, scroller) {
  const button = h('button', { type: 'button', className: 'down', 'aria-label': 'To the end', hidden: true })
  chat.append(button)
  button.addEventListener('click', () => scroller.scrollTo({ top: scroller.scrollHeight, behavior: glide() }))
  const look = () => {
    button.hidden = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR
    const end = scroller.getBoundingClientRect().bottom
    const pointed = [...scroller.querySelectorAll('.pulse')]
    button.classList.toggle(
      'pulse',
      pointed.some((node) => node.getBoundingClientRect().bottom > end + NEAR),
    )
  }
  scroller.addEventListener('scroll', look)
  document.addEventListener('pointed', look)
  return look
}
