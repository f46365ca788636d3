import { act } from './api.js'

const isTyping = (node) => node.closest('input:not([type=checkbox]), textarea, select, dialog[open]') !== null

/** 1, 2 and 3 go to the phones and the file, n turns the clock to the next thing. */
export function listenForKeys(choose) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]')) return
    const tab = { 1: '0', 2: '1', 3: 'file' }[event.key]
    if (tab !== undefined) choose(tab, true)
    else if (event.key === 'n') void act('turn', { to: 'next' })
    else return
    event.preventDefault()
  })
}
