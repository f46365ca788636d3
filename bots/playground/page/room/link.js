import { act } from '../api.js'
import { openDialog } from '../dialog.js'
import { glide } from '../newest.js'

/** A message from its top; of one that is too tall for that, its picture. */
function intoView(message) {
  const isTall = message.offsetHeight > message.closest('.scroller').clientHeight
  const picture = isTall ? message.querySelector('figure') : null
  if (picture) picture.scrollIntoView({ block: 'end', behavior: glide() })
  else message.scrollIntoView({ block: 'start', behavior: glide() })
}

/** Goes to the message that a link leads to; where it leads elsewhere, says so. */
export async function follow(link) {
  const [, stamp = ''] = /\/archives\/\w+\/p(\d+)/.exec(link) ?? []
  const ts = stamp.replace(/(\d{6})$/, '.$1')
  const message = document.querySelector(`#room [data-key="${CSS.escape(ts)}"]`)
  if (message) {
    void act('follow')
    intoView(message)
    return message.focus({ preventScroll: true })
  }
  const text = `This leads to ${link}, which the playground does not open: nothing leaves this machine.`
  const over = document.getElementById('room')
  await openDialog({ over, title: null, text, choices: [{ label: 'OK', value: null }] }).chosen
}
