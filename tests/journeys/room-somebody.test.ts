import { expect, test } from 'vitest'
import { fillIn, messages, openRound, roomOfFive } from './room-moves.ts'

test('R36 anybody in the channel ends a question that is about somebody, and nobody else sees by whom', async () => {
  const { mira, kofi, room, work } = await roomOfFive()
  await mira.checkin(room)
  await fillIn(mira, { Question: 'In my own words', 'Your own words': 'Ready for less of the tall one?' })
  await mira.submit()
  const before = room.see()
  await kofi.tap('Who sees what?', room)
  await kofi.tap('This is about somebody')
  expect(kofi.see()).toContain('It closes within a minute. Nobody can see that it was you.')
  expect(room.see()).toBe(before)
  await work.wait({ minutes: 1 })
  expect(messages(room)).toEqual([
    expect.stringMatching(/tall one\?\n *This question closes without a picture/),
    'bot: The question has closed.',
  ])
})

test('a question stands first, then its colors, and each reader’s own clock says until when', async () => {
  const { room } = await openRound()
  const blocks = room.messages[0]!.blocks as { type: string; text: unknown; elements: unknown }[]
  expect(blocks.map(({ type }) => type)).toEqual(['section', 'actions', 'context', 'actions'])
  expect(blocks[0]!.text).toMatchObject({ text: expect.stringMatching(/^\*.*\?\*$/) })
  const until = Date.parse('2026-11-24T13:20:00Z') / 1000
  expect(blocks[2]!.elements).toMatchObject([
    {
      text: expect.stringContaining(
        `Mira Holm, who runs this, could look until <!date^${until}^{time}|14:20 (Berlin)>`,
      ),
    },
  ])
  expect(room.messages[0]!.text).toContain('Mira Holm, who runs this, could look until 14:20 (Berlin)')
})
