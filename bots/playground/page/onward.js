import { act } from './api.js'
import { openDialog } from './dialog.js'
import { h, say } from './dom.js'

const byId = (id) => document.getElementById(id)

/** Where a scene that has come to its end leads: to the next one, and to a phone of one's own. */
export function createOnward() {
  const [box, next, live] = ['onward', 'next-scene', 'live'].map(byId)
  let state = null
  next.addEventListener('click', () => act('scene', { scene: state.nextScene.id }))
  live.addEventListener('click', () => show(state.room ? 'slack' : 'telegram'))

  return (now) => {
    state = now
    box.hidden = !now.guide.steps.every(({ done }) => done)
    say(next, `Next: ${now.nextScene.title}`)
  }
}

async function show(on) {
  const steps = await fetch(`/live/${on}`).then((response) => response.text())
  const body = h('pre', { id: 'dialog-text', tabIndex: 0 }, steps)
  const choices = [{ label: 'Close', value: null }]
  openDialog({ over: byId('main'), title: 'Put it on your phone', body, choices, wide: true })
}
