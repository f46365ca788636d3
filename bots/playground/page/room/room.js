import { act } from '../api.js'
import { h, keyed, say } from '../dom.js'
import { createCompose } from './compose.js'
import { createModal } from './modal.js'
import { createSeats } from './seats.js'
import { createSide } from './side.js'
import { createTalk } from './talk.js'

/** The workshop room: Slack as one of the people in it sees it. */
export function createRoom() {
  const room = document.getElementById('room')
  const phones = document.getElementById('phones')
  const seats = createSeats(room)
  const slack = h('div', { className: 'slack' })
  room.append(slack)
  const side = createSide(slack)
  const main = h('div', { className: 'talk' })
  const bar = createBar(main)
  const talk = createTalk(main)
  const compose = createCompose(main)
  const notes = h('div', { className: 'ringing', 'aria-live': 'polite' })
  slack.append(main, notes)
  const modal = createModal(slack, [side.box, main])

  return ({ room: view, scene, busy, places }) => {
    room.hidden = view === null
    phones.hidden = view !== null
    document.body.classList.toggle('in-room', view !== null)
    if (!view) return
    seats(view, places)
    side(view, scene)
    bar(view)
    compose(view)
    talk(view, busy)
    keyed(notes, view.notes.slice(-1), ({ key }) => key, note)
    modal(view)
  }
}

function note({ text }) {
  return h(
    'button',
    { type: 'button', className: 'note bot', onclick: () => act('go', { to: 'messages' }) },
    h('span', { className: 'icon', 'aria-hidden': 'true' }, h('img', { src: 'attune.svg', alt: '' })),
    h('strong', {}, 'Attune'),
    h('span', { className: 'text' }, text),
  )
}

function createBar(main) {
  const name = h('h2')
  const about = h('p')
  const others = h('button', { type: 'button', className: 'others', onclick: () => act('others') })
  Object.assign(others, { textContent: 'The others answer', title: 'Everybody else taps a color' })
  others.dataset.point = 'room/others'
  const again = h('button', { type: 'button', onclick: () => act('reload') }, 'Reload')
  again.title = 'Load Slack anew: what only you see is gone'
  main.append(h('header', { className: 'talk-bar' }, name, about, others, again))

  return (view) => {
    const [title, words] = headingOf(view)
    say(name, title)
    say(about, words)
    others.hidden = !view.others
  }
}

function headingOf({ at, places, people, attune, seats, me }) {
  const { kind, name } = places.find(({ id }) => id === at)
  if (kind === 'channel')
    return [`# ${name}`, attune ? `${people} people, and Attune` : `${people} people, Attune is not in here`]
  return ['Attune', kind === 'home' ? `Home, for ${seats[me].name} alone` : `Messages with ${seats[me].name}`]
}
