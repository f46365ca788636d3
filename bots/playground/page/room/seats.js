import { act } from '../api.js'
import { h, keyed } from '../dom.js'

/** Who one is: the people that the room can be looked at through. */
export function createSeats(room) {
  const list = h('div', { className: 'seats', role: 'group', 'aria-label': 'Who you are' })
  room.append(list)
  return ({ seats, me }) =>
    keyed(
      list,
      seats.map((seat, i) => ({ ...seat, i, mine: i === me })),
      ({ i }) => i,
      seatNode,
    )
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
