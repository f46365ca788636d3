import { expect, test } from 'vitest'
import type { Fields } from '../../core/model/message.ts'
import { isForRooms } from '../../core/model/prompts.ts'
import { library, plain } from './lone.ts'
import { words, workshop } from './workshop.ts'

const [FIRST, SECOND] = library.prompts.filter(isForRooms)
const OWN = 'How is it to sit this close today?'
const THREE = { 'asks-1': FIRST!.id, 'asks-2': 'own', 'words-2': OWN, 'asks-3': SECOND!.id, minutes: '5' }

/** A room in which Mira has prepared three questions, at ten past two. */
function prepared(fields: Fields = THREE) {
  const room = workshop()
  const reply = room.prepare('mira', fields)
  const open = (nth: number, here = true) =>
    room.press(
      'mira',
      `round-begin/${room.rounds().filter(({ state }) => state === 'prepared')[nth]!.id}`,
      here,
    )
  return { room, reply, open }
}

test('several are prepared at once, and nothing of them is in the room', () => {
  const { room, reply } = prepared()
  expect(words(reply.page!)).toMatch(
    /\[Ask now: .*\]\n\[Ask now: How is it to sit this close today\?\]\n\[Ask now: /,
  )
  expect(room.shows()).toEqual([])
  expect(words(room.checkin('ben').page!)).not.toContain('Open:')
})

test('each opens with one tap, from /checkin or Home, one at a time', () => {
  const { room, open } = prepared()
  const begun = open(0)
  expect([plain(begun.toast!), words(begun.page!)]).toEqual([
    expect.stringMatching(/^It's open\./),
    expect.stringMatching(/Once this one has closed[\s\S]*\[Ask now: How is it to sit/),
  ])
  expect(room.open()).toMatchObject({ prompt: FIRST!.id, closes: '2026-11-24T13:15:00.000Z' })
  expect(plain(open(0).toast!)).toMatch(/One question at a time/)
  room.wait({ minutes: 6 })
  room.visit('mira')
  expect(room.home('mira').at(-1)).toContain(`[Ask now: ${OWN} (#consent-may)]`)
  open(0, false)
  expect(room.open().words).toBe(OWN)
})

test('what is left is gone as the day ends', () => {
  const { room } = prepared()
  room.wait({ hours: 14 })
  expect(room.rounds()).toEqual([])
})

test('whoever prepares reads that two pictures of one room can be compared', () => {
  const form = workshop().press('mira', 'session').page!
  expect(words(form)).toMatch(/Nothing is put together[\s\S]*can be compared/)
  expect(words(form).match(/Question \d: ____/g)).toHaveLength(6)
})

test('prepared anew, they take the place of those before, which stand in the form', () => {
  const { room } = prepared()
  const fields = room.press('mira', 'session').page!.form!.fields
  expect(fields.flatMap((one) => ('value' in one ? [one.value] : []))).toEqual(
    expect.arrayContaining([FIRST!.id, OWN, SECOND!.id]),
  )
  room.prepare('mira', { 'asks-1': SECOND!.id })
  expect(room.rounds().map(({ prompt }) => prompt)).toEqual([SECOND!.id])
})

const MEANS = { 'green-2': 'close is fine', 'yellow-2': 'a chair between', 'red-2': 'over here, please' }

test('own words come with own meanings of the colors there, too, and they stand in the form again', () => {
  const { room, open } = prepared({ ...THREE, ...MEANS })
  const again = words(room.press('mira', 'session').page!)
  expect(again).toContain('Green means: ____')
  const fields = room.press('mira', 'session').page!.form!.fields
  expect(fields.find(({ name }) => name === 'red-2')).toMatchObject({ value: 'over here, please' })
  open(1)
  expect(room.shows()[0]).toMatch(/\[🟢 ● close is fine\]/)
})

test.each([
  [{ 'asks-1': 'own', 'words-1': OWN, 'green-1': 'close' }, 'yellow-1', /All three colors, or none/],
  [{ ...THREE, ...MEANS, 'red-2': 'I want to leave' }, 'red-2', /./],
  [{}, 'asks-1', /at least one/],
  [{ 'asks-1': FIRST!.id, 'asks-2': FIRST!.id }, 'asks-2', /chosen this one above already/],
  [
    { 'asks-1': FIRST!.id, 'asks-2': 'own', 'words-2': FIRST!.words.en.text },
    'words-2',
    /chosen this one above already/,
  ],
  [{ 'asks-1': 'own', 'words-1': 'Is Ben welcome here right now?' }, 'words-1', /never about one person/],
  [{ 'asks-4': 'drop table' }, 'asks-4', /Another one, please/],
])('R36 %o is refused at its field', (fields, field, why) => {
  const [wrong] = Object.entries(prepared(fields as Fields).reply.errors!)
  expect([wrong![0], plain(wrong![1])]).toEqual([field, expect.stringMatching(why)])
})

test('R25 asked meanwhile by somebody else, it does not open again', () => {
  const { room, open } = prepared()
  room.send('ben', { when: 'now', asks: FIRST!.id, minutes: '5' })
  room.wait({ minutes: 6 })
  expect(plain(open(0).toast!)).toMatch(/asked here within a week/)
  expect(room.open()).toBeUndefined()
})

test('R13 only whoever prepared it opens it; once they leave it is gone', () => {
  const { room } = prepared()
  const { id } = room.rounds()[0]!
  room.press('ben', `round-begin/${id}`)
  expect(room.open()).toBeUndefined()
  room.leave('mira')
  expect(room.rounds()).toEqual([])
})
