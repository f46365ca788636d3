import { describe, expect, test } from 'vitest'
import { plain } from './lone.ts'
import { NAMES, opened, words, workshop } from './workshop.ts'

const BACK = { kind: 'put-back', erased: false } as const

describe('a room in a backup that was put back', () => {
  test('R25 R26 what was open ends without a picture: another one may stand there already', () => {
    const room = opened()
    for (const name of NAMES) room.answer(name, 'green')
    room.inRoom(BACK)
    room.wait({ days: 1 })
    expect(room.votes()).toEqual([])
    expect(room.shows()).toEqual([expect.stringContaining('without a picture')])
  })

  test('whoever taps there is told that it has closed', () => {
    const room = opened()
    const { id } = room.open()
    room.inRoom(BACK)
    expect(plain(room.press('ben', `vote/${id}/green`).toast!)).toContain('closed')
  })

  test('a weekly question does not go on, for it may have been stopped since', () => {
    const room = workshop()
    room.send('mira', { when: 'weekly', weekday: '1', clock: '10:00', asks: 'any' })
    expect(room.rounds()).toMatchObject([{ state: 'planned' }])
    room.inRoom(BACK)
    room.wait({ days: 22 })
    expect(room.shows()).toEqual([])
  })

  test('whoever opened something is told once, and can open anew', () => {
    const room = opened()
    room.inRoom(BACK)
    for (const _ of [1, 2]) room.tickOf('mira')
    expect(room.home('mira').join()).toContain('was put back from a backup')
    expect(words(room.checkin('mira').page!)).toContain('Question: ____')
  })
})
