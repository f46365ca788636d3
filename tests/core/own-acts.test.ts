import { expect, test } from 'vitest'
import { type Lone, plain, settled } from './lone.ts'
import { withBen } from './with-ben.ts'

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
  expect(plain(ana.tap('Look at it').reply.alert!)).toMatch(/^🟢 ● open to: cuddling$/)
})

test('a limit stands with an act, and goes by the tap that brought it', () => {
  const { ana } = brought('kissing', '🟡')
  ana.tap('Add a little')
  const before = ana.labels()
  expect(plain(ana.tap('slower').reply.toast!)).toContain('Added: slower.')
  expect(ana.labels(), 'R5 the page does not tell').toEqual(before)
  ana.tap('Done')
  expect(plain(ana.tap('Look at it').reply.alert!)).toContain('🟡 ▲ with care: kissing · slower')
  ana.tap('Add a little')
  expect(plain(ana.tap('slower').reply.toast!)).toBe('Nothing is added now.')
})

test('R9 a red takes no limit, in the words of every red', () => {
  const { ana } = brought('kissing', '🔴')
  expect(plain(ana.tap('Add a little').reply.alert!)).toBe('Fine as it is.')
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

/** Ana, linked with Ben, with cuddling brought up. */
function beside(color = '🟢'): Lone {
  const ana = withBen()
  ana.command('home')
  for (const one of ['Something of mine', 'cuddling', color]) ana.tap(one)
  return ana
}

const parts = (ana: Lone) =>
  ana.scene.answers.at(-1)!.parts.map(({ act, color, limit }) => [act, color, limit])

test('R10 after any of the five about a second act, too, the screen is the same', () => {
  const after = FIVE.map((color) => {
    const ana = beside()
    for (const one of ['And one more', 'kissing', color]) ana.tap(one)
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(after).size).toBe(1)
})

test('two acts stand together; a third is told so behind its tap, and one of them can still be changed', () => {
  const ana = beside()
  for (const one of ['And one more', 'kissing', '🔴']) ana.tap(one)
  expect(plain(ana.tap('And one more').reply.alert!)).toMatch(/^Two can be shown together/)
  ana.tap("It's changed")
  for (const one of ['kissing', '🟡']) ana.tap(one)
  expect(parts(ana)).toEqual([
    ['cuddling', 'green', null],
    ['kissing', 'yellow', null],
  ])
})

test('R11 [Back] from one act more leads to the answer, with its ways to take it back', () => {
  const ana = beside()
  ana.tap('And one more')
  ana.tap('Back')
  expect(ana.labels()).toEqual(expect.arrayContaining(["It's changed", 'Erase']))
})

test('no page says which act stands there already by leaving it out', () => {
  const ana = beside()
  ana.tap('And one more')
  expect(ana.labels()).toContain('cuddling')
})

test('R33 an act brought up again that day changes what was said of it, by however many presses', () => {
  const ana = beside()
  ana.press('own-answer/new/cuddling/green')
  ana.press('own-answer/new/cuddling/red')
  expect(ana.scene.answers.filter((one) => one.parts.length > 0)).toHaveLength(1)
  expect(parts(ana)).toEqual([['cuddling', 'red', null]])
})

test('a limit stands with the act that is open, beside one that is not; the page names it', () => {
  const ana = beside()
  for (const one of ['And one more', 'kissing', '🔴', 'Add a little']) ana.tap(one)
  expect(ana.reads()).toContain('Cuddling: a little more')
  ana.tap('slower')
  expect(parts(ana)).toEqual([
    ['cuddling', 'green', 'slower'],
    ['kissing', 'red', null],
  ])
})

test('of two open acts each can have its limit', () => {
  const ana = beside()
  for (const one of ['And one more', 'kissing', '🟡', 'Add a little', 'slower', 'cuddling', 'shorter'])
    ana.tap(one)
  expect(parts(ana)).toEqual([
    ['cuddling', 'green', 'shorter'],
    ['kissing', 'yellow', 'slower'],
  ])
})

test('a line of one’s own stays when how it is has changed', () => {
  const ana = settled()
  ana.command('home')
  for (const one of ['Something of mine', 'Something else']) ana.tap(one)
  ana.type('the sea, with nobody')
  for (const one of ['🟢', "It's changed", '🔴']) ana.tap(one)
  expect(ana.scene.answers.at(-1)).toMatchObject({ color: 'red', words: 'the sea, with nobody' })
  ana.tap("It's changed")
  ana.tap('Quieter now')
  expect(ana.scene.answers.at(-1)).toMatchObject({ shift: 'quieter', words: 'the sea, with nobody' })
})

test('no one color is given to acts that have one each', () => {
  const ana = beside()
  ana.tap('And one more')
  for (const one of ['kissing', '🔴']) ana.tap(one)
  const { ask } = ana.scene.answers.at(-1)!
  expect(plain(ana.press(`answer/${ask}/green`).reply.toast!)).toBe('That one has passed.')
  ana.tap('Erase')
  for (const press of [`answer/${ask}/green`, `changed/${ask}`, `open/${ask}`, `own-act/${ask}/hug`])
    ana.press(press)
  expect(ana.scene.answers.every((one) => one.ask !== ask)).toBe(true)
})

test('what is brought up is no question: that of the evening comes all the same, alone or linked', () => {
  for (const one of [settled, withBen]) {
    const ana = one()
    ana.wait({ hours: 14 })
    ana.press('own-answer/new/cuddling/green')
    ana.wait({ hours: 12 })
    expect(ana.scene.asks.filter((ask) => ask.scheduled)).toHaveLength(1)
  }
})

test('a question asked for after something was brought up in the morning is another one of that day', () => {
  const ana = settled()
  ana.wait({ days: 3, hours: 12 })
  ana.press('own-answer/new/cuddling/green')
  ana.command('checkin')
  const all = ana.scene.checkins.map(({ circle, day, nth }) => `${circle} ${day} ${nth}`)
  expect(new Set(all).size).toBe(all.length)
})
