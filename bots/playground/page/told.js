import { h, keyed, say } from './dom.js'

const byId = (id) => document.getElementById(id)

/** What the file holds in sentences, by whom it is about; one that has just changed glows. */
export function createTold() {
  let before = null
  return ({ file, run }) => {
    // A scene that has just opened changes every sentence and says nothing.
    const glows = run === before
    before = run
    say(byId('in-short'), file.inShort)
    byId('nothing').hidden = file.told.length > 0
    keyed(
      byId('told'),
      file.told.map(({ id, about }) => ({ id, about })),
      ({ id }) => id,
      group,
    )
    for (const { id, lines } of file.told) {
      keyed(
        byId(`told-${id}`),
        lines,
        (line) => line.id,
        (line) => lineNode(line, glows),
      )
    }
  }
}

const group = ({ id, about }) =>
  h('div', { className: 'telling' }, h('h3', {}, about), h('ul', { id: `told-${id}` }))

function lineNode({ text, seen, color, quiet }, glows) {
  const words = text.split(/[‹›]/).map((piece, i) => (i % 2 ? h('em', {}, piece) : piece))
  const dot = h('span', { className: color ? `dot ${color}` : 'dot', 'aria-hidden': 'true' })
  const more = seen ? h('small', {}, seen) : null
  const className = [glows ? 'glow' : '', quiet ? 'quiet' : ''].join(' ').trim()
  return h('li', { className }, dot, h('p', {}, ...words, ' ', more))
}
