import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { type Five, fillIn, roomOfFive } from './room-moves.ts'

/** Mira has planned a question for each Monday at ten, for a day: another one each time, unless it is said. */
async function weekly(
  fields: Record<string, string> = { Question: 'A different one each week' },
): Promise<Five> {
  const five = await roomOfFive()
  await five.mira.checkin(five.room)
  await five.mira.fill('When', 'Every week')
  await fillIn(five.mira, fields)
  await five.mira.submit()
  five.mira.close()
  return five
}

/** What was asked in the room so far. */
const asked = ({ room }: Five): string[] =>
  room.messages
    .map(({ text }) => text.split('\n\n'))
    .flatMap(([question, more]) => (more === undefined ? [] : [question!]))

test('it comes each Monday at ten with another question, and stays a day', async () => {
  const five = await weekly()
  const { work, room } = five
  await work.wait({ days: 5, hours: 19, minutes: 49 })
  expect(room.see()).toBe('')
  await work.wait({ minutes: 1 })
  expect(room.see()).toContain('until December 1, 10:00')
  await work.wait({ days: 14 })
  expect(new Set(asked(five)).size).toBe(3)
  expect(room.see().match(/The question has closed\./g)).toHaveLength(2)
})

test('in own words it asks the same each week', async () => {
  const five = await weekly({ Question: 'In my own words', 'Your own words': 'How is the week ahead?' })
  const { work } = five
  await work.wait({ days: 14 })
  expect(asked(five)).toEqual(['How is the week ahead?', 'How is the week ahead?'])
})

test('anybody stops it; one that is open stays until it closes, and none comes any more', async () => {
  const five = await weekly()
  const { work, kofi, room } = five
  await work.wait({ days: 6 })
  await kofi.checkin(room)
  expect(kofi.see()).toContain('Anybody there can stop it.')
  await kofi.tap(['A different one each week', 'Stop the weekly one'])
  expect(kofi.see()).toContain('Stopped. No weekly question comes here anymore.')
  await work.wait({ days: 30 })
  expect(asked(five)).toHaveLength(1)
  expect(room.see()).toContain('The question has closed.')
})

test('before its first time it is stopped as well, by whoever planned it, from Home', async () => {
  const { work, mira, room } = await weekly()
  await mira.visit()
  await mira.tap(['consent-may', 'Stop the weekly one'])
  await work.wait({ days: 14 })
  expect(room.see()).toBe('')
})

test('a second one beside it is refused at its field', async () => {
  const { kofi, room } = await weekly()
  await kofi.checkin(room)
  await kofi.tap('Plan another')
  await kofi.fill('When', 'Every week')
  await kofi.submit()
  expect(kofi.slack.modals.at(-1)!.errors.when).toContain("There's a weekly question here already.")
})

test('it ends by itself when whoever planned it leaves the room', async () => {
  const five = await weekly()
  const { work, mira, room } = five
  await work.wait({ days: 6 })
  mira.slack.leave(room)
  await work.settle()
  await work.wait({ days: 14 })
  expect(asked(five)).toHaveLength(1)
})

test('R30 after six weeks whoever planned it is asked once, by a neutral line, and a yes is six more', async () => {
  const five = await weekly()
  const { work, mira } = five
  await work.wait({ days: 41 })
  expect(mira.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
  expect(mira.slack.notifications.at(-1)).toBe('A moment for you.')
  await mira.tap('Open', 'dm')
  expect(mira.see()).toMatch(/weekly question in #consent-may .* six weeks/)
  await mira.tap('Six more weeks')
  expect(mira.see()).toContain('Planned for January 11, 10:00 (Berlin).')
  await work.wait({ days: 8 })
  expect(asked(five)).toHaveLength(7)
})

test('R30 no answer to that is a quiet stop', async () => {
  const five = await weekly()
  const { work, mira } = five
  await work.wait({ days: 70 })
  expect(asked(five)).toHaveLength(6)
  const posts = work.slack.calls.filter(({ method }) => method === 'chat.postMessage')
  expect(posts.filter(({ channel }) => channel === mira.slack.im.id)).toHaveLength(1)
})

test('after an outage of an hour that week is left out, and the next one comes', async () => {
  const five = await weekly()
  const { work } = five
  await work.wait({ days: 5 })
  await work.close()
  work.clock.set(plus(work.clock.now(), { hours: 20, minutes: 50 }))
  await work.restart()
  expect(asked(five)).toEqual([])
  await work.wait({ days: 7 })
  expect(asked(five)).toHaveLength(1)
})
