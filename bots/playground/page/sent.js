import { callsAfter } from './api.js'
import { buildCall } from './call.js'
import { keyed, options, say } from './dom.js'

const byId = (id) => document.getElementById(id)
const STEP = 100
const MOST = 5_000

/** The drawer with the calls of the Bot API, newest first; while it is closed nothing is fetched. */
export function createSent() {
  const [drawer, toggle, whose, older] = ['sent', 'open-sent', 'sent-phone', 'older'].map(byId)
  const had = { run: null, calls: [], shown: STEP }
  let state = null
  let asking = false

  const refresh = async () => {
    if (asking || !state) return
    asking = true
    for (let asked = null; asked !== state; ) {
      asked = state
      await fetchMore(had, asked.run)
    }
    asking = false
    render(state.phones, had, whose.value)
  }
  const again = () => state && render(state.phones, had, whose.value)
  const open = (shown) => {
    drawer.hidden = !shown
    toggle.setAttribute('aria-expanded', shown)
    if (shown) void refresh()
  }
  toggle.addEventListener('click', () => open(drawer.hidden))
  byId('close-sent').addEventListener('click', () => {
    open(false)
    toggle.focus()
  })
  whose.addEventListener('change', again)
  older.addEventListener('click', () => {
    had.shown += STEP
    again()
  })

  const show = (next) => {
    state = next
    fill(whose, next.phones)
    if (!drawer.hidden) void refresh()
  }
  return { open, show }
}

async function fetchMore(had, run) {
  if (had.run !== run) Object.assign(had, { run, calls: [], shown: STEP })
  const more = await callsAfter(had.calls.at(-1)?.nr ?? 0)
  had.calls = [...had.calls, ...more].slice(-MOST)
}

function render(phones, { calls, shown }, whose) {
  const names = phones.map(({ name }) => name)
  const all = calls.filter(({ phone }) => whose === '' || `${phone}` === whose)
  const newest = new Map(all.slice(-shown).map((call) => [call.nr, call]))
  const numbers = [...newest.keys()].reverse()
  keyed(byId('calls'), numbers, String, (nr) => buildCall(newest.get(nr), names))
  say(byId('sent-count'), all.length === 1 ? 'one call' : `${all.length} calls`)
  byId('older').hidden = all.length <= shown
}

function fill(select, phones) {
  if (select.length === phones.length + 2) return
  const { value } = select
  const people = phones.map(({ name }, i) => ({ id: `${i}`, name }))
  const all = [{ id: '', name: 'Everybody' }, ...people, { id: 'null', name: 'Nobody’s' }]
  select.replaceChildren(...options(all))
  select.value = all.some(({ id }) => id === value) ? value : ''
}
