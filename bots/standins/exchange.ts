import type { ServerResponse } from 'node:http'

const MOST_CALLS = 5000

/** Remembers a call that a stand-in was made, the last few thousand of them. */
export function remember<Call>(calls: Call[], call: Call): Call {
  calls.push(call)
  if (calls.length > MOST_CALLS) calls.splice(0, 1000)
  return call
}

/** Tells when whoever called waits no more. */
export function leaving(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  return gone.signal
}
