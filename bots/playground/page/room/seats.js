import { act } from '../api.js'
import { h, keyed, options, say } from '../dom.js'

/** Who one is: the people that the room can be looked at through, and where they are. */
export function createSeats(room) {
  const list = h('div', { className: 'seats', role: 'group', 'aria-label': 'Who you are' })
  const clock = h('span')
  const place = h('select')
  place.addEventListener('change', () => act('place', { zone: place.value }))
  room.append(h('div', { className: 'seated' }, list, h('div', { className: 'whereabouts' }, clock, place)))
  return ({ seats, me, zone, clock: time }, places) => {
    keyed(
      list,
      seats.map((seat, i) => ({ ...seat, i, mine: i === me })),
      ({ i }) => i,
      seatNode,
    )
    if (place.length === 0) place.append(...options(places))
    place.value = zone
    place.setAttribute('aria-label', `Where ${seats[me].name} is`)
    say(clock, time)
  }
}

function seatNode({ name, lit, i, mine }) {
  const said = h('span', { className: 'unseen' }, ', lit up')
  return h(
    'button',
    {
      type: 'button',
      'aria-pressed': `${mine}`,
      'data-point': `room/be/${i}`,
      onclick: () => act('be', { seat: i }),
    },
    h('span', { className: `face hue-${i}`, 'aria-hidden': 'true' }, h('span', {}, name[0])),
    name,
    lit ? h('span', { className: 'lit', title: 'The phone lit up' }, said) : null,
  )
}
