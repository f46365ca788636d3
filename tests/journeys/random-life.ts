import { createHash } from 'node:crypto'
import { expect, onTestFinished, vi } from 'vitest'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import type { Call } from '../../bots/standins/telegram/world/world.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { CAST, type Mishap, STOPS } from './deeds.ts'
import * as promises from './promises.ts'
import { countArrivals, expectToldRightly, noteShown, type Shown } from './promises-shown.ts'
import { expectGentle, expectOnlyToday } from './promises-time.ts'
import { startWorld } from './world.ts'

/** What somebody does: presses this on that message, types, or anything else. */
type Press = { data: string; ref: string; twice?: true }
type Act = Press | { text: string } | { other: () => unknown }

const COLORS = ['green', 'yellow', 'red', 'unsure', 'skip']
const [MOMENT, LONG] = [{ seconds: 7 }, { hours: -48 }]
const milliseconds = (at: Instant) => Temporal.Instant.from(at).epochMilliseconds

/** The same for everybody on a day, whatever the ids, and another in each life. */
const luckOf = (seed: number) => (label: string) => {
  const [kind, , day, nth] = label.split(' ')
  return createHash('sha256').update(`${seed} ${kind} ${day} ${nth}`).digest().readUInt32BE() / 2 ** 32
}

/** Four people, each with a phone, and every promise watched at every step. */
export async function startLife(seed: number) {
  const world = await startWorld({ actions: 1e9, luck: luckOf(seed), gentle: true, passes: true })
  const { telegram, clock } = world
  const { faults } = telegram
  // Waiting after a failure, too, is measured by the clock that is turned.
  vi.spyOn(Date, 'now').mockImplementation(() => milliseconds(clock.now()))
  const releasing = setInterval(() => faults.release(), 30)
  onTestFinished(() => {
    clearInterval(releasing)
    vi.restoreAllMocks()
  })
  const phones = CAST.map((who) => telegram.phone(who))
  const count = { steps: 0, shown: 0, looks: 0, questions: 0, stops: 0, compared: 0, waysOut: 0 }
  const seen = { call: 0, line: 0 }
  const shown: Shown = new Map()
  const arrivals = new Map<string, number>()
  const stopped = new Set<Phone['id']>()
  const [sent, leftBehind, forgotten] = [new Set<string>(), new Set<string>(), new Set<string>()]
  let rows = await promises.rowsOf(world)

  /** The calls since the last look, each of them sound; and no exception. */
  const fresh = (): Call[] => {
    const calls = telegram.calls.filter(({ nr, status }) => nr > seen.call && status !== undefined)
    seen.call = calls.at(-1)?.nr ?? seen.call
    promises.expectSound(calls)
    for (const call of calls.filter(promises.isSending)) {
      sent.add(`${call.chat}/${promises.idOf(call)}`)
      const silent = stopped.has(call.chat!) && !promises.STOPPED.includes(promises.textOf(call))
      expect(silent, `R16 after "stop" came ${JSON.stringify(call.params)}`).toBe(false)
    }
    const errors = world.log.slice(seen.line).filter((line) => line.includes('"level":50'))
    seen.line = world.log.length
    expect(errors, 'no exception').toEqual([])
    return calls
  }
  /** No tap is left unanswered, but those whose answer was lost on purpose. */
  const expectAnswered = (calls: readonly Call[]) => {
    const lost = calls.filter(({ method, status }) => method === 'answerCallbackQuery' && status !== 200)
    const left = telegram.unansweredTaps()
    expect(left.length, `unanswered: ${left.map(({ data }) => data)}`).toBeLessThanOrEqual(lost.length)
    for (const tap of left) tap.answer = { text: '', alert: false, date: 0 }
  }
  const expectNothingOld = (phone: Phone) => {
    const long = milliseconds(plus(clock.now(), LONG))
    // What arrived although its sending failed is known to nobody; what was written long ago stays.
    const kept = phone.messages.filter(({ id, from, date }) => {
      const its = `${phone.id}/${id}`
      if (forgotten.has(its)) return false
      return from === 'bot' ? sent.has(its) : !(leftBehind.has(its) && date < long)
    })
    expectOnlyToday(phone, kept, rows, clock.now())
  }
  /** What was written then, nobody hears of; whoever said nothing and blocked it is forgotten, with what they read. */
  const leaveBehind = (phone: Phone) => {
    const isNobody = phone.blocked && !promises.personIn(rows, phone)
    for (const { id, from } of phone.messages) {
      if (from === 'me') leftBehind.add(`${phone.id}/${id}`)
      if (isNobody) forgotten.add(`${phone.id}/${id}`)
    }
  }
  const isCalm = () => faults.planned.length === 0 && promises.isDone(rows)
  const isNothingDue = (to: Instant) =>
    rows.due.length === 0 && rows.chats.every(({ wakes_at }) => wakes_at === null || wakes_at > to)

  const pass = async (length: Temporal.DurationLike) => {
    const to = plus(clock.now(), length)
    if (isNothingDue(to)) return clock.set(to)
    const [before, calm] = [rows, isCalm()]
    await world.wait(length)
    const calls = fresh()
    rows = await promises.rowsOf(world)
    expectAnswered(calls)
    countArrivals(calls, rows, arrivals)
    for (const phone of phones) {
      if (phone.blocked) leaveBehind(phone)
      expectNothingOld(phone)
      if (calm) count.questions += expectGentle(phone, calls, before, rows)
    }
  }

  const press = (phone: Phone, { data, ref, twice }: Press) => {
    for (const _ of twice ? '12' : '1') phone.press({ message: Number(ref), data }).catch(() => {})
  }
  const type = (phone: Phone, text: string) => {
    if (phone.blocked) phone.unblock()
    phone.type(text)
  }
  const perform = (phone: Phone, what: Act) => {
    if ('data' in what) press(phone, what)
    else if ('text' in what) type(phone, what.text)
    else what.other()
    if (phone.blocked) leaveBehind(phone)
  }
  /** R16: the one thing said after "stop" is that. */
  const expectStopped = (phone: Phone, what: Act, calm: boolean) => {
    if (!('text' in what && STOPS.includes(what.text.trim()))) return
    count.stops++
    stopped.add(phone.id)
    const last = phone.messages.findLast(({ from }) => from === 'bot')?.text
    if (calm && isCalm()) expect(promises.STOPPED, 'R16').toContain(last)
  }

  /** One thing that one person does, and what became of it. */
  const act = async (phone: Phone, what: Act): Promise<string> => {
    if (phone.blocked && 'data' in what) return ''
    await pass(MOMENT)
    const [before, calm, told] = [rows, isCalm(), phones.map(({ said }) => said.length)]
    stopped.delete(phone.id)
    count.steps++
    perform(phone, what)
    await world.settle()
    const calls = fresh()
    rows = await promises.rowsOf(world)
    expectAnswered(calls)
    const said = phones.map((one, i) => one.said.slice(told[i]).map(({ text }) => text))
    const [its] = said.splice(phones.indexOf(phone), 1)
    expect(said.flat(), 'nobody else is told').toEqual([])
    const data = 'data' in what ? what.data : ''
    const did = { phone, data, told: its!, calls, before, after: rows, now: clock.now() }
    promises.expectOthersUntouched(did)
    count.shown += noteShown(shown, did)
    count.looks += expectToldRightly(shown, did)
    countArrivals(calls, rows, arrivals)
    expectStopped(phone, what, calm)
    return its!.at(-1) ?? ''
  }

  /** R10: any other of the five answers would have left the very same message. */
  const compare = async (phone: Phone, data: string, ref: string) => {
    const [, ask, answered = ''] = data.split('/')
    const look = () => JSON.stringify(phone.messages.find(({ id }) => id === Number(ref)) ?? '')
    const first = look().replace(/"edited.*/, '')
    if (!COLORS.includes(answered) || !first.includes(`changed/${ask}`) || !isCalm()) return
    count.compared++
    for (const color of COLORS) {
      await act(phone, { data: `answer/${ask}/${color}`, ref })
      // Its day may end meanwhile, and everything of it goes.
      if (rows.asks.every(({ id, until }) => id !== ask || until <= clock.now())) return
      expect(look().replace(/"edited.*/, ''), `R10 after ${color}`).toBe(first)
    }
    await act(phone, { data, ref })
  }

  return {
    ...{ telegram, phones, count, pass },
    act: async (phone: Phone, what: Act) => {
      const told = await act(phone, what)
      if ('data' in what && what.data.startsWith('answer/')) await compare(phone, what.data, what.ref)
      return told
    },
    mishap: ({ method, times, ...fault }: Mishap) =>
      faults.next(method, { ...fault, seconds: MOMENT.seconds }, times),
    /** Ends the program and starts it again, hours later. */
    restart: async (hours = 0) => {
      await world.close()
      if (hours > 0) phones.forEach(leaveBehind)
      clock.set(plus(clock.now(), { hours }))
      await world.restart()
      fresh()
      rows = await promises.rowsOf(world)
    },
    /** Nobody is stuck: /start or /home brings a screen with buttons. */
    expectWayOut: async (phone: Phone, way: string) => {
      faults.clear()
      await pass({ hours: 2 })
      await act(phone, { text: way })
      count.waysOut++
      const last = phone.messages.findLast(({ from }) => from === 'bot')
      expect(last?.keyboard.flat().length ?? 0, phone.see()).toBeGreaterThan(1)
    },
  }
}

export type Life = Awaited<ReturnType<typeof startLife>>
