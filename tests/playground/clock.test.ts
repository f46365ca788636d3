import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Visitor, visit } from './page-visitor.ts'

let visitor: Visitor

beforeEach(async () => {
  visitor = await visit()
})
afterEach(() => visitor.stop())

const clock = async () => (await visitor.state()).clock
const texts = async (phone: number) => (await visitor.state()).phones[phone]!.messages.map(({ text }) => text)

test('it stands still until it is turned, by an hour or by a day', async () => {
  expect(await clock()).toBe('Tue 18:23')
  await visitor.act('unlock', { phone: 0 })
  await visitor.press(0, 'Open: about touch')
  expect(await clock()).toBe('Tue 18:23')
  await visitor.act('turn', { to: 'hour' })
  expect(await clock()).toBe('Tue 19:23')
  await visitor.act('turn', { to: 'day' })
  expect(await clock()).toBe('Wed 19:23')
})

test('the next thing is Ben’s own question, and lights up his phone with the same line', async () => {
  await visitor.act('turn', { to: 'next' })
  expect(await clock()).toBe('Tue 19:37')
  const { phones } = await visitor.state()
  expect(phones[1]!.notes.map(({ text }) => text)).toEqual(phones[0]!.notes.map(({ text }) => text))
})

/** Whoever does something now and then is asked as often as before. */
async function bePresent(): Promise<void> {
  await visitor.act('unlock', { phone: 0 })
  await visitor.act('type', { phone: 0, text: '/home' })
  await visitor.act('lock', { phone: 0 })
}

test('turned by a day it stops wherever something happens: no question is dropped as late', async () => {
  const lit: string[] = []
  for (const day of ['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue']) {
    await visitor.act('turn', { to: 'day' })
    expect(await clock()).toBe(`${day} 18:23`)
    if ((await visitor.state()).phones[0]!.notes.length > 0) lit.push(day)
    if (day === 'Fri') await bePresent()
  }
  expect(lit).toEqual(['Thu', 'Sat', 'Sun', 'Mon', 'Tue'])
})

test('the chat holds only today, and a phone that lit up meanwhile is locked', async () => {
  await visitor.act('unlock', { phone: 0 })
  await visitor.press(0, 'Open: about touch')
  await visitor.press(0, '🔴')
  expect(await texts(0)).toHaveLength(2)
  await visitor.act('turn', { to: 'day' })
  expect(await texts(0)).toEqual(['A moment for you.'])
  expect((await visitor.state()).phones[0]!.locked).toBe(false)
  await visitor.act('turn', { to: 'day' })
  expect((await visitor.state()).phones[0]!.locked).toBe(true)
})

test('what was pressed on the scene before does nothing in the next one', async () => {
  const { run } = await visitor.state()
  await visitor.act('scene', { scene: 'from-nothing', run })
  await visitor.act('turn', { to: 'day', run })
  expect((await visitor.state()).clock).toBe('Sun 16:10')
  await visitor.act('turn', { to: 'day', run: (await visitor.state()).run })
  expect((await visitor.state()).clock).toBe('Mon 16:10')
})
