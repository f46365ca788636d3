import { expect, test } from 'vitest'
import { workshop } from './workshop.ts'

/** What is proposed to be asked. */
const proposedIn = (room: ReturnType<typeof workshop>) =>
  room.checkin('mira').page!.form!.fields.find(({ name }) => name === 'asks')

test('a room that was asked nothing yet is proposed to begin with arriving', () => {
  expect(proposedIn(workshop())).toMatchObject({ value: 'arriving' })
})

test('the question that is proposed changes with the day of whoever asks, not in the middle of it', () => {
  const room = workshop('2026-11-24T22:15:00.000Z')
  room.send('mira', { when: 'now', minutes: '5' })
  room.wait({ minutes: 15 })
  const proposed = () => proposedIn(room)
  const evening = proposed()
  room.wait({ minutes: 45 })
  const night = proposed()
  room.wait({ minutes: 60 })
  expect(proposed()).toEqual(night)
  expect(night).not.toEqual(evening)
})
