import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CallView } from '../../bots/playground/stage/calls.ts'
import { type Visitor, visit } from './page-visitor.ts'

let visitor: Visitor

beforeEach(async () => {
  visitor = await visit()
})
afterEach(() => visitor.stop())

const CLEO = { language: 'de', zone: 'America/New_York' }
const phones = async () => (await visitor.state()).phones
const calls = async (after = 0) =>
  (await (await fetch(`${visitor.url}/calls?after=${after}`)).json()) as CallView[]

test('another person has a phone of their own, in their language and by their clock', async () => {
  expect((await visitor.state()).next).toBe('Cleo')
  await visitor.act('person', CLEO)
  const cleo = (await phones())[2]!
  expect(cleo).toMatchObject({ name: 'Cleo', language: 'de', clock: '12:23', fresh: true, told: null })
  await visitor.act('start', { phone: 2 })
  expect((await phones())[2]!.messages.at(-1)!.text).toContain('Hallo, ich bin Attune.')
  await visitor.act('language', { phone: 2, language: 'es' })
  await visitor.act('place', { phone: 2, zone: 'Europe/Madrid' })
  await visitor.act('type', { phone: 2, text: '/start' })
  expect((await phones())[2]!.clock).toBe('18:23')
  expect((await phones())[2]!.messages.at(-1)!.text).toContain('Hola')
})

test('there are six at most, and only those who are there can do something', async () => {
  for (let more = 4; more > 0; more--) expect((await visitor.act('person', CLEO)).status).toBe(204)
  expect((await visitor.state()).next).toBe(null)
  expect((await visitor.act('person', CLEO)).status).toBe(400)
  expect((await phones()).map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo', 'Dana', 'Emil', 'Fay'])
  expect((await visitor.act('unlock', { phone: 6 })).status).toBe(400)
  await visitor.act('scene', { scene: 'from-nothing' })
  expect(await phones()).toHaveLength(2)
})

test('the zone chosen in the chat is in the title, and a link can be handed to anybody', async () => {
  await visitor.act('scene', { scene: 'from-nothing' })
  await visitor.act('person', { language: 'en', zone: 'Europe/Berlin' })
  await visitor.act('start', { phone: 0 })
  for (const label of ['Show me one', 'Skip', 'Mornings', 'London']) await visitor.press(0, label)
  expect((await phones())[0]).toMatchObject({ told: 'London', toldHere: false })
  for (const label of ['Link with someone', 'Make the invitation']) await visitor.press(0, label)
  const link = /t\.me\S+/.exec(JSON.stringify((await phones())[0]!.messages.map(({ text }) => text)))![0]
  await visitor.act('hand', { phone: 2, from: 0, link: link.replace(/["\\].*/, '') })
  await visitor.act('start', { phone: 2 })
  expect((await phones())[2]!.messages.at(-1)!.text).toContain(
    'This invitation is from someone who goes by Ana.',
  )
})

test('an export is a file with a name, which can be opened', async () => {
  await visitor.act('type', { phone: 0, text: '/home' })
  for (const label of ['My answers', 'As a file', 'As a table']) await visitor.press(0, label)
  const { file } = (await phones())[0]!.messages.at(-1)!
  expect(file).toMatchObject({ name: 'attune.csv' })
  expect(file!.content).toContain('answered,prompt,question,color,shift,limits,own,words')
})

test('what was sent can be read: whose it is, what was asked for, what was answered', async () => {
  const before = await calls()
  expect(before.map(({ method }) => method)).not.toContain('getUpdates')
  await visitor.act('unlock', { phone: 0 })
  await visitor.press(0, 'Open: about touch')
  const after = await calls(before.at(-1)!.nr)
  expect(after.map(({ method, phone }) => `${method} ${phone}`).toSorted()).toEqual([
    'answerCallbackQuery 0',
    'editMessageText 0',
  ])
  for (const call of after) expect(call).toMatchObject({ at: 'Tue 18:23', status: 200, answer: { ok: true } })
  expect((await visitor.state()).sent).toBe(before.length + after.length)
})

test('nobody who tries things out quickly is told to slow down', async () => {
  for (let taps = 30; taps > 0; taps--) await visitor.act('type', { phone: 0, text: '/home' })
  expect((await phones())[0]!.messages.at(-1)!.text).toContain('Home')
})
