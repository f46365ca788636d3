import { callsAfter } from './api.js'
import { buildCall } from './call.js'
import { keyed, options, say } from './dom.js'

const byId = (id) => document.getElementById(id)
const STEP = 100
const MOST = 5_000

/** The drawer with the calls of the platform’s API, newest first; while it is closed nothing is fetched. */
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
    render(state.people, had, whose.value)
  }
  const again = () => state && render(state.people, had, whose.value)
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
    fill(whose, next)
    if (!drawer.hidden) void refresh()
  }
  return { open, show }
}

async function fetchMore(had, run) {
  if (had.run !== run) Object.assign(had, { run, calls: [], shown: STEP })
  const more = await callsAfter(had.calls.at(-1)?.nr ?? 0)
  had.calls = [...had.calls, ...more].slice(-MOST)
}

function render(names, { calls, shown }, whose) {
  const all = calls.filter(({ phone }) => whose === '' || `${phone}` === whose)
  const newest = new Map(all.slice(-shown).map((call) => [call.nr, call]))
  const numbers = [...newest.keys()].reverse()
  keyed(byId('calls'), numbers, String, (nr) => buildCall(newest.get(nr), names))
  say(byId('sent-count'), all.length === 1 ? 'one call' : `${all.length} calls`)
  byId('older').hidden = all.length <= shown
}

function fill(select, { people, room }) {
  say(byId('sent-to'), `(${room ? 'Web' : 'Bot'} API calls, as JSON)`)
  if (select.dataset.people === `${people}`) return
  select.dataset.people = `${people}`
  const { value } = select
  const all = [
    { id: '', name: 'Everybody' },
    ...people.map((name, i) => ({ id: `${i}`, name })),
    { id: 'null', name: room ? 'The channels’' : 'Nobody’s' },
  ]
  select.replaceChildren(...options(all))
  select.value = all.some(({ id }) => id === value) ? value : ''
}
