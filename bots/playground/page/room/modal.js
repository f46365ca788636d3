import { act } from '../api.js'
import { h, keyed, say } from '../dom.js'
import { isLost } from '../focus.js'
import { buildBlock, comparable } from './blocks.js'

/** The modal over somebody's Slack; the page around it, with its clock and its people, stays within reach. */
export function createModal(pane, beneath) {
  const parts = createForm()
  const { box, title, body } = parts
  const veil = h('div', { className: 'veil', hidden: true }, box)
  pane.append(veil)
  let shown = null
  let opener = null

  const open = (modal, channels) => {
    // What has another title is another page, also where it takes the place of one.
    const anew = modal.key !== shown || modal.title !== title.textContent
    if (anew) body.replaceChildren()
    fill(parts, modal, channels)
    veil.hidden = false
    if (anew) begin(box, body)
  }
  const leave = () => {
    veil.hidden = true
    if (shown !== null && isLost()) giveBack(pane, opener)
  }
  return ({ modal, places }) => {
    // Before it is made inert, which takes the focus away.
    if (modal && shown === null) opener = document.activeElement?.dataset.point
    for (const node of beneath) node.inert = modal !== null
    if (modal)
      open(
        modal,
        places.filter(({ kind }) => kind === 'channel'),
      )
    else leave()
    shown = modal?.key ?? null
  }
}

function createForm() {
  const title = h('h2', { id: 'modal-title' })
  const body = h('div', { className: 'modal-body' })
  const submit = h('button', { type: 'submit', className: 'primary', 'data-point': 'room/submit' })
  const shut = () => act('close')
  const close = h('button', { type: 'button', 'data-point': 'room/close', onclick: shut })
  const x = h(
    'button',
    { type: 'button', className: 'x', 'aria-label': 'Close the modal', onclick: shut },
    '×',
  )
  const form = h(
    'form',
    { noValidate: true },
    h('header', {}, title, x),
    body,
    h('footer', {}, close, submit),
  )
  const named = { role: 'dialog', 'aria-labelledby': 'modal-title', tabIndex: -1 }
  const box = h('div', { className: 'modal', ...named }, form)
  box.addEventListener('keydown', (event) => event.key === 'Escape' && shut())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void act('submit', { values: valuesIn(body) })
  })
  return { box, title, body, submit, close }
}

function fill({ title, body, submit, close }, modal, channels) {
  const { blocks, errors } = modal
  const live = (block) => act('fill', { values: valuesIn(body), live: block })
  const build = ({ block }) => buildBlock(block, { on: 'modal', errors, live, channels })
  const all = comparable(blocks).map((one) => ({ ...one, error: errors[one.key] }))
  keyed(body, all, ({ key }) => key, build)
  say(title, modal.title)
  say(submit, modal.submit ?? '')
  submit.hidden = modal.submit === null
  say(close, modal.close ?? 'Cancel')
}

/** What everything in a modal is filled with, by block. */
const valuesIn = (body) =>
  Object.fromEntries(
    [...body.children].flatMap(({ read, dataset }) => {
      const value = read?.()
      return value === undefined ? [] : [[dataset.key, value]]
    }),
  )

function begin(box, body) {
  body.scrollTop = 0
  box.focus({ preventScroll: true })
}

function giveBack(pane, opener) {
  const place = opener ? pane.querySelector(`[data-point="${CSS.escape(opener)}"]`) : null
  ;(place ?? pane.querySelector('.talk-compose input'))?.focus({ preventScroll: true })
}
