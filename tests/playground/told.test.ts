import { afterEach, expect, test } from 'vitest'
import { handedPath } from '../../bots/playground/scenes/handed-path.ts'
import { thisNotThat } from '../../bots/playground/scenes/this-not-that.ts'
import { whatHelpsUs } from '../../bots/playground/scenes/what-helps-us.ts'
import { type Visitor, visit } from './page-visitor.ts'

let visitor: Visitor

afterEach(() => visitor.stop())

const told = (about: string) => visitor.told(about)
const press = (phone: number, ...labels: string[]) => visitor.presses(phone, ...labels)

test('an answer with its limit, and who can see it: nobody, Ben for a while, nobody', async () => {
  visitor = await visit()
  await press(0, 'Open: about touch', '🟡', 'Add a little', 'slower', 'Done')
  expect(await told('Ana')).toContain(
    'Ana answered a hug at hello: yellow, slower, 18:23. Nobody can see it.',
  )
  await press(0, 'What would Ben see?', 'Show it now')
  expect(await told('Ana')).toContain('18:23. Shown to Ben until 21:23.')
  await press(1, 'From Ana: ', 'Got it')
  expect(await told('Ben')).toContain(
    'Ben said to Ana: “Got it”. Ana can look at it from 18:30 until Wed 04:00.',
  )
  await press(0, 'Take it back', 'What would Ben see?', "When they've answered too", 'Show it then')
  expect(await told('Ana')).toContain('Ben can see it only after answering too, until 21:23.')
  await press(1, 'Take my reply back')
  expect(await told('Ben')).not.toContain('said')
})

test('two acts of one’s own, a moment, a rest and a link, each with who learns of it', async () => {
  visitor = await visit(thisNotThat)
  await visitor.act('type', { phone: 0, text: '/home' })
  await press(0, 'Something of mine', 'cuddling', 'open to it', 'And one more', 'kissing', 'not now')
  expect(await told('Ana')).toContain(
    'Ana brought up cuddling: green; kissing: red, 17:12. Nobody can see it.',
  )
  await visitor.act('type', { phone: 1, text: '/home' })
  await press(1, 'A moment together', 'A talk', 'An hour')
  expect(await told('Ben')).toContain(
    'Ben would like a talk, if Ana would, too. Nobody can see it. Gone by 18:12.',
  )
  await visitor.act('type', { phone: 1, text: '/rest' })
  await press(1, 'Until I say so')
  expect(await told('Ben')).toMatch(/^Ben rests until Ben says. Nobody is told.\n/)
  expect(await told('Ana and Ben')).toBe(
    'Today’s question: a hug at hello.\nAna and Ben are linked, since Fri 17:40.',
  )
})

test('what both ticked stands for both, and of nobody', async () => {
  visitor = await visit(whatHelpsUs)
  for (const [phone, us] of ['Ben and me', 'Ana and me'].entries()) {
    await visitor.act('type', { phone, text: '/home' })
    await press(phone, us, 'What helps us', 'Two taps mean pause')
  }
  expect(await told('Ana')).toContain('Ana would like “Two taps mean pause”, if Ben would, too.')
  await visitor.act('turn', { to: 'next' })
  // A drawn time: of one in five it is soon, and told by its weekday.
  expect(await told('Ana and Ben')).toMatch(
    /Two taps mean pause stands until (\d+ \w+|\w+ \d+:\d+), if nobody lets it go. Who ticked it first is kept nowhere./,
  )
  expect(await told('Ana')).not.toContain('Two taps')
})

test('a path, a rhythm, one’s own mix and an open link', async () => {
  visitor = await visit(handedPath)
  await visitor.act('type', { phone: 0, text: '/home' })
  await press(0, 'When I ask', 'Paths', 'Small steps', 'Take it up')
  await visitor.act('type', { phone: 0, text: '/home' })
  await press(0, 'When I ask', 'How close the questions go', 'My own mix', 'touch')
  await visitor.act('type', { phone: 0, text: '/home' })
  await press(0, 'Link with someone', 'Make the invitation')
  const lines = await told('Ana')
  expect(lines).toContain('Ana has taken up Small steps; 0 of its questions so far.')
  expect(lines).toContain('Ana would like to be asked Mon, Tue, Thu, Sat, Sun, between 18:00 and 20:00.')
  expect(lines).toContain('Ana leaves out: touch.')
  expect(lines).toContain('Ana has made an invitation, as “Ana”, open until Wed 17:05.')
})
