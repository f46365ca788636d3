import { expect, test } from 'vitest'
import { plain } from './lone.ts'
import { answered, words, workshop } from './workshop.ts'

test.each(['round-end', 'round-plain', 'round-cancel'])(
  'R2 ended by %s, at whatever moment: it goes on as before, and closes at a time shared by all',
  (verb) => {
    for (const seconds of [0, 1, 2.7, 3.999]) {
      const room = answered(4, 3, 1, 1)
      const [{ id }, before] = [room.open(), room.shows()]
      room.wait({ milliseconds: seconds * 1000 })
      room.press('mira', `${verb}/${id}`)
      room.press('mira', `${verb}/${id}`)
      expect([room.shows(), room.votes().length]).toEqual([before, 9])
      expect(plain(room.press('kofi', `vote/${id}/red`).toast!)).not.toBe('This question has closed.')
      expect(words(room.checkin('kofi').page!)).toMatch(/is open until 14:20/)
      room.wait({ seconds: 5 })
      expect(room.rounds()).toMatchObject([{ state: 'closed', closes: '2026-11-24T13:10:05.000Z' }])
      expect([room.shows() === before, room.votes()]).toEqual([false, []])
    }
  },
)

test('R2 nor does one that ends by itself tell at which second it was opened', () => {
  const room = workshop('2026-11-24T13:10:02.400Z')
  room.send('mira', { when: 'now' })
  expect(room.open().closes).toBe('2026-11-24T13:20:05.000Z')
})

test('what was only planned is canceled in words of its own: there is no message, and no answer', () => {
  const room = workshop()
  room.send('mira', { when: 'later', day: '2026-11-25', clock: '09:30' })
  const { toast } = room.press('mira', `round-cancel/${room.rounds()[0]!.id}`)
  expect(plain(toast!)).toBe("Canceled. It won't be asked.")
})

test('whoever has not answered is not told what to do with an answer', () => {
  const room = workshop()
  room.send('mira', { when: 'now' })
  const page = words(room.press('kofi', `vote-own/${room.open().id}`).page!)
  expect(page).toMatch(/You haven't answered\. That's fine\.[\s\S]*Only you see what you choose\./)
  expect(page).not.toMatch(/take it out/)
})
