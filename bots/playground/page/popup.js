import { act } from './api.js'
import { openDialog } from './dialog.js'

/** Telegram's own dialog over a chat: what stands in it is nowhere else. */
export function createPopup(index, screen) {
  let open = null
  let shown = null

  return ({ popup }) => {
    if (popup === shown) return
    shown = popup
    open?.close()
    open = null
    if (popup === null) return
    const choices = [{ label: 'OK', value: 'ok' }]
    const dialog = openDialog({ over: screen, title: null, text: popup, choices, points: [`${index}/ok`] })
    open = dialog
    dialog.chosen.then(() => {
      if (open !== dialog) return
      open = null
      act('ok', { phone: index })
    })
  }
}
