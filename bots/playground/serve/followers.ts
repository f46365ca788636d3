import type { ServerResponse } from 'node:http'

/** Pages that follow along by server-sent events, each told the whole state; many changes at once are one. */
export type Events = {
  add: (response: ServerResponse) => void
  changed: () => void
  end: () => void
}

const PAUSE = 30

/** Begins with nobody following. */
export function followers(state: () => Promise<unknown>): Events {
  const all = new Set<ServerResponse>()
  let last = ''
  let timer: NodeJS.Timeout | undefined

  const tell = async () => {
    timer = undefined
    if (all.size === 0) return
    const next = JSON.stringify(await state())
    if (next === last) return
    last = next
    for (const one of all) one.write(`data: ${next}\n\n`)
  }
  return {
    add: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      all.add(response)
      response.on('close', () => all.delete(response))
      state().then(
        (now) => response.write(`data: ${JSON.stringify(now)}\n\n`),
        () => response.destroy(),
      )
    },
    changed: () => {
      timer ??= setTimeout(() => void tell().catch(() => {}), PAUSE)
    },
    end: () => {
      clearTimeout(timer)
      for (const one of all) one.end()
    },
  }
}
