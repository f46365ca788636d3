import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

/** How it is pressed: so many open at a time, or so many a second whatever becomes of them. */
export type Rush = { milliseconds: number } & ({ open: number } | { aSecond: number })

/** What became of it; `back` is how long afterwards, in milliseconds, somebody new was heard within a second again. */
export type Rushed = {
  aSecond: number
  heard: number
  sentAway: number
  unanswered: number
  p99: number
  waited: number
  back: number
}

type Press = { began: number; done: (text: string) => void }
type Update = { update_id: number; callback_query: object }

// A Telegram in a process of its own in which strangers tap, each once, on a button that leads to a page.
const TOO_LATE = 15_000
const LONGEST = 60_000
let ids = 0
let queue: Update[] = []
let waiting: (() => void) | null = null
const presses = new Map<string, Press>()

const server = createServer(async (request, response) => {
  const method = /\/(\w+)$/.exec(request.url ?? '')?.[1] ?? ''
  const body = (await json(request).catch(() => ({}))) as Record<string, never>
  const say = (result: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, result }))
  if (method === 'getUpdates') return poll(body, say)
  if (method === 'answerCallbackQuery') presses.get(body.callback_query_id ?? '')?.done(body.text ?? '')
  say(answers[method]?.(body) ?? true)
})

const answers: Record<string, (body: Record<string, never>) => unknown> = {
  getMe: () => ({ id: 1, is_bot: true, first_name: 'Attune', username: 'attune_bot' }),
  getWebhookInfo: () => ({ url: '', has_custom_certificate: false, pending_update_count: queue.length }),
  sendMessage: ({ chat_id }) => ({ message_id: ++ids, date: 0, chat: { id: chat_id } }),
}

function poll({ offset = 0, limit = 100, timeout = 0 }, say: (result: unknown) => void) {
  const at = queue.findIndex(({ update_id }) => update_id >= offset)
  queue = at < 0 ? [] : at > 0 ? queue.slice(at) : queue
  const answer = () => {
    waiting = null
    say(queue.slice(0, limit))
  }
  if (queue.length > 0 || timeout === 0) return answer()
  waiting = answer
  setTimeout(() => waiting === answer && answer(), timeout * 1000)
}

/** Somebody new taps; resolves with what they were answered, and after how many milliseconds. */
function press(): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const id = `${++ids}`
  const began = performance.now()
  const done = (text: string) => {
    presses.delete(id)
    resolve({ text, after: performance.now() - began })
  }
  presses.set(id, { began, done })
  const person = 8_000_000_000 + ids
  const from = { id: person, is_bot: false, first_name: 'Ana', language_code: 'en' }
  const chat = { id: person, type: 'private', first_name: 'Ana' }
  const message = { message_id: 1, date: 1_700_000_000, chat }
  queue.push({
    update_id: ++ids,
    callback_query: { id, from, chat_instance: '1', data: 'learn', message },
  })
  waiting?.()
  return promise
}

type Answer = { text: string; after: number }

async function rush(how: Rush): Promise<Rushed> {
  const all: Answer[] = []
  const began = performance.now()
  const passed = () => performance.now() - began
  const one = async (): Promise<void> => {
    all.push(await press())
    if ('open' in how && passed() < how.milliseconds) await one()
  }
  let made = 0
  let waited = 0
  while (passed() < how.milliseconds) {
    const due = 'open' in how ? how.open : (passed() / 1000) * how.aSecond
    for (; made < due; made++) void one()
    waited = Math.max(waited, queue.length)
    await pause(5)
  }
  const aSecond = all.length / (how.milliseconds / 1000)
  const ended = performance.now()
  const back = await heardAgain(ended)
  while (presses.size > 0 && performance.now() - ended < LONGEST) await pause(50)
  return { aSecond, waited, back, ...counted(all) }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function counted(all: readonly Answer[]) {
  const after = all.map((answer) => answer.after).sort((a, b) => a - b)
  const inTime = all.filter((answer) => answer.after <= TOO_LATE)
  const sentAway = inTime.filter(({ text }) => /many people/.test(text)).length
  const unanswered = presses.size + all.length - inTime.length
  presses.clear()
  const p99 = after[Math.floor(after.length * 0.99)] ?? 0
  return { heard: inTime.length - sentAway, sentAway, unanswered, p99 }
}

async function heardAgain(ended: number): Promise<number> {
  for (;;) {
    const asked = performance.now() - ended
    const { text, after } = await press()
    if ((after < 1000 && !/many people/.test(text)) || asked > LONGEST) return asked
  }
}

server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('disconnect', () => process.exit())
process.on('message', async (how: Rush) => process.send?.({ rushed: await rush(how) }))
