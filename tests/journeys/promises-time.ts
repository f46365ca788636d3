import { expect } from 'vitest'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import type { Message } from '../../bots/standins/telegram/world/chats.ts'
import type { Call } from '../../bots/standins/telegram/world/world.ts'
import { clockAt, type Instant, instant, plus } from '../../core/model/time.ts'
import { COVERS, chatIn, EARLIER, isSending, markupOf, personIn, type Rows, textOf } from './promises.ts'

/** R17: nothing older than a day stands in a chat, but a plain line or "A moment, earlier." */
export function expectOnlyToday(phone: Phone, messages: readonly Message[], rows: Rows, now: Instant): void {
  const chat = chatIn(rows, phone)
  if (phone.blocked || chat?.gone || rows.due.includes(chat?.id ?? '')) return
  const since = Temporal.Instant.from(plus(now, { hours: -24 })).epochMilliseconds
  for (const { from, date, editedAt = date, text } of messages) {
    const plain = from === 'bot' && [...COVERS, ...EARLIER].includes(text)
    const of = new Date(editedAt).toISOString()
    expect(plain || editedAt >= since, `R17 ${phone.name}'s chat still shows, of ${of}: ${text}`).toBe(true)
  }
}

/** A question that came by itself, closed or open. */
const QUESTION = /"(not-today|answer)\//
const at = (call: Call) => instant(Temporal.Instant.fromEpochMilliseconds(call.at))

/** R18 R32: what came by itself is plain; questions come at most twice a day, never in quiet hours or rest. */
export function expectGentle(phone: Phone, calls: readonly Call[], before: Rows, after: Rows): number {
  const me = personIn(before, phone)
  const mine = calls.filter((call) => call.chat === phone.id && isSending(call))
  const questions = mine.filter((call) => QUESTION.test(markupOf(call)))
  const others = mine.filter((call) => !questions.includes(call))
  for (const call of others)
    expect(COVERS, 'R18 what comes by itself is a plain line').toContain(textOf(call))
  for (const call of questions) {
    const { zone, quiet_from: from, quiet_to: to, rests_until: rests } = me!
    const clock = clockAt(at(call), zone!)
    const quiet = from <= to ? from <= clock && clock < to : clock >= from || clock < to
    expect(quiet, `R32 a question at ${clock}, quiet from ${from} to ${to}`).toBe(false)
    expect(rests === null || rests <= at(call), `R32 a question at ${at(call)}, resting until ${rests}`).toBe(
      true,
    )
  }
  const days = Map.groupBy(
    after.asks.filter(({ person_id, scheduled }) => scheduled && person_id === me?.id),
    ({ until }) => until,
  )
  for (const [day, asks] of days) expect(asks.length, `R32 questions until ${day}`).toBeLessThanOrEqual(2)
  return questions.length
}
