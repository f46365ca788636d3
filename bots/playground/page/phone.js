import { act } from './api.js'
import { createChat } from './chat.js'
import { h, options, say } from './dom.js'
import { createLock } from './lock.js'
import { createPopup } from './popup.js'
import { createToast } from './toast.js'

/** A person's phone: the title, and a screen that is either locked or shows the chat. */
export function createPhone(index) {
  const city = h('span')
  const told = h(
    'span',
    { className: 'told' },
    city,
    h('span', { className: 'unseen' }, ' chosen in the chat'),
  )
  const name = h('h2', { id: `name-${index}` })
  const language = h('select', { 'aria-label': 'Language of the phone' })
  const place = h('select', { 'aria-label': 'Where the phone is' })
  const screen = h('div', { className: 'screen' })
  const phone = h(
    'section',
    { className: 'phone', id: `phone-${index}`, tabIndex: -1, 'aria-labelledby': `name-${index}` },
    h('header', {}, name, language, place, told),
    h('div', { className: 'device' }, screen),
  )
  document.getElementById('phones').append(phone)
  let known = null
  language.addEventListener('change', () => {
    void act('language', { phone: index, language: language.value })
    if (known && known.id !== language.value)
      screen.dispatchEvent(new CustomEvent('toast', { detail: staysIn(known) }))
  })
  place.addEventListener('change', () => act('place', { phone: index, zone: place.value }))
  const parts = [createLock, createChat, createToast, createPopup].map((create) => create(index, screen))

  const show = (view, state) => {
    say(name, view.name)
    known = state.languages.find(({ id }) => id === view.speaks)
    choice(language, state.languages, view.language)
    choice(place, state.places, view.zone)
    told.hidden = view.told === null || view.toldHere
    say(city, view.told ?? '')
    told.title = view.told ? `${view.told} was chosen in the chat` : ''
    phone.classList.toggle('locked', view.locked)
    for (const part of parts) part(view, state)
  }
  return { show, leave: () => phone.remove() }
}

/** Whoever is known is spoken to as they chose, and not as their phone is set. */
const staysIn = ({ name }) => `Attune goes on in ${name}. Home, Privacy: “My name and language”.`

function choice(select, all, value) {
  if (select.length === 0) select.append(...options(all))
  select.value = value
}
