import { h } from '../dom.js'

const optionOf = ({ text, value }) => ({ label: text.text, value })
const flat = ({ options = [], option_groups = [] }) =>
  [...options, ...option_groups.flatMap((group) => group.options)].map(optionOf)

/** An input with its label, its hint and what is wrong with it; `read` on its node tells what it is filled with. */
export function buildInput({ block_id, label, hint, element, optional, dispatch_action }, at) {
  const id = `input-${block_id}`
  const error = at.errors?.[block_id]
  const notes = [hint ? h('small', { id: `${id}-hint` }, hint.text) : null, error ? wrong(id, error) : null]
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || null
  const build = BUILD[element.type] ?? unknown
  const { node, read, group } = build(element, { id, described, channels: at.channels })
  const name = optional ? `${label.text} (optional)` : label.text
  const box = group
    ? h(
        'fieldset',
        { className: 'input', 'aria-describedby': described },
        h('legend', {}, name),
        node,
        ...notes,
      )
    : h('div', { className: 'input' }, h('label', { htmlFor: id }, name), node, ...notes)
  if (error) box.classList.add('wrong')
  if (dispatch_action) box.addEventListener('change', () => at.live(block_id))
  return Object.assign(box, { read })
}

const wrong = (id, error) => h('small', { id: `${id}-error`, className: 'error', role: 'alert' }, error)

const BUILD = {
  plain_text_input: ({ multiline, max_length = 3000, initial_value = '', placeholder }, known) =>
    typed(
      h(multiline ? 'textarea' : 'input', { maxLength: max_length, value: initial_value }),
      known,
      placeholder,
    ),
  number_input: ({ initial_value = '' }, known) =>
    typed(h('input', { type: 'number', value: initial_value }), known),
  timepicker: ({ initial_time = '' }, known) =>
    typed(h('input', { type: 'time', value: initial_time }), known),
  datepicker: ({ initial_date = '' }, known) =>
    typed(h('input', { type: 'date', value: initial_date }), known),
  static_select: (element, known) => menu(flat(element), element.initial_option?.value, element, known),
  conversations_select: (element, known) =>
    menu(
      known.channels.map(({ id, name }) => ({ label: `#${name}`, value: id })),
      element.initial_conversation,
      element,
      known,
    ),
  radio_buttons: (element, known) => ticks('radio', element, [element.initial_option?.value], known),
  checkboxes: (element, known) =>
    ticks(
      'checkbox',
      element,
      (element.initial_options ?? []).map(({ value }) => value),
      known,
    ),
}

const unknown = ({ type }) => ({ node: h('p', {}, `(${type})`), read: () => undefined })

function typed(node, { id, described }, placeholder) {
  Object.assign(node, { id, placeholder: placeholder?.text ?? '' })
  if (described) node.setAttribute('aria-describedby', described)
  return { node, read: () => node.value }
}

function menu(all, value, { placeholder }, { id, described }) {
  const point = `room/modal/${id.slice('input-'.length)}`
  const node = h('select', { id, 'aria-describedby': described, 'data-point': point })
  if (value === undefined) node.append(h('option', { value: '' }, placeholder?.text ?? 'Choose'))
  node.append(...all.map((one) => h('option', { value: one.value }, one.label)))
  node.value = value ?? ''
  return { node, read: () => node.value }
}

function ticks(type, element, values, { id }) {
  const all = flat(element).map(({ label, value }) => {
    const input = h('input', { type, name: id, value, checked: values.includes(value) })
    return { input, node: h('label', {}, input, label) }
  })
  const chosen = () => all.filter(({ input }) => input.checked).map(({ input }) => input.value)
  const node = h('div', { className: 'ticks' }, ...all.map(({ node }) => node))
  return { node, group: true, read: () => (type === 'radio' ? (chosen()[0] ?? '') : chosen()) }
}
