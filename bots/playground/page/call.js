import { h } from './dom.js'

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?/g

/** One call: a line, and behind it its parameters and its answer as JSON, written only once it is opened. */
export function buildCall(call, names) {
  const { at, phone, method, params, answer } = call
  const who = phone === null ? '' : names[phone]
  const line = h(
    'summary',
    {},
    h('small', {}, at),
    h('b', {}, method),
    h('span', { className: 'who' }, who),
    h('span', { className: 'gist' }, gist(params)),
    outcome(call),
  )
  const details = h('details', {}, line)
  details.addEventListener(
    'toggle',
    () => details.append(part('Parameters', params), part('Answer', answer)),
    { once: true },
  )
  return h('li', {}, details)
}

const gist = ({ text, caption, document, view }) =>
  (text ?? caption ?? document?.name ?? titleOf(view) ?? '').split('\n')[0]

const titleOf = (view) => view?.blocks?.find(({ text }) => text)?.text.text

/** How a call went: a tick stands for what is as expected. */
function outcome({ status, refused, expected }) {
  const words = refused === null ? `${status}` : expected ? `${refused}, as expected` : refused
  const said = h('span', { className: 'unseen' }, expected ? ', as expected' : ', unexpected')
  return h(
    'span',
    { className: expected ? 'status' : 'status bad' },
    words,
    refused === null || !expected ? said : null,
  )
}

const part = (title, value) =>
  h(
    'div',
    { className: 'part' },
    h('h3', {}, title),
    h('pre', { tabIndex: 0, 'aria-label': title }, ...colored(JSON.stringify(value, null, 2))),
  )

/** JSON with its names, texts and values told apart. */
function colored(json) {
  const pieces = []
  let from = 0
  for (const found of json.matchAll(TOKEN)) {
    const [token, string, colon = ''] = found
    const kind = colon ? 'name' : string ? 'text' : 'value'
    pieces.push(json.slice(from, found.index), h('span', { className: kind }, string ?? token), colon)
    from = found.index + token.length
  }
  return [...pieces, json.slice(from)]
}
