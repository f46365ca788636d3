import { act } from './api.js'
import { openDialog } from './dialog.js'

/** Whether a link leads to this bot. */
export const isOurs = (link) => /^(?:https?:\/\/)?t\.me\/\w+\?start=/.test(link)

/** Lets one choose the phone that a link is opened on. */
export async function handOver({ index, screen }, link) {
  const names = [...document.querySelectorAll('.phone h2')].map((node) => node.textContent)
  const others = names.flatMap((name, i) => (i === index ? [] : [{ label: `Hand it to ${name}`, value: i }]))
  const choices = [...others, { label: `Open it here`, value: index }, { label: 'Cancel', value: null }]
  const text = 'Whoever has it can open it, once. Who gets it?'
  const points = [`${index}/hand`]
  const dialog = openDialog({ over: screen, title: 'An invitation', text, choices, points })
  // What led here was pointed at, and this leads on.
  if (screen.querySelector('.pulse'))
    document.querySelector(`[data-point="${points}"]`).classList.add('pulse')
  const chosen = await dialog.chosen
  if (chosen !== null) await act('hand', { phone: chosen, from: index, link })
}

/** What t.me/share/url does: choosing a chat, which gets what was to be shared. */
export async function sendOn(chat, url) {
  const shared = new URL(url, 'https://t.me').searchParams.get('url')
  if (shared && isOurs(shared)) return handOver(chat, shared)
  const text = `This leads to ${url}, which the playground does not open: nothing leaves this machine.`
  await openDialog({ over: chat.screen, title: null, text, choices: [{ label: 'OK', value: null }] }).chosen
}
