import { act } from './api.js'
import { openDialog } from './dialog.js'
import { focusNewest, isLost } from './focus.js'

/** Telegram's own dialog over a chat: what stands in it is nowhere else. */
export function createPopup(index, screen) {
  let open = null
  let shown = null

  const answered = async (dialog) => {
    await dialog.chosen
    if (isLost()) focusNewest(screen)
    if (open !== dialog) return
    open = null
    await act('ok', { phone: index })
  }

  return ({ popup }) => {
    if (popup === shown) return
    shown = popup
    open?.close()
    open = null
    if (popup === null) return
    const choices = [{ label: 'OK', value: 'ok' }]
    const dialog = openDialog({ over: screen, title: null, text: popup, choices, points: [`${index}/ok`] })
    open = dialog
    void answered(dialog)
  }
}
