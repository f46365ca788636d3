import { h } from '../dom.js'

const NAMES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }
const PIECE =
  /```\n?([\s\S]*?)\n?```|<([^<>|]+)(?:\|([^<>]*))?>|(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])/gu

const unescaped = (words) => words.replace(/&(?:amp|lt|gt);/g, (name) => NAMES[name])

/** The words of a text object, as nodes: plain as they are, else bold, typewriter letters and links. */
export function wordsOf({ type, text }, open) {
  return type === 'mrkdwn' ? marked(text, open) : [text]
}

function marked(text, open) {
  const nodes = []
  let from = 0
  for (const found of text.matchAll(PIECE)) {
    nodes.push(unescaped(text.slice(from, found.index)), piece(found, open))
    from = found.index + found[0].length
  }
  return [...nodes, unescaped(text.slice(from))].filter((node) => node !== '')
}

function piece([, verbatim, target, name, bold], open) {
  if (verbatim !== undefined) return h('pre', { tabIndex: 0 }, unescaped(verbatim))
  if (bold !== undefined) return h('strong', {}, ...marked(bold, open))
  const words = unescaped(name ?? target.replace(/^mailto:/, ''))
  if (target.startsWith('!date^')) return h('time', {}, words)
  if (/^[@#!]/.test(target)) return h('b', { className: 'mention' }, words)
  const lead = () => open(unescaped(target))
  return h('button', { type: 'button', className: 'link', onclick: lead }, words)
}
