import { expect, test } from 'vitest'
import { workshop } from './workshop.ts'

test('the question that is proposed changes with the day of whoever asks, not in the middle of it', () => {
  const room = workshop('2026-11-24T22:30:00.000Z')
  const proposed = () => room.checkin('mira').page!.form!.fields.find(({ name }) => name === 'asks')
  const evening = proposed()
  room.wait({ minutes: 45 })
  const night = proposed()
  room.wait({ minutes: 60 })
  expect(proposed()).toEqual(night)
  expect(night).not.toEqual(evening)
})
