import { after } from '../../deadline.ts'
import type { Answer, Chat } from './chats.ts'
import { badRequest } from './refusal.ts'

/** A tap on a button, with its answer once there is one. */
export type Tap = {
  readonly id: string
  readonly chat: Chat
  readonly message: number
  readonly data: string
  readonly date: number
  answer: Answer | undefined
  resolve: (answer: Answer) => void
}

/** All taps so far, and how long (in real milliseconds) a person waits for an answer. */
export type Taps = { all: Tap[]; patience: number; now: () => number }

const ANSWERABLE = 15_000

/** Notes a tap, and promises its answer. */
export function tap(taps: Taps, about: Pick<Tap, 'chat' | 'message' | 'data'>) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const { chat, data } = about
  const id = `${4_000_000_000_000 + taps.all.length}`
  taps.all.push({ ...about, id, date: taps.now(), answer: undefined, resolve })
  chat.toast = undefined
  chat.popup = undefined
  const never = () => reject(new Error(`the tap was never answered: ${chat.name} pressed "${data}"`))
  promise.then(after(taps.patience, never)).catch(() => {})
  return { id, answered: promise }
}

/** Answers a tap, once and in time, and shows the answer on the phone. */
export function answer(taps: Taps, id: string, { text, alert }: { text: string; alert: boolean }) {
  const found = taps.all.find((one) => one.id === id)
  if (!found || found.answer || taps.now() - found.date > ANSWERABLE) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  found.answer = { text, alert, date: taps.now() }
  if (text !== '') {
    found.chat.said.push(found.answer)
    found.chat[alert ? 'popup' : 'toast'] = text
  }
  found.resolve(found.answer)
}
