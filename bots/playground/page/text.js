import { h } from './dom.js'

const LINK = /(?:https?:\/\/)?t\.me\/\w+(?:\?[\w=&-]+)?/g
const TAGS = { bold: 'strong', italic: 'em', code: 'code', spoiler: 'mark' }

/** The words of a message: bold parts bold, links to press. */
export function formatted({ text, entities }, open) {
  const cuts = new Set([0, text.length])
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length)
  for (const found of text.matchAll(LINK)) cuts.add(found.index).add(found.index + found[0].length)
  const places = [...cuts].sort((a, b) => a - b)
  const pieces = places.slice(1).map((end, i) => piece(text.slice(places[i], end), places[i], entities, open))
  // Set apart, or what is written from right to left would run into the time beside it.
  return h('p', { className: 'words' }, h('bdi', {}, ...pieces))
}

function piece(text, start, entities, open) {
  const tags = entities
    .filter(({ offset, length }) => offset <= start && start < offset + length)
    .flatMap(({ type }) => TAGS[type] ?? [])
  const link = text.match(LINK)?.[0] === text
  const inner = link
    ? h('button', { type: 'button', className: 'link', onclick: () => open(text) }, text)
    : text
  return tags.reduce((node, tag) => h(tag, {}, node), inner)
}
