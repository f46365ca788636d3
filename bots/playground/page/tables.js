import { h, keyed, say } from './dom.js'

const byId = (id) => document.getElementById(id)

/** What SQLite holds at this moment, table by table; a row that has just changed glows. */
export function createTables() {
  const unseal = byId('unseal')
  let state = null
  let before = ''
  const render = () => {
    if (!state) return
    const { file, run } = state
    const unsealed = unseal.checked
    // A scene that has just opened, or a switch turned, changes every row and says nothing.
    const now = `${run} ${unsealed}`
    const glows = now === before
    before = now
    say(byId('unseal-label'), `What ${file.runBy}, who runs this, could read, and what she could not`)
    say(byId('honest'), file.honest)
    byId('honest').hidden = !unsealed
    const counted = (item, again) => count(item, again && glows)
    keyed(byId('counts'), file.counts, ({ name }) => name, counted)
    showTables(file.tables, { unsealed, glows })
  }
  unseal.addEventListener('change', render)
  return (next) => {
    state = next
    render()
  }
}

const count = ({ name, rows }, glows) =>
  h('span', { className: glows ? 'count glow' : 'count' }, `${name} `, h('b', {}, `${rows}`))

function showTables(tables, how) {
  const filled = tables.filter(({ rows }) => rows.length > 0)
  const names = filled.map(({ name }) => name)
  keyed(byId('tables'), names, (name) => name, tableNode)
  for (const table of filled) fill(byId(`table-${table.name}`), table, how)
}

function tableNode(name) {
  const caption = h('caption', {}, h('b', {}, name), h('span', {}))
  const table = h('table', { id: `table-${name}` }, caption, h('thead'), h('tbody'))
  return h('div', { className: 'table', role: 'region', tabIndex: 0, 'aria-label': `Table ${name}` }, table)
}

function fill(table, { note, columns, rows }, { unsealed, glows }) {
  const head = (names) => h('tr', {}, ...names.map((name) => h('th', { scope: 'col' }, name)))
  const body = rows.map((row) => ({ ...row, unsealed }))
  say(table.caption.lastChild, note)
  keyed(table.tHead, [columns], () => 'head', head)
  keyed(
    table.tBodies[0],
    body,
    ({ id }) => id,
    (row) => rowNode(row, glows),
  )
}

function rowNode({ cells, unsealed }, glows) {
  return h('tr', { className: glows ? 'glow' : '' }, ...cells.map((cell) => cellNode(cell, unsealed)))
}

function cellNode({ text, clear }, unsealed) {
  if (clear === undefined) return h('td', {}, text)
  if (!unsealed) return h('td', { className: 'sealed' }, h('span', { className: 'unseen' }, 'sealed'))
  return h('td', { className: 'clear' }, clear)
}
