import { expect } from 'vitest'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import type { Call } from '../../bots/standins/telegram/world/world.ts'
import { made } from '../../core/model/page.ts'
import type { Instant } from '../../core/model/time.ts'
import { addressOf } from '../../db/chats.ts'
import type { Row } from '../../db/schema.ts'
import { expectNoColor } from './watch.ts'
import { type World, words } from './world.ts'

/** What one person just did, what they were told at once, and what was called and stored. */
export type Did = {
  phone: Phone
  data: string
  told: string[]
  calls: Call[]
  before: Rows
  after: Rows
  now: Instant
}
export type Rows = Awaited<ReturnType<typeof rowsOf>>

/** The rows that promises are about. */
export const rowsOf = ({ store }: World) =>
  store.inTx(async (tx) => {
    const all = <T extends 'people' | 'asks' | 'answers' | 'members' | 'rhythms' | 'checkins' | 'replies'>(
      table: T,
    ) =>
      tx
        .selectFrom(table as 'people')
        .selectAll()
        .orderBy('id')
        .execute() as unknown as Promise<Row<T>[]>
    const chats = await tx.selectFrom('chats').selectAll().execute()
    const due = await tx.selectFrom('outbox').select('chat_id').where('due', '=', 1).execute()
    return {
      chats: chats.map((chat) => ({ ...chat, phone: Number(addressOf(store.keys, chat)) })),
      due: due.map(({ chat_id }) => chat_id),
      people: await all('people'),
      asks: await all('asks'),
      answers: await all('answers'),
      members: await all('members'),
      rhythms: await all('rhythms'),
      checkins: await all('checkins'),
      replies: await all('replies'),
    }
  })

export const chatIn = (rows: Rows, { id }: { id: number }) => rows.chats.find(({ phone }) => phone === id)
export const personIn = (rows: Rows, phone: { id: number }) =>
  rows.people.find(({ chat_id }) => chat_id === chatIn(rows, phone)?.id)

/** Whether there is nothing left to be shown in any chat that can be written to. */
export const isDone = ({ due, chats }: Rows): boolean =>
  due.every((id) => chats.find((chat) => chat.id === id)?.gone)

const inAll = (id: string) =>
  words.languages.map((language) => words.plain(made(id, { on: 'telegram' }), language))
export const COVERS = ['moment', 'note', 'hello'].flatMap((one) => inAll(`cover-${one}`))
export const EARLIER = inAll('earlier')
export const STOPPED = inAll('stopped')
const SENT = ['sendMessage', 'sendDocument']
export const isSending = ({ method, status }: Call) => SENT.includes(method) && status === 200
export const idOf = ({ answer }: Call) => (answer as { result: { message_id: number } }).result.message_id
export const textOf = ({ params }: Call) => `${params.text ?? ''}`
export const markupOf = ({ params }: Call) => JSON.stringify(params.reply_markup ?? '')

const NATURAL =
  /not modified|(edit|delete) not found|query is too old|can't be deleted|blocked by the user|not a member|can't initiate/

/** R5, and every call is one that a strict Telegram takes, but for what went wrong on purpose. */
export function expectSound(calls: readonly Call[]): void {
  for (const { method, params, status = 0, answer } of calls) {
    expectNoColor(method, params)
    const said = JSON.stringify(answer)
    if ([400, 403, 404].includes(status)) expect(said, `${method} ${JSON.stringify(params)}`).toMatch(NATURAL)
  }
}

/** What reaches others: showing something, and the yeses of a link. */
const REACHES = ['show', 'hold', 'same-now', 'claim', 'confirm', 'assent']

/** R2 R3: nothing anybody does is written into another's chat, but a plain line after showing or linking. */
export function expectOthersUntouched({ phone, data, calls, before, after }: Did): void {
  const elsewhere = calls.filter(
    ({ chat = 0, method }) => chat > 0 && chat !== phone.id && method !== 'answerCallbackQuery',
  )
  const reaches = REACHES.includes(data.split('/')[0]!)
  for (const call of elsewhere) {
    expect(reaches, `R2 R3 ${data} reached another: ${call.method} ${JSON.stringify(call.params)}`).toBe(true)
    if (isSending(call)) expect(COVERS, 'R18 what arrives is a plain line').toContain(textOf(call))
  }
  const me = (personIn(before, phone) ?? personIn(after, phone))?.id
  const theirs = (rows: Rows) => [
    rows.people.filter(({ id }) => id !== me),
    rows.answers.filter(({ person_id }) => person_id !== me),
    rows.rhythms.filter(({ person_id }) => person_id !== me).map(({ asked_on: _, ...rhythm }) => rhythm),
  ]
  const blocked = elsewhere.some(({ status }) => status === 403)
  if (!blocked) expect(theirs(after), `R13 ${data} changed what is another's`).toEqual(theirs(before))
}
