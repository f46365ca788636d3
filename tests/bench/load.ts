import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bringing, type Hook } from './hook.ts'
import type { Asked } from './people.ts'

/** A bot of which presses are asked: who presses, which calls of the bot settle a press, and behind which ports it is told. */
export type Bot = { token: string; people: Asked[]; settledBy: readonly string[]; doors?: readonly number[] }

/** How it is pressed: so many presses open at any time, or so many a second whatever becomes of them. */
export type Load = { token: string; milliseconds: number } & ({ open: number } | { aSecond: number })

/** What became of it: presses settled a second, and when the tap was answered, in milliseconds. */
export type Measured = { presses: number; aSecond: number; p50: number; p99: number; unanswered: number }

type Press = { id: string; chat: string; began: number; answered: number | null; left: Set<string> }

/** What is read of the body of a call. */
type Body = {
  chat_id?: string | number
  callback_query_id?: string
  url?: string
  secret_token?: string
  reply_markup?: { inline_keyboard: { callback_data?: string }[][] }
}

type World = {
  bot: Bot
  updates: { update_id: number }[]
  waiting: (() => void) | null
  presses: Map<string, Press>
  byChat: Map<string, Press>
  next: number
  unmade: number
  settled: (press: Press) => void
  hook: Hook | null
  bring: ReturnType<typeof bringing>
}

// A stand-in that only counts: no person, no screen, nothing checked. It runs in a process of its own.
const worlds = new Map<string, World>()
let ids = 0
/** Whether whoever presses steadily is to leave off before the time is over. */
let enough = false

const server = createServer((request, response) => void serve(request, response))
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
process.on('disconnect', () => process.exit())
process.on('message', async (asked: { bot: Bot } | { load: Load } | 'enough') => {
  enough = asked === 'enough'
  if (asked === 'enough') return
  if ('load' in asked) return process.send?.({ measured: await measure(asked.load) })
  const { token, doors = [] } = asked.bot
  const fresh = {
    updates: [],
    waiting: null,
    presses: new Map(),
    byChat: new Map(),
    next: 0,
    unmade: 0,
    settled: () => {},
    hook: null,
    bring: bringing(doors),
  }
  worlds.set(token, { bot: asked.bot, ...fresh })
})

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const [, token, method] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? []
  const body = chunks.length > 0 ? JSON.parse(`${Buffer.concat(chunks)}`) : {}
  const say = (result: unknown) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result }))
  }
  const world = worlds.get(token ?? '')
  if (!world) return say(true)
  if (method === 'getUpdates') return poll(world, body, say)
  say(called(world, method!, body))
}

function poll(world: World, { offset = 0, limit = 100, timeout = 0 }, say: (result: unknown) => void) {
  world.updates = world.updates.filter(({ update_id }) => update_id >= offset)
  const answer = () => {
    world.waiting = null
    say(world.updates.slice(0, limit))
  }
  if (world.updates.length > 0 || timeout === 0) return answer()
  world.waiting = answer
  setTimeout(() => world.waiting === answer && answer(), timeout * 1000)
}

function called(world: World, method: string, body: Body): unknown {
  if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Attune', username: 'attune_bot' }
  if (method === 'setWebhook') world.hook = { path: new URL(body.url!).pathname, secret: body.secret_token! }
  if (method === 'getWebhookInfo') return { url: world.hook ? `${HOME}${world.hook.path}` : '' }
  const id = body.callback_query_id
  const press = id === undefined ? world.byChat.get(`${body.chat_id}`) : world.presses.get(id)
  if (press) note(world, press, method)
  if (method === 'editMessageText') keep(world, body)
  return method === 'sendMessage' ? { message_id: ++ids, date: 0, chat: { id: body.chat_id } } : true
}

/** The buttons that a person has before them from now on. */
function keep({ bot }: World, { chat_id, reply_markup }: Body): void {
  const person = bot.people.find(({ chat }) => chat === `${chat_id}`)
  const all = (reply_markup?.inline_keyboard ?? []).flat()
  if (person && all.length > 0) person.buttons = all.flatMap(({ callback_data = [] }) => callback_data)
}

function note(world: World, press: Press, method: string): void {
  if (method === 'answerCallbackQuery') press.answered ??= performance.now()
  press.left.delete(method)
  if (press.left.size > 0) return
  world.presses.delete(press.id)
  world.byChat.delete(press.chat)
  world.settled(press)
}

/** The public address of a bot that is told. */
const HOME = 'https://attune.example.org'

const COLORS = ['green', 'yellow', 'red', 'unsure']

/** Somebody who waits for nothing presses: a color where there is one, else what leads to the colors. */
function press(world: World): void {
  const { people } = world.bot
  // Under too much load everybody waits for something: that press is one that nobody got to make.
  if (world.byChat.size === people.length) return void world.unmade++
  let person = people[world.next++ % people.length]!
  while (world.byChat.has(person.chat)) person = people[world.next++ % people.length]!
  const color = COLORS[Math.floor(Math.random() * COLORS.length)]!
  const data =
    person.buttons.find((one) => one.endsWith(`/${color}`)) ??
    person.buttons.find((one) => one.startsWith('changed/')) ??
    person.buttons[0]!
  const id = `${++ids}`
  const one: Press = {
    ...{ id, chat: person.chat, began: performance.now(), answered: null },
    left: new Set(world.bot.settledBy),
  }
  world.presses.set(id, one)
  world.byChat.set(person.chat, one)
  const from = { id: Number(person.chat), is_bot: false, first_name: 'Ana', language_code: 'en' }
  const chat = { id: Number(person.chat), type: 'private', first_name: 'Ana' }
  const message = { message_id: Number(person.ref), date: 1_700_000_000, chat }
  const update = { update_id: ++ids, callback_query: { id, from, chat_instance: '1', data, message } }
  if (world.hook) world.bring(world.hook, update)
  else {
    world.updates.push(update)
    world.waiting?.()
  }
}

async function measure(load: Load): Promise<Measured> {
  const world = worlds.get(load.token)!
  const done: Press[] = []
  world.unmade = 0
  let going = true
  world.settled = (one) => {
    done.push(one)
    if (going && 'open' in load) press(world)
  }
  const began = performance.now()
  if ('open' in load) for (let i = 0; i < load.open; i++) press(world)
  else await steadily(load.aSecond, load.milliseconds, () => press(world))
  if ('open' in load) await new Promise((resolve) => setTimeout(resolve, load.milliseconds))
  const took = performance.now() - began
  const settled = done.length
  going = false
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const unanswered = world.presses.size + world.unmade
  const answers = done.flatMap(({ began, answered }) => (answered === null ? [] : [answered - began]))
  answers.sort((a, b) => a - b)
  const at = (share: number) =>
    answers[Math.min(answers.length - 1, Math.floor(answers.length * share))] ?? NaN
  return { presses: done.length, aSecond: (settled / took) * 1000, p50: at(0.5), p99: at(0.99), unanswered }
}

async function steadily(aSecond: number, milliseconds: number, act: () => void): Promise<void> {
  const began = performance.now()
  for (let n = 0; ; ) {
    const passed = performance.now() - began
    if (passed >= milliseconds || enough) return
    for (; n < (passed / 1000) * aSecond; n++) act()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
