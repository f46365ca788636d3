import { act } from './api.js'

const isTyping = (node) => node.closest('input:not([type=checkbox]), textarea, select, dialog:modal') !== null

/** 1, 2, 3 … go to the phones, the file and what was sent; n turns the clock to the next thing. */
export function listenForKeys(choose) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog:modal')) return
    const tab = document.getElementById('tabs').children[Number(event.key) - 1]?.dataset.key
    if (tab !== undefined) choose(tab, true)
    else if (event.key === 'n') void act('turn', { to: 'next' })
    else return
    event.preventDefault()
  })
}
