import { act } from './api.js'
import { openDialog } from './dialog.js'
import { h, options } from './dom.js'

/** [+ another person]: the next one's language and place are asked for, and a phone is added. */
export function createPeople(choose) {
  const buttons = [...document.querySelectorAll('[data-add]')]
  let state = null

  const add = async () => {
    const { next, phones, languages, places } = state
    const language = h('select', {}, ...options(languages))
    language.value = phones[0].language
    const zone = h('select', {}, ...options(places))
    const body = h(
      'div',
      { className: 'fields', id: 'dialog-text' },
      h('label', {}, 'Language', language),
      h('label', {}, 'Place', zone),
    )
    const choices = [
      { label: `Add ${next}`, value: 'add' },
      { label: 'Cancel', value: null },
    ]
    const over = document.getElementById('main')
    const dialog = openDialog({ over, title: `${next}, with a phone`, body, choices })
    if ((await dialog.chosen) === null) return
    await act('person', { language: language.value, zone: zone.value })
    choose(`${phones.length}`, true)
  }
  for (const button of buttons) button.addEventListener('click', add)

  return (now) => {
    state = now
    for (const button of buttons) button.hidden = now.next === null
  }
}
