import { act } from './api.js'
import { h, say } from './dom.js'

const byId = (id) => document.getElementById(id)

/** The header: scenes, and the clock with its three ways to be turned. */
export function createTop() {
  const scene = byId('scene')
  scene.addEventListener('change', () => act('scene', { scene: scene.value }))
  let way
  byId('again').addEventListener('click', () => act('scene', { scene: scene.value, way }))
  const turns = [...document.querySelectorAll('[data-turn]')]
  for (const button of turns) button.addEventListener('click', () => act('turn', { to: button.dataset.turn }))

  return ({ scenes, scene: current, clock, busy, room }) => {
    way = room?.way
    if (scene.length === 0) scene.append(...scenes.map(({ id, title }) => h('option', { value: id }, title)))
    if (!busy) scene.value = current
    say(byId('time'), clock)
    document.body.classList.toggle('busy', busy)
    for (const button of turns) button.setAttribute('aria-disabled', busy)
  }
}
