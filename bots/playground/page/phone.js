import { act } from './api.js'
import { createChat } from './chat.js'
import { h, say } from './dom.js'
import { createLock } from './lock.js'
import { createPopup } from './popup.js'
import { createToast } from './toast.js'

/** A person's phone: the title, and a screen that is either locked or shows the chat. */
export function createPhone(index) {
  const about = h('span')
  const name = h('h2', { id: `name-${index}` })
  const languages = h('select', { 'aria-label': 'Language', hidden: true })
  const screen = h('div', { className: 'screen' })
  const phone = h(
    'section',
    { className: 'phone', id: `phone-${index}`, tabIndex: -1, 'aria-labelledby': `name-${index}` },
    h('header', {}, name, about, languages),
    h('div', { className: 'device' }, screen),
  )
  document.getElementById('phones').append(phone)
  languages.addEventListener('change', () => act('language', { phone: index, language: languages.value }))
  const parts = [createLock, createChat, createToast, createPopup].map((create) => create(index, screen))

  return (view, state) => {
    say(name, view.name)
    say(about, view.about)
    if (languages.length !== state.languages.length) fill(languages, state.languages)
    languages.value = view.language
    phone.classList.toggle('locked', view.locked)
    for (const part of parts) part(view, state)
  }
}

function fill(select, languages) {
  select.replaceChildren(...languages.map(({ id, name }) => h('option', { value: id }, name)))
  select.hidden = languages.length < 2
}
