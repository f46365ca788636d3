import { act } from '../api.js'
import { h, keyed } from '../dom.js'

const WAYS = { sockets: 'Socket Mode', http: 'HTTP' }

/** Where one can go in Slack, and by which way Slack reaches Attune. */
export function createSide(room) {
  const nav = h('nav', { className: 'places', 'aria-label': 'Slack' })
  const way = h('fieldset', { className: 'way' }, h('legend', {}, 'Slack reaches Attune by'))
  const side = h('div', { className: 'room-side' }, nav, way)
  room.append(side)
  let scene = ''
  const buttons = Object.entries(WAYS).map(([id, name]) => {
    const title = 'Sets the scene anew, over the other way'
    return h(
      'button',
      { type: 'button', title, value: id, onclick: () => act('scene', { scene, way: id }) },
      name,
    )
  })
  way.append(h('div', {}, ...buttons))

  const show = ({ places, at, way: now }, current) => {
    scene = current
    keyed(
      nav,
      places.map((place) => ({ ...place, here: place.id === at })),
      ({ id }) => id,
      placeNode,
    )
    for (const button of buttons) button.setAttribute('aria-pressed', button.value === now)
  }
  return Object.assign(show, { box: side })
}

function placeNode({ id, kind, name, news, here }) {
  return h(
    'button',
    {
      type: 'button',
      'data-point': `room/go/${kind === 'channel' ? id : kind}`,
      'aria-current': here ? 'page' : null,
      className: news > 0 && !here ? 'news' : '',
      onclick: () => act('go', { to: id }),
    },
    h('span', { className: `sign ${kind}`, 'aria-hidden': 'true' }),
    name,
    news > 0 && !here ? h('small', {}, `${news}`, h('span', { className: 'unseen' }, ' new')) : null,
  )
}
