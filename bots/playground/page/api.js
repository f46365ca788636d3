let run

/** Does one of the playground's actions, in the scene that is shown. */
export async function act(action, about = {}) {
  const body = JSON.stringify({ ...about, run })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/do/${action}`, { method: 'POST', headers, body }).catch(() => null)
  if (response && !response.ok) console.warn(`${action}: ${await response.text()}`)
}

/** Calls back with every state of the playground, and with null while it can't be reached. */
export function follow(show) {
  const source = new EventSource('/state')
  source.addEventListener('message', ({ data }) => {
    const state = JSON.parse(data)
    run = state.run
    show(state)
  })
  source.addEventListener('error', () => show(null))
}

/** What was sent after the call of this number. */
export async function callsAfter(nr) {
  const response = await fetch(`/calls?after=${nr}`).catch(() => null)
  return response?.ok ? response.json() : []
}
