import type { ServerResponse } from 'node:http'
import type { Call } from './calls.ts'
import { type Answer, reply } from './serve.ts'

/** A call on its way: what it does once it is let, and whom it answers. */
export type Exchange = {
  call: Call
  response: ServerResponse
  act: () => Answer | Promise<Answer>
  /** Those that hang, and how each is let go. */
  held: (() => void)[]
}

/** What becomes of a call that goes wrong; `after` says that it takes effect all the same. */
export type Disturbance = { how: 'reset' | 'hang' | Answer; after: boolean }

/** Trouble that is the same on every platform: a lost connection, silence, or the page of a gateway. */
export type Wordless = 'reset-before' | 'reset-after' | 'hang' | 'html'

const GATEWAY = '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n'

/** How trouble looks that is the same on every platform; undefined where the platform has words for it. */
export function wordless(kind: string): Disturbance['how'] | undefined {
  if (kind === 'hang') return 'hang'
  if (kind === 'html') return { status: 502, body: GATEWAY }
  return kind === 'reset-before' || kind === 'reset-after' ? 'reset' : undefined
}

/** Does what a call asks for and answers it, unless something goes wrong. */
export async function perform(exchange: Exchange, disturbance?: Disturbance) {
  const { call, response, act, held } = exchange
  if (!disturbance) return finish(exchange, await act())
  const { how, after } = disturbance
  const done = after ? await act() : undefined
  if (how === 'reset') {
    call.status = 0
    response.destroy()
  } else if (how === 'hang') {
    const gone = await hang(response, held)
    if (gone) call.status = 0
    else finish(exchange, done ?? (await act()))
  } else finish(exchange, how)
}

function finish({ call, response }: Exchange, answer: Answer) {
  call.status = answer.status
  call.answer = answer.body
  reply(response, answer)
}

/** Waits until the call is let go or its caller gives up; true if the caller did. */
async function hang(response: ServerResponse, held: (() => void)[]): Promise<boolean> {
  const gone = leaving(response)
  const { promise, resolve } = Promise.withResolvers<void>()
  held.push(resolve)
  gone.addEventListener('abort', () => {
    const at = held.indexOf(resolve)
    if (at >= 0) held.splice(at, 1)
    resolve()
  })
  await promise
  return gone.aborted
}

/** Tells when whoever called waits no more. */
export function leaving(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed) gone.abort()
  response.on('close', () => gone.abort())
  return gone.signal
}
