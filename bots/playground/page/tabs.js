import { h, keyed } from './dom.js'
import { toNewest } from './newest.js'

const regionOf = (tab) => document.getElementById(/^\d/.test(tab) ? `phone-${tab}` : tab)

/** Where not everything fits, the tabs above it; everywhere, going to one of them by its number. */
export function createTabs(openSent) {
  const nav = document.getElementById('tabs')
  const narrow = matchMedia('(max-width: 1040px)')
  const inView = new Set()
  let chosen = '0'

  const isOn = (tab) => (narrow.matches ? tab === chosen : inView.has(regionOf(tab)))
  const mark = () => {
    for (const button of nav.children) {
      const { key } = button.dataset
      button.setAttribute('aria-pressed', isOn(key))
      regionOf(key)?.classList.toggle('chosen', key === chosen)
    }
  }
  const choose = (tab, focus = false) => {
    if (!regionOf(tab)) return
    chosen = tab
    if (chosen === 'sent') openSent(true)
    mark()
    const shown = [regionOf(chosen), ...nav.querySelectorAll(`[data-key="${chosen}"]`)]
    for (const node of shown) node.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // A chat that was out of sight could not follow what arrived.
    for (const chat of regionOf(chosen).querySelectorAll('.scroller')) toNewest(chat)
    if (focus) regionOf(chosen).focus({ preventScroll: true })
  }
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) inView[isIntersecting ? 'add' : 'delete'](target)
      mark()
    },
    { threshold: 0.5 },
  )
  narrow.addEventListener('change', mark)

  const show = ({ phones, room }) => {
    const tabs = room ? [{ id: 'room', name: 'Room', lit: false }] : phones.map(tabOf)
    keyed(
      nav,
      [...tabs, ...BESIDE],
      ({ id }) => id,
      (tab) => build(tab, choose),
    )
    for (const { id } of tabs) watch.observe(regionOf(id))
    document.body.classList.toggle('many', phones.length > 2)
    if (![...nav.children].some(({ dataset }) => dataset.key === chosen)) choose(tabs[0].id)
    mark()
  }
  return { choose, show }
}

const tabOf = ({ name, locked, notes }, i) => ({ id: `${i}`, name, lit: locked && notes.length > 0 })

const BESIDE = [
  { id: 'file', name: 'File', lit: false },
  { id: 'sent', name: 'Sent', lit: false },
]

function build({ id, name, lit }, choose) {
  const said = h('span', { className: 'unseen' }, ', lit up')
  const dot = lit ? h('span', { className: 'lit', title: 'The phone lit up' }, said) : null
  return h('button', { type: 'button', 'data-point': `tab/${id}`, onclick: () => choose(id) }, name, dot)
}
