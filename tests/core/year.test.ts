import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockAt, dayOf, plus } from '../../core/model/time.ts'
import { type Lone, lone, settled } from './lone.ts'

const BERLIN = 'Europe/Berlin'

/** When questions arrived during a time lived through tick by tick, by somebody who looks in now and then. */
function arrivals(who: Lone, length: Temporal.DurationLike): string[] {
  const days = Temporal.Duration.from(length).total('hours') / 24
  const weeks = Array.from({ length: Math.floor(days / 5) }, () => ({ days: 5 }))
  const turns = [...weeks, { minutes: Math.round((days % 5) * 1440) }].flatMap((part) => {
    const lived = who.wait(part)
    who.command('home')
    if (who.labels().includes('Six more weeks')) who.tap('Six more weeks')
    return lived
  })
  return turns.flatMap((turn) => {
    const rang = turn.say.filter(({ key, where, want }) => key.startsWith('ask') && where === 'below' && want)
    return rang.map(({ by }) => plus(by!, { minutes: -45 }))
  })
}

test('R32 in a year one question comes on each evening that was chosen, within its hours, never twice a day', () => {
  const ana = settled()
  const times = arrivals(ana, { days: 365 })
  const days = times.map((at) => dayOf(at, BERLIN))
  expect(new Set(days).size).toBe(times.length)
  expect(times.length).toBeGreaterThan(235)
  expect(times.every((at) => clockAt(at, BERLIN) >= '18:00' && clockAt(at, BERLIN) < '20:00')).toBe(true)
})

test('R32 after an outage nothing late comes and nothing is made up for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 200 })), { maxLength: 6 }),
      (lives) => {
        const ana = settled()
        for (const [upHours, downHours] of lives) {
          ana.wait({ hours: upHours })
          ana.set(plus(ana.now, { hours: downHours }))
          const { say } = ana.tick()
          const rang = say.filter(({ by }) => by !== undefined)
          expect(rang.length).toBeLessThanOrEqual(1)
          expect(rang.every(({ by }) => by! >= ana.now)).toBe(true)
        }
      },
    ),
    { numRuns: 30 },
  )
})

test('R32 with many rhythms two questions a day come to a person at most', () => {
  const ana = settled()
  const [first] = ana.scene.rhythms
  const window = { ...first!, days: [1, 2, 3, 4, 5, 6, 7], circle: null }
  ana.plant({
    rhythms: ['09:00', '12:00', '15:00'].map((from, i) => ({
      ...window,
      id: `r${i}`.padEnd(16, 'r'),
      from,
      to: '16:00',
    })),
  })
  const days = arrivals(ana, { days: 60 }).map((at) => dayOf(at, BERLIN))
  for (const day of new Set(days)) expect(days.filter((d) => d === day).length).toBeLessThanOrEqual(2)
})

test('R32 a clock set back does not ask twice', () => {
  const ana = settled()
  const [at] = arrivals(ana, { days: 2 })
  ana.set(plus(at!, { hours: -3 }))
  expect(arrivals(ana, { hours: 5 })).toEqual([])
})

test('R32 the minute of a question is the same after a restart', () => {
  const [one, two] = [settled(), settled()]
  expect(arrivals(two, { days: 9 })).toEqual(arrivals(one, { days: 9 }))
})

test('R32 no question comes to somebody who already answered today’s', () => {
  const ana = settled()
  ana.wait({ hours: 40 })
  ana.command('checkin')
  ana.tap('🟢')
  const { length } = ana.scene.asks
  ana.wait({ hours: 12 })
  expect(ana.scene.asks.length).toBeLessThanOrEqual(length)
})

test('a rest until a day is quiet until that day, and says when it ends', () => {
  const ana = settled()
  ana.command('rest')
  ana.tap('Come back in a week')
  expect(ana.reads()).toContain("Resting. I'm back on")
  expect(arrivals(ana, { days: 6 })).toEqual([])
  expect(arrivals(ana, { days: 4 }).length).toBeGreaterThan(0)
})

test('somebody without a clock of their own is asked nothing by itself', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('🟢')
  ana.tap('Mornings')
  expect(arrivals(ana, { days: 7 })).toEqual([])
})
