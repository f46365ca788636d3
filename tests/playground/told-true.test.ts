import { afterEach, expect, test } from 'vitest'
import { bothChose } from '../../bots/playground/scenes/both-chose.ts'
import type { Scene } from '../../bots/playground/scenes/scenes.ts'
import { thisNotThat } from '../../bots/playground/scenes/this-not-that.ts'
import { type Visitor, visit } from './page-visitor.ts'

let visitor: Visitor

afterEach(() => visitor.stop())

const begin = async (scene?: Scene) => {
  visitor = await visit(scene)
}
const home = async (phone: number, ...labels: string[]) => {
  await visitor.act('type', { phone, text: '/home' })
  await visitor.presses(phone, ...labels)
}
const turn = async (to: string, times = 1) => {
  for (let turns = times; turns > 0; turns--) await visitor.act('turn', { to })
}

test('what waits for Ben’s answer is shown to Ben once there is one', async () => {
  await begin()
  await visitor.presses(0, 'Open: about touch', '🟢', 'What would Ben see?', "When they've answered too")
  await visitor.presses(0, 'Show it then')
  expect(await visitor.told('Ana')).toContain('Ben can see it only after answering too, until 21:23.')
  await visitor.act('type', { phone: 1, text: '/checkin' })
  await visitor.presses(1, 'Skip')
  expect(await visitor.told('Ana')).toContain('green, 18:23. Shown to Ben until 21:23.')
})

test('of two acts each is shown for as long as it can be seen', async () => {
  await begin(thisNotThat)
  await home(0, 'Something of mine', 'cuddling', 'open to it', 'And one more', 'kissing', 'not now')
  await visitor.presses(0, 'What would Ben see?', 'Show it now')
  expect(await visitor.told('Ana')).toContain('Shown to Ben: cuddling until 20:12, kissing until Sun 04:00.')
  await turn('hour', 4)
  expect(await visitor.told('Ana')).toContain('Shown to Ben: kissing until Sun 04:00.')
  await turn('day')
  expect(await visitor.told('Ana')).toContain('kissing: red, Sat 17:12. Nobody can see it.')
})

test('what is closer than Ben’s questions go is not said to be shown', async () => {
  await begin()
  for (const phone of [0, 1]) await home(phone, 'When I ask', 'How close the questions go', 'Tender', 'Yes')
  await turn('day')
  await home(0, 'Something of mine', 'More', 'More', 'lying close', 'open to it')
  await visitor.presses(0, 'What would Ben see?', 'Show it now')
  expect(await visitor.told('Ana')).toContain('Shown to Ben until')
  await home(1, 'When I ask', 'How close the questions go', 'Everyday')
  expect(await visitor.told('Ana')).toContain('Ben can’t see it: it goes closer than questions for Ben may.')
})

test('a day ends at four, and its question with it', async () => {
  await begin()
  await turn('hour', 8)
  expect(await visitor.told('Ana and Ben')).toContain('Today’s question: a hug at hello.')
  await turn('hour', 2)
  expect(await visitor.told('Ana and Ben')).not.toContain('a hug at hello')
})

test('a third one is linked since they came, not since the two were', async () => {
  await begin()
  await visitor.act('person', { language: 'en', zone: 'Europe/Berlin' })
  await home(0, 'Ben and me', 'Invite one more', 'Make the invitation')
  const { phones } = await visitor.state()
  const link = phones[0]!.messages.map(({ text }) => /t\.me\S+/.exec(text)?.[0]).findLast((it) => it)
  await visitor.act('hand', { phone: 2, from: 0, link })
  await visitor.act('start', { phone: 2 })
  await visitor.presses(2, 'Yes, link us')
  await visitor.presses(0, 'Open', "Yes, that's who I meant")
  expect(await visitor.told('Ben')).not.toContain('is fine with')
  await visitor.presses(1, 'Open', 'Yes')
  expect(await visitor.told('Ana, Ben, and Cleo')).toContain(
    'Ana, Ben, and Cleo are linked, since Mon 20:40, Cleo since 18:23.',
  )
})

test('how Ana wants things to come: quieter, with a sound, by her own clock', async () => {
  await begin()
  await home(0, 'When I ask', 'Quiet hours', 'Begin earlier')
  await home(0, 'When I ask', 'How it comes', 'With a sound')
  await home(0, 'When I ask', 'How it comes', 'Let it wait until I look')
  await home(0, 'When I ask', 'My time', 'London')
  const lines = await visitor.told('Ana')
  expect(lines).toContain('No question comes to Ana between 21:00 and 08:00.')
  expect(lines).toContain('Ana’s questions come with a sound.')
  expect(lines).toContain('What others show waits until Ana looks.')
  expect(lines).toContain('between 18:00 and 20:00 in London.')
})

test('a moment that one of them is done with is told no more', async () => {
  await begin(bothChose)
  for (const phone of [0, 1]) await home(phone, 'A moment together', 'A hug', 'An hour')
  await turn('next')
  expect(await visitor.told('Ana and Ben')).toContain('Both chose a hug, 17:30. It passes by itself.')
  await visitor.presses(0, 'A moment together', 'Not after all')
  expect(await visitor.told('Ana and Ben')).not.toContain('Both chose')
})
