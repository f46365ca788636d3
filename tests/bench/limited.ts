import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { makeBucket } from './bucket.ts'

/** What was called since it was last asked: how often each method was taken, how many were refused, and within which time. */
export type Report = { calls: Record<string, number>; refused: number; milliseconds: number }

// A Telegram that keeps its limits: thirty calls a second in all, one a second in a chat, where a second one may follow
// at once; what is too much is answered by 429. Everything else takes a quarter of a second. It runs in a process of its own.
const [, , latency = '250'] = process.argv
const FREE = [
  'getUpdates',
  'getMe',
  'deleteWebhook',
  'setMyCommands',
  'setMyDescription',
  'setMyShortDescription',
]

const clock = () => performance.now()
const all = makeBucket(30, 30, clock)
const chats = new Map<string, ReturnType<typeof makeBucket>>()
let ids = 1_000_000
let report = { calls: {} as Record<string, number>, refused: 0, first: 0, last: 0 }

function refusal(chat: string): number {
  const its = chats.get(chat) ?? makeBucket(2, 1, clock)
  chats.set(chat, its)
  const wait = Math.max(all.wait(), its.wait())
  if (wait > 0) return Math.ceil(wait / 1000)
  all.take()
  its.take()
  return 0
}

const server = createServer(async (request, response) => {
  const method = /\/(\w+)$/.exec(request.url ?? '')?.[1] ?? ''
  const body = (await json(request).catch(() => ({}))) as { chat_id?: string; timeout?: number }
  const say = (status: number, answer: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  if (method === 'getUpdates')
    return setTimeout(() => say(200, { ok: true, result: [] }), (body.timeout ?? 0) * 1000).unref()
  const retry_after = FREE.includes(method) ? 0 : refusal(`${body.chat_id}`)
  if (retry_after > 0) {
    report.refused++
    const description = `Too Many Requests: retry after ${retry_after}`
    return say(429, { ok: false, error_code: 429, description, parameters: { retry_after } })
  }
  if (!FREE.includes(method)) note(method)
  const me = { id: 1, is_bot: true, first_name: 'Attune', username: 'attune_bot' }
  const sent = { message_id: ++ids, date: 0, chat: { id: body.chat_id } }
  const result = method === 'getMe' ? me : method === 'sendMessage' ? sent : true
  setTimeout(() => say(200, { ok: true, result }), Number(latency))
})

function note(method: string): void {
  const now = performance.now()
  report.calls[method] = (report.calls[method] ?? 0) + 1
  report.first ||= now
  report.last = now
}

server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('disconnect', () => process.exit())
process.on('message', () => {
  const { calls, refused, first, last } = report
  report = { calls: {}, refused: 0, first: 0, last: 0 }
  process.send?.({ report: { calls, refused, milliseconds: last - first } satisfies Report })
})
