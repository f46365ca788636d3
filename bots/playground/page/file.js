import { h, keyed, say } from './dom.js'

const byId = (id) => document.getElementById(id)
const SEALED = '▒▒▒▒▒'

/** What SQLite holds at this moment, table by table; a row that has just changed glows. */
export function createFile() {
  const unseal = byId('unseal')
  let state = null
  const render = () => {
    if (!state) return
    const { file } = state
    const unsealed = unseal.checked
    say(byId('unseal-label'), `What ${file.runBy}, who runs this, could read, and what she could not`)
    say(byId('honest'), file.honest)
    byId('honest').hidden = !unsealed
    keyed(byId('counts'), file.counts, ({ name }) => name, count)
    const tables = file.tables.map(({ name, note, columns, rows }) => ({
      name,
      note,
      columns,
      rows,
      unsealed,
    }))
    showTables(tables)
  }
  unseal.addEventListener('change', render)
  return (next) => {
    state = next
    render()
  }
}

const count = ({ name, rows }, again) =>
  h('span', { className: again ? 'count glow' : 'count' }, `${name} `, h('b', {}, `${rows}`))

function showTables(tables) {
  const filled = tables.filter(({ rows }) => rows.length > 0)
  keyed(
    byId('tables'),
    filled.map(({ name }) => name),
    (name) => name,
    (name) => tableNode(name),
  )
  for (const table of filled) fill(byId(`table-${table.name}`), table)
}

function tableNode(name) {
  const caption = h('caption', {}, h('b', {}, name), h('span', {}))
  const table = h('table', { id: `table-${name}` }, caption, h('thead'), h('tbody'))
  return h('div', { className: 'table', role: 'region', tabIndex: 0, 'aria-label': `Table ${name}` }, table)
}

function fill(table, { note, columns, rows, unsealed }) {
  say(table.caption.lastChild, note)
  keyed(
    table.tHead,
    [columns],
    () => 'head',
    () => h('tr', {}, ...columns.map((it) => h('th', { scope: 'col' }, it))),
  )
  const known = table.dataset.unsealed === `${unsealed}`
  table.dataset.unsealed = `${unsealed}`
  const first = table.dataset.filled === undefined
  table.dataset.filled = 'yes'
  keyed(
    table.tBodies[0],
    rows.map((row) => ({ ...row, unsealed })),
    ({ id }) => id,
    (row) => rowNode(row, known && !first),
  )
}

function rowNode({ cells, unsealed }, glows) {
  return h('tr', { className: glows ? 'glow' : '' }, ...cells.map((cell) => cellNode(cell, unsealed)))
}

function cellNode({ text, clear }, unsealed) {
  if (clear === undefined) return h('td', {}, text)
  if (!unsealed) return h('td', { className: 'sealed' }, h('span', { 'aria-label': 'sealed' }, SEALED))
  return h('td', { className: 'clear' }, clear)
}
