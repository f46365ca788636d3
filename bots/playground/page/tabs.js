import { h, keyed } from './dom.js'

const regionOf = (tab) => document.getElementById(tab === 'file' ? 'file' : `phone-${tab}`)

/** Where only one thing fits, the tabs above it; everywhere, going to a phone or the file by its number. */
export function createTabs() {
  const nav = document.getElementById('tabs')
  const mark = () => {
    for (const button of nav.children)
      button.setAttribute('aria-pressed', button.dataset.key === document.body.dataset.tab)
  }
  const choose = (tab, focus = false) => {
    document.body.dataset.tab = tab
    mark()
    if (focus) regionOf(tab)?.focus()
  }
  const build = ({ id, name, lit }) =>
    h(
      'button',
      { type: 'button', 'data-point': `tab/${id}`, onclick: () => choose(id) },
      name,
      lit
        ? h(
            'span',
            { className: 'lit', title: 'The phone lit up' },
            h('span', { className: 'unseen' }, ', lit up'),
          )
        : null,
    )
  const show = ({ phones }) => {
    const tabs = phones.map(({ name, locked, notes }, i) => ({
      id: `${i}`,
      name,
      lit: locked && notes.length > 0,
    }))
    keyed(nav, [...tabs, { id: 'file', name: 'File', lit: false }], ({ id }) => id, build)
    mark()
  }
  return { choose, show }
}
