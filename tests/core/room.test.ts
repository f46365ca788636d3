import { describe, expect, test } from 'vitest'
import { plain } from './lone.ts'
import { answered, opened, workshop } from './workshop.ts'

describe('a pause', () => {
  test('comes at once, unnamed, breathes for a minute, and says that nobody needs a button', () => {
    const room = opened()
    room.press('kofi', 'pause')
    expect(room.shows().join('\n')).toMatch(/Somebody asks for a pause\.[\s\S]*Nobody needs a button to stop/)
    room.wait({ minutes: 2 })
    expect(room.shows().join('\n')).toMatch(/That was a minute/)
  })

  test('a second one within ten minutes is told to that person alone', () => {
    const room = opened()
    room.press('kofi', 'pause')
    const before = room.shows()
    expect(plain(room.press('ana', 'pause').toast!)).toMatch(
      /You can stop anyway; you never need me for that/,
    )
    expect(room.shows()).toEqual(before)
    room.wait({ minutes: 11 })
    expect(plain(room.press('ana', 'pause').toast!)).toMatch(/^Asked/)
  })
})

describe('planned and weekly', () => {
  const weekly = () => {
    const room = workshop()
    room.send('mira', { when: 'weekly', weekday: '1', clock: '10:00', asks: 'any', lasting: '3000' })
    return room
  }

  test('one planned for a time opens then', () => {
    const room = workshop()
    room.send('mira', { when: 'later', day: '2026-11-25', clock: '09:30' })
    room.wait({ hours: 18 })
    expect(room.shows()).toEqual([])
    room.wait({ hours: 2, minutes: 25 })
    expect(room.shows()[0]).toMatch(/\?\nThis question closes without a picture/)
  })

  test('a time that has passed, or is far off, is refused with a reason', () => {
    const ask = (day: string) => workshop().send('mira', { when: 'later', day, clock: '09:30' }).errors
    expect(plain(ask('2026-11-23')!.clock!)).toBe('That time has passed.')
    expect(plain(ask('2027-11-23')!.day!)).toBe('Sixty days ahead at most, please.')
  })

  test('a weekly one comes each week with another question', () => {
    const room = weekly()
    const asked = [1, 2, 3].map(() => {
      room.wait({ days: 7 })
      return room
        .rounds()
        .filter(({ state }) => state !== 'planned')
        .at(-1)?.prompt
    })
    expect(new Set(asked).size).toBe(3)
  })

  test('R25 a weekly question in one’s own words comes in the week of a clock change too', () => {
    const room = workshop('2027-03-20T09:00:00.000Z')
    room.send('mira', {
      when: 'weekly',
      weekday: '1',
      clock: '10:00',
      asks: 'own',
      words: 'How is this week?',
    })
    const opened = [1, 2, 3].map(() => {
      room.wait({ days: 7 })
      return room.rounds().findLast(({ state }) => state !== 'planned')?.opens
    })
    expect(opened).toEqual([
      '2027-03-22T09:00:00.000Z',
      '2027-03-29T08:00:00.000Z',
      '2027-04-05T08:00:00.000Z',
    ])
  })

  test('six more weeks are as long each as was planned, though the last one was ended early', () => {
    const room = weekly()
    room.wait({ days: 7 * 5 + 6, hours: 8 })
    const last = room.open()
    room.press('mira', `round-end/${last.id}`)
    room.wait({ seconds: 5 })
    room.tickOf('mira')
    room.press('mira', `round-renew/${last.id}`)
    expect(room.rounds().find(({ state }) => state === 'planned')).toMatchObject({
      minutes: 3000,
      drawn: true,
    })
  })

  test('R30 after six weeks it stops by itself, and its opener is asked once', () => {
    const room = weekly()
    room.wait({ days: 7 * 6 + 4 })
    expect(room.rounds().filter(({ state }) => state !== 'closed')).toEqual([])
    room.tickOf('mira')
    expect(room.home('mira')[0]).toMatch(
      /The weekly question in #consent-may has come for six weeks[\s\S]*\[Six more weeks\]/,
    )
  })

  test('R13 anyone in the room may stop it', () => {
    const room = weekly()
    room.press('kofi', `round-stop/${room.rounds()[0]!.id}`)
    room.wait({ days: 14 })
    expect(room.shows()).toEqual([])
  })

  test('it stops when whoever planned it leaves', () => {
    const room = weekly()
    room.leave('mira')
    expect(room.rounds()).toEqual([])
  })

  test('one that could not open in time does not open', () => {
    const room = workshop()
    room.send('mira', { when: 'now', minutes: '120' })
    room.send('mira', { when: 'later', day: '2026-11-24', clock: '14:30' })
    room.wait({ hours: 3 })
    expect(room.shows().filter((shown) => /question closes|weather/.test(shown))).toHaveLength(1)
    room.tickOf('mira')
    expect(room.home('mira').at(-1)).toMatch(/What you planned in #consent-may didn't open/)
  })
})

describe('a room that can no longer be reached', () => {
  test('ends what was open, keeps no answer, and tells whoever opened it once', () => {
    const room = answered(3, 1, 1, 0)
    room.inRoom({ kind: 'gone' })
    expect(room.votes()).toEqual([])
    room.tickOf('mira')
    room.tickOf('mira')
    expect(room.home('mira')).toHaveLength(1)
    expect(room.home('mira')[0]).toMatch(/I can't write in #consent-may anymore/)
  })

  test('whether a question came through is asked of whoever opened it, who can post it again, in its place', () => {
    const room = opened()
    room.inRoom({ kind: 'unclear', key: `round:${room.open().id}` })
    room.tickOf('mira')
    expect(room.home('mira')[0]).toMatch(
      /I can't tell whether the question came through[\s\S]*\[Post it again\]/,
    )
    room.press('mira', `round-again/${room.open().id}`, false)
    expect(room.shows()).toHaveLength(1)
  })

  test.each(['stop', 'rest-open'])(
    'R16 what somebody was to be told of it, and was not yet as they said %s, they are told once they are there again',
    (quiet) => {
      const room = opened()
      room.inRoom({ kind: 'unclear', key: `round:${room.open().id}` })
      room.press('mira', 'try/keep', false)
      room.tickOf('mira')
      room.nothingReaches('mira')
      if (quiet === 'stop') room.type('mira', 'stop')
      else room.press('mira', quiet, false)
      room.tickOf('mira')
      expect(room.home('mira').join()).not.toContain("I can't tell")
      room.press('mira', quiet === 'stop' ? 'unstop' : 'rest-end', false)
      room.tickOf('mira')
      expect(room.home('mira').join()).toContain("I can't tell whether the question came through")
    },
  )
})

describe('a page of one’s own', () => {
  test('R20 somebody new reads who runs this first; R26 and nothing of the rooms they answered in', () => {
    const room = opened()
    room.answer('kofi', 'green')
    room.visit('kofi')
    expect(room.home('kofi').at(-1)).toMatch(/Mira Holm runs me/)
    expect(room.home('kofi').at(-1)).not.toMatch(/consent-may/)
  })

  test('whoever opened a round finds it there by what it asks, which a phone shows whole', () => {
    const room = opened()
    room.visit('mira')
    expect(room.home('mira').at(-1)).toMatch(/rooms are below\.[\s\S]*\[Arriving \(#consent-may\)\]/)
  })

  test('after the close nothing of the room is there', () => {
    const room = answered(3, 1, 1, 0)
    room.wait({ minutes: 10 })
    room.visit('ana')
    expect(room.home('ana').at(-1)).not.toMatch(/consent-may/)
  })
})
