import { act } from './api.js'
import { h, keyed, say } from './dom.js'
import { isLost } from './focus.js'

/** The lock screen: the time, and what lit it up; a tap opens the chat. */
export function createLock(index, screen) {
  const open = () => {
    screen.dataset.mine = 'yes'
    return act('unlock', { phone: index })
  }
  const time = h('p', { className: 'time' })
  const date = h('p', { className: 'date' })
  const notes = h('div', { className: 'notes', 'aria-live': 'polite' })
  const app = h('button', { type: 'button', className: 'app', onclick: open }, 'Open Attune')
  app.dataset.point = `${index}/lock`
  const lock = h('div', { className: 'lock' }, time, date, notes, app)
  screen.append(lock)

  const note = ({ from, text, kind }) =>
    h(
      'button',
      { type: 'button', className: `note ${kind}`, 'data-point': `${index}/note`, onclick: open },
      h(
        'span',
        { className: 'icon', 'aria-hidden': 'true' },
        kind === 'bot' ? h('img', { src: 'attune.svg', alt: '' }) : from[0],
      ),
      h('strong', {}, from),
      h('span', { className: 'text' }, text),
    )

  return ({ locked, clock, date: today, notes: all }, { busy }) => {
    const opened = lock.hidden && locked
    lock.hidden = !locked
    lock.classList.toggle('dark', all.length === 0)
    say(time, clock)
    say(date, today)
    notes.setAttribute('aria-live', busy ? 'off' : 'polite')
    keyed(notes, all, ({ key }) => key, note)
    if (opened && isLost() && screen.dataset.mine) app.focus({ preventScroll: true })
  }
}
