import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { askAt } from '../../core/ask/random-minute.ts'
import { DEFAULT_QUIET } from '../../core/ask/window.ts'
import { clockAt, dayOf, type Instant, plus, WEEK } from '../../core/model/time.ts'
import { leftovers } from '../db/leftovers.ts'
import type { Chat } from './memory.ts'
import type { Phone, Room } from './year-people.ts'
import type { YearWorld } from './year-world.ts'

const EVENINGS = { days: [...WEEK], from: '18:00', to: '20:00' }
const QUESTION = /^(\S+) new .*\[Open: /s
const ROOM_QUESTION = /^(\S+) new .*\[My answer/s

/** When a question came to a chat since it was looked there last. */
const cameTo = (chat: Chat, question: RegExp): Instant[] =>
  chat.story.splice(0).flatMap((line) => question.exec(line)?.[1] ?? [])

/** What must hold of a year, looked at each day. */
export function watch(world: YearWorld, chance: (label: string) => number) {
  const days = new Set<string>()
  const weeks = new Set<string>()
  const sizes: { file: number; heap: number }[] = []

  /** R16 R32: what came to somebody came in its hours, once a day, and not while they wanted nothing; in calm, on its minute. */
  const expectGentle = ({ name, zone, chat, away }: Phone, calm: boolean) => {
    for (const at of cameTo(chat, QUESTION)) {
      const clock = clockAt(at, zone)
      expect(clock >= '18:00' && clock <= '20:45', `R32 ${name} is asked at ${clock}, ${at}`).toBe(true)
      const day = dayOf(at, zone)
      expect(days.has(`${name} ${day}`), `R32 ${name} is asked twice on ${day}`).toBe(false)
      days.add(`${name} ${day}`)
      if (calm) expect(at).toBe(askAt(EVENINGS, day, zone, DEFAULT_QUIET, chance(`minute - ${day}`)))
      expect(away === null || at <= away.since, `R16 ${name} is asked at ${at}, away`).toBe(true)
    }
  }

  /** A room is asked on its day, once, while its question is open. */
  const expectPunctual = ({ chat }: Room) => {
    for (const at of cameTo(chat, ROOM_QUESTION)) {
      const [day, time] = [at.slice(0, 10), at.slice(11, 16)]
      expect(time >= '10:00' && time < '12:00', `the room is asked at ${at}`).toBe(true)
      expect(weeks.has(day), `the room is asked twice on ${day}`).toBe(false)
      weeks.add(day)
    }
  }

  /** Nothing that was acknowledged is lost until its days are over. */
  const expectKept = async ({ name, kept }: Phone) => {
    const rows = await world.store.inTx((tx) =>
      tx.selectFrom('answers').select(['ask_id', 'color']).execute(),
    )
    const stored = new Map(rows.map(({ ask_id, color }) => [ask_id, color]))
    const young = kept.filter(({ at }) => at > plus(world.now(), { days: -6 }))
    kept.splice(0, kept.length, ...young)
    for (const { ask, color, at } of young)
      expect(stored.get(ask as never), `what ${name} answered at ${at}`).toBe(color)
  }

  /** R22: whoever has erased everything is nobody, whatever was put back. */
  const expectKnown = async (phones: readonly Phone[]) => {
    const rows = await world.store.inTx((tx) => tx.selectFrom('people').select('id').execute())
    expect(rows.length).toBe(phones.filter(({ here }) => here).length)
  }

  /** What is wrong with nobody's machine is logged as no error. */
  const expectCalm = (calm: boolean) => {
    const errors = world.lines.splice(0).filter((line) => line.includes('"level":50'))
    if (calm) expect(errors).toEqual([])
  }

  return {
    /** At the end of a day, in which something befell them or not. */
    day: async (phones: readonly Phone[], room: Room, calm: boolean) => {
      for (const phone of phones) {
        expectGentle(phone, calm)
        await expectKept(phone)
      }
      expectPunctual(room)
      await expectKnown(phones)
      expectCalm(calm)
    },
    /** What it takes, now and then. */
    measure: () => {
      setFlagsFromString('--expose_gc')
      const collect = runInNewContext('gc') as () => void
      collect()
      sizes.push({ file: statSync(world.file).size, heap: process.memoryUsage().heapUsed })
    },
    /** At the end of all: there was enough to be seen, nothing grew, and the file is whole. */
    whole: async () => {
      expect(days.size).toBeGreaterThan(150)
      expect(weeks.size).toBeGreaterThan(40)
      const [early, late] = [sizes.at(0)!, sizes.at(-1)!]
      expect(late.file, 'the database levels off').toBeLessThan(early.file * 1.1)
      expect(late.heap - early.heap, 'what is held in memory levels off').toBeLessThan(10e6)
      const check = async (pragma: string) =>
        (await world.store.inTx((tx) => sql`pragma ${sql.raw(pragma)}`.execute(tx))).rows
      expect(await check('quick_check')).toEqual([{ quick_check: 'ok' }])
      expect(await check('foreign_key_check')).toEqual([])
      expect(await leftovers(world.store, world.now())).toEqual([])
    },
  }
}
