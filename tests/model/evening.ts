import { type Limits, makePace } from '../../bots/relay/pace.ts'
import { LATE } from '../../core/ask/too-late.ts'
import type { Outgoing } from '../../core/model/message.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { posted } from '../../db/outbox/post.ts'
import { isDue, isNext } from '../../db/outbox/ready.ts'
import { freshEntry } from '../../db/outbox/row.ts'
import { begun, endedAll, type Promised } from '../../db/outbox/states-when-called.ts'
import { removedWith } from '../../db/outbox/together.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { makeBucket } from '../bench/bucket.ts'
import { message, NOW } from '../db/here.ts'

type Chat = { id: string; entries: readonly Entry[]; isBusy: boolean }
type Flight = { chat: Chat; job: Promised & { also: Promised[] }; lands: number }

/** A list that is long, and taken from its beginning. */
function makeQueue<T>() {
  const all: T[] = []
  let from = 0
  return { push: (one: T) => void all.push(one), first: () => all[from], drop: () => void from++ }
}

/** Milliseconds: what Telegram takes for a call, and when open pages close. */
const LATENCY = 250
const CLOSES = 5 * 60_000
const TELEGRAM = { of: 'person', removable: { hours: 48 } } as const

/**
 * An evening in no time: so many are asked in one minute, each with a page open that closes later, while so many others'
 * day ends. By the functions that the outbox goes by, the pace of the relay, and a Telegram that keeps its limits.
 */
export function evening({ asked, over, limits }: { asked: number; over: number; limits: Limits }) {
  let at = 0
  let version = 0
  const clock = () => at
  const pace = makePace(limits, clock)
  const bears = makeBucket(30, 30, clock)
  let lately = { at, now: NOW }
  const now = (): Instant => {
    if (lately.at !== at) lately = { at, now: plus(NOW, { milliseconds: Math.floor(at) }) }
    return lately.now
  }
  const times = () => ({ now: now(), real: now() })
  const counts = { questions: 0, dropped: 0, calls: 0, refused: 0, last: { question: 0, call: 0 } }
  // In the order of the relay's own look: what soon comes too late, and then what can wait.
  const waiting = { soon: makeQueue<Chat>(), later: makeQueue<Chat>() }
  let flights: Flight[] = []

  const nextOf = ({ entries, isBusy }: Chat) => {
    const real = now()
    return isBusy ? undefined : entries.find((one) => isDue(one) && isNext(one, entries, real))
  }
  const queue = (chat: Chat) => {
    const next = nextOf(chat)
    if (next) waiting[next.send_by === null ? 'later' : 'soon'].push(chat)
  }
  const say = (chat: Chat, ...says: Outgoing[]) => {
    version += 2
    const saying = { pressed: null, fresh: null, asked: false, now: now(), version, gone: false }
    chat.entries = posted(chat.entries, says, saying)
    queue(chat)
  }
  const takeOff = (chat: Chat, row: Entry) => {
    const { entry, call } = begun(row, TELEGRAM, times())
    chat.entries = chat.entries.flatMap((one) => (one === row ? (entry ? [entry] : []) : [one]))
    if (!entry || !call) return void counts.dropped++
    if (bears.wait() > 0) counts.refused++
    bears.take()
    counts.calls++
    counts.last.call = at
    if (call.ref === null) counts.last.question = at
    const first = { tried: entry, call }
    const also = call.message === null ? removedWith(first, chat.entries, TELEGRAM, times()) : []
    chat.isBusy = true
    flights.push({ chat, job: { ...first, also }, lands: at + LATENCY })
  }
  const land = ({ chat, job }: Flight) => {
    if (job.call.ref === null) counts.questions++
    const ref = job.call.ref ?? `sent ${job.tried.id}`
    chat.entries = endedAll(chat.entries, job, { kind: 'done', ref }, times())
    chat.isBusy = false
    queue(chat)
  }
  const landAll = () => {
    for (const flight of flights.filter(({ lands }) => lands <= at)) land(flight)
    flights = flights.filter(({ lands }) => lands > at)
  }
  /** Calls for the next chat, if one waits and that may be; says whether there may be more. */
  const startNext = (): boolean => {
    const which = waiting.soon.first() ? waiting.soon : waiting.later
    const chat = which.first()
    const row = chat && nextOf(chat)
    if (!chat || flights.length >= limits.chats || (row && !pace.take(chat.id, false))) return false
    which.drop()
    if (row) takeOff(chat, row)
    return true
  }
  const nextMoment = (): number => {
    const isWaiting = (waiting.soon.first() ?? waiting.later.first()) && flights.length < limits.chats
    return Math.min(flights[0]?.lands ?? Infinity, isWaiting ? (pace.full() ?? at) : Infinity)
  }

  const there = (id: string, ...keys: Entry['key'][]): Chat => {
    const sent = { want: message(), sent_at: plus(NOW, { hours: -9 }), version: 1, shown: 1 }
    const entries = keys.map((key, i) => ({ ...freshEntry(id, key, 1), ...sent, ref: `${id} ${i}` }))
    return { id, entries, isBusy: false }
  }
  for (let i = 0; i < over; i++) {
    const chat = there(`over ${i}`, 'came', 'quiet')
    say(chat, { to: chat.id, key: 'came', want: null }, { to: chat.id, key: 'quiet', want: null })
  }
  const all = Array.from({ length: asked }, (_, i) => there(`asked ${i}`, 'home'))
  for (const chat of all) say(chat, { to: chat.id, key: 'season', want: message(), by: plus(NOW, LATE) })
  let open = all
  for (let next = 0; next < Infinity; next = nextMoment()) {
    at = Math.max(at, next)
    if (at >= CLOSES) {
      for (const chat of open)
        say(chat, { to: chat.id, key: 'home', want: message('hello', { open: false }) })
      open = []
    }
    landAll()
    while (startNext());
  }
  return counts
}
