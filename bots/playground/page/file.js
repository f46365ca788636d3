import { createTables } from './tables.js'
import { createTold } from './told.js'

const byId = (id) => document.getElementById(id)

/** What the file holds: in sentences, or for whoever would rather have them as tables. */
export function createFile() {
  const button = byId('as-tables')
  const parts = [createTold(), createTables()]
  button.addEventListener('click', () => {
    const tables = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', tables)
    byId('in-tables').hidden = !tables
    byId('in-sentences').hidden = tables
    byId('file').scrollTop = 0
  })
  return (state) => {
    for (const part of parts) part(state)
  }
}
