import { withMarks } from './marks.js'

/** An element with its properties and children; `data-…` and `aria-…` become attributes. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) set(node, name, value)
  for (const child of children) if (child !== null && child !== undefined) node.append(...drawn(child))
  return node
}

const drawn = (child) => (typeof child === 'string' ? withMarks(child) : [child])

function set(node, name, value) {
  if (value === null || value === undefined) return
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
  else if (name.includes('-') || name === 'role') node.setAttribute(name, value)
  else node[name] = value
}

/** What can be chosen in a select. */
export const options = (all) => all.map(({ id, name }) => h('option', { value: id }, name))

/** Shows a list under a parent by key; what has not changed keeps its element, and with it its focus. */
export function keyed(parent, items, keyOf, build) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]))
  const next = items.map((item) => {
    const [key, looks] = [String(keyOf(item)), JSON.stringify(item)]
    const kept = old.get(key)
    if (kept?.looks === looks) return kept
    const node = build(item, Boolean(kept))
    node.dataset.key = key
    node.looks = looks
    if (kept) swap(kept, node)
    return node
  })
  for (const node of [...parent.children]) if (!next.includes(node)) node.remove()
  inOrder(parent, next)
}

/** Puts children in this order; one that has the focus keeps it, which moving it would take away. */
function inOrder(parent, nodes) {
  const { activeElement } = document
  nodes.forEach((node, i) => {
    if (parent.children[i] !== node) parent.insertBefore(node, parent.children[i] ?? null)
  })
  if (parent.contains(activeElement)) activeElement.focus({ preventScroll: true })
}

const PLACES = 'button, a, input, select, textarea'

function swap(kept, node) {
  const { activeElement } = document
  const focused = kept.contains(activeElement)
  kept.replaceWith(node)
  if (!focused) return
  const same = [...node.querySelectorAll('[data-point]')].find(
    ({ dataset }) => dataset.point === activeElement.dataset.point,
  )
  const place = same ?? node.querySelector(':checked') ?? node.querySelector(PLACES)
  place?.focus({ preventScroll: true })
}

/** Sets a text only if it differs, so that nothing is announced twice. */
export function say(node, text) {
  if (node.textContent !== text) node.replaceChildren(...withMarks(text))
}
