import { follow } from './api.js'
import { createFile } from './file.js'
import { createGuide } from './guide.js'
import { listenForKeys } from './keys.js'
import { createOnward } from './onward.js'
import { createPeople } from './people.js'
import { createPhone } from './phone.js'
import { point } from './point.js'
import { createRoom } from './room/room.js'
import { createSent } from './sent.js'
import { createTabs } from './tabs.js'
import { createTheme } from './theme.js'
import { createTop } from './top.js'

const phones = []
const sent = createSent()
const tabs = createTabs(sent.open)
const parts = [
  createTop(),
  createGuide(),
  createOnward(),
  createFile(),
  sent.show,
  createPeople(tabs.choose),
  createRoom(),
]

createTheme()
listenForKeys(tabs.choose)

follow((state) => {
  document.getElementById('lost').hidden = state !== null
  if (!state) return
  for (const gone of phones.splice(state.phones.length)) gone.leave()
  for (const [i] of state.phones.entries()) phones[i] ??= createPhone(i)
  tabs.show(state)
  for (const part of parts) part(state)
  for (const [i, phone] of state.phones.entries()) phones[i].show(phone, state)
  point(state.guide.points)
})
