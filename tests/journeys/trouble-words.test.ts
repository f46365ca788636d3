import { expect, test } from 'vitest'
import { dump } from '../../db/dump.ts'
import { colors, last, settled } from './evening.ts'
import { startWorld } from './world.ts'

/** Ana, whose answer stands open no more: a line typed right after it would be offered to be kept. */
async function later() {
  const [world, ana] = await settled()
  await world.wait({ minutes: 31 })
  return [world, ana] as const
}

test('words that mean nothing here get one kind reply with a way home', async () => {
  const [, ana] = await later()
  for (const words of [
    '/nonsense',
    '/',
    '//',
    '/😀',
    'over there',
    '🤷',
    '<b>hi</b>',
    '%s {$x}',
    '\u202egnol',
  ]) {
    await ana.type(words)
    expect(last(ana).text, words).toContain('I only know a few words')
    expect(
      last(ana)
        .keyboard.flat()
        .map(({ text }) => text),
    ).toEqual(['Home'])
  }
})

test('a text of 5,000 letters comes as two, is declined once each, and is in no file', async () => {
  const [world, ana] = await later()
  await ana.type('zebra '.repeat(834))
  expect(last(ana).text).toContain('I only know a few words')
  expect(JSON.stringify((await dump(world.store)).readable)).not.toContain('zebra zebra')
})

const KINDS = ['voice', 'sticker', 'photo', 'video', 'document', 'contact', 'location', 'poll'] as const

test('R21 what is no words is declined kindly, and nothing of it is kept', async () => {
  const [world, ana] = await settled()
  for (const kind of KINDS) {
    await ana.send(kind)
    expect(last(ana).text, kind).toContain("I can't take that in, and nothing of it was kept.")
  }
  expect(JSON.stringify((await dump(world.store)).readable)).not.toMatch(/file-1|Somebody|13\.405|Tea\?/)
})

test('R20 a sticker, a color or a command of somebody new is answered with the first card, one at a time', async () => {
  const world = await startWorld()
  const leo = world.phone('Leo')
  await leo.send('sticker')
  for (const throws of ['🟢', 'red', '/checkin', '/HOME', '/leave@attune_bot', '/nonsense']) {
    await leo.type(throws)
    expect(last(leo).text, throws).toContain('Mira Holm runs me')
  }
  expect(leo.phone.messages.filter(({ from }) => from === 'bot')).toHaveLength(1)
})

test('an edited message is not heard again', async () => {
  const [, ana] = await settled()
  await ana.type('/checkin')
  await ana.type('hmm')
  const before = ana.see()
  const { id } = ana.phone.messages.findLast(({ from }) => from === 'me')!
  ana.phone.edit(id, 'red')
  expect(ana.see()).toBe(before.replace('hmm', 'red'))
})

test('R16 a message that is edited into stop is heard', async () => {
  const [, ana] = await later()
  await ana.type('hmm')
  const { id } = ana.phone.messages.findLast(({ from }) => from === 'me')!
  await ana.edit(id, 'STOP!!')
  expect(last(ana).text).toContain('Stopped. Nothing more comes from me.')
  await ana.tap('I meant something else')
  expect(ana.see()).toContain('[Breathe] [Rest]')
})

test('a command may be in capitals, name the bot, and be followed by words', async () => {
  const [, ana] = await settled()
  for (const typed of ['/HOME', '/Home@Attune_Bot', '/home please', ' /home']) {
    await ana.type(typed)
    expect(last(ana).text, typed).toMatch(/^Home\n/)
  }
})

test('R6 R10 a typed answer counts like a tap, whatever its capitals and marks, with the same screen', async () => {
  const [world, ana] = await settled()
  const screens = []
  for (const typed of ['red', 'RED!', ' Green. ', '🟡', 'Not sure yet…', 'SKIP']) {
    await ana.type('/checkin')
    await ana.type(typed)
    screens.push(last(ana).text)
  }
  expect(new Set(screens).size).toBe(1)
  expect(await colors(world)).toEqual(['green', 'red', 'red', 'skip', 'unsure', 'unsure', 'yellow'])
})

test('R6 a typed color without an open question answers nothing', async () => {
  const [world, ana] = await settled()
  await ana.type('red')
  expect(last(ana).text).toContain('I only know a few words')
  expect(await colors(world)).toEqual(['unsure'])
})

test('R16 "stop" is heard while a name or a city is expected, and the words after it are not taken for one', async () => {
  const [, ana] = await later()
  await ana.type('/link')
  await ana.tap('Another name')
  await ana.type('STOP!!')
  expect(last(ana).text).toContain('Stopped. Nothing more comes from me.')
  await ana.type('Berlin')
  expect(last(ana).text).toContain('I only know a few words')
})

test('in a group and in a channel there is silence', async () => {
  const [world, ana] = await settled()
  const before = world.telegram.calls.filter(({ method }) => method !== 'getUpdates').length
  for (const kind of ['group', 'channel'] as const) await ana.send(kind)
  expect(world.telegram.calls.filter(({ method }) => method !== 'getUpdates')).toHaveLength(before)
})
