import { expect, test } from 'vitest'
import { plain, settled } from './lone.ts'

const FIVE = ['🟢', '🟡', '🔴', '⚪', 'Skip']

/** Ana, alone, with something of hers brought up. */
function brought(act: string, color: string) {
  const ana = settled()
  ana.command('home')
  ana.tap('Something of mine')
  ana.tap(act)
  const turn = ana.tap(color)
  return { ana, turn }
}

test('R10 after any of the five answers about something of one’s own the screen is the same', () => {
  const after = FIVE.map((color) => {
    const { ana } = brought('cuddling', color)
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(after).size).toBe(1)
})

test('something of one’s own takes three taps, and is looked at in a pop-up alone', () => {
  const { ana, turn } = brought('cuddling', '🟢')
  expect(plain(turn.reply.toast!)).toBe('🟢 ● open to it. Kept for you alone.')
  expect(ana.reads()).not.toMatch(/cuddling|open to it/i)
  expect(plain(ana.tap('Look at it').reply.alert!)).toMatch(/^🟢 ● open to: cuddling\n\nFor now\./)
})

test('a limit stands with an act, and goes by the tap that brought it', () => {
  const { ana } = brought('kissing', '🟡')
  ana.tap('Add a little')
  ana.tap('slower')
  ana.tap('Done')
  expect(plain(ana.tap('Look at it').reply.alert!)).toContain('🟡 ▲ carefully: kissing · slower')
})

test('R9 a red takes no limit, in the words of every red', () => {
  const { ana } = brought('kissing', '🔴')
  expect(plain(ana.tap('Add a little').reply.alert!)).toBe('Nothing needs adding.')
})

test('something else is a line for oneself: out of the chat, kept, and never to be shown', () => {
  const ana = settled()
  ana.command('home')
  ana.tap('Something of mine')
  ana.tap('Something else')
  ana.type('the sea, with nobody')
  ana.tap('🟢')
  expect(ana.reads()).not.toContain('the sea')
  expect(ana.reads()).toContain('It stays with you.')
  expect(plain(ana.tap('Look at it').reply.alert!)).toContain('“the sea, with nobody”')
})

test('whoever keeps nothing is not offered what could only be kept', () => {
  const ana = settled()
  ana.command('privacy')
  ana.tap('How long answers are kept')
  ana.tap('Keep nothing')
  ana.command('home')
  expect(ana.labels()).not.toContain('Something of mine')
})
