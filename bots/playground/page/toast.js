import { h, say } from './dom.js'

const SHOWN = 2200

/** The small note over a chat that fades by itself. */
export function createToast(_index, screen) {
  const toast = h('p', { className: 'toast', role: 'status' })
  screen.append(toast)
  let last = null
  let timer

  const flash = (text, own = false) => {
    say(toast, text)
    toast.classList.toggle('own', own)
    toast.classList.add('on')
    clearTimeout(timer)
    timer = setTimeout(() => {
      toast.classList.remove('on')
      toast.textContent = ''
    }, SHOWN)
  }
  screen.addEventListener('toast', ({ detail }) => flash(detail, true))

  return ({ said, toast: text }) => {
    if (last !== null && said > last && text) flash(text)
    last = said
  }
}
