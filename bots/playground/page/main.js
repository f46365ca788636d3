import { follow } from './api.js'
import { createFile } from './file.js'
import { createGuide } from './guide.js'
import { listenForKeys } from './keys.js'
import { createPhone } from './phone.js'
import { point } from './point.js'
import { createTabs } from './tabs.js'
import { createTop } from './top.js'

const parts = [createTop(), createGuide(), createFile()]
const phones = []
const tabs = createTabs()

listenForKeys(tabs.choose)

follow((state) => {
  document.getElementById('lost').hidden = state !== null
  if (!state) return
  for (const [i] of state.phones.entries()) phones[i] ??= createPhone(i)
  for (const part of parts) part(state)
  for (const [i, phone] of state.phones.entries()) phones[i](phone, state)
  tabs.show(state)
  point(state.guide.points)
})
