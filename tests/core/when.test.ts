import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asked } from '../../core/model/look-up.ts'
import { clockAt } from '../../core/model/time.ts'
import type { Hope } from '../../core/model/wish.ts'
import { type Lone, meansOfLone, settled } from './lone.ts'
import { circle, withBen } from './with-ben.ts'

/** Ana on the page of her rhythm. */
function onRhythm(): Lone {
  const ana = settled()
  ana.wait({ hours: 12 })
  ana.command('when')
  ana.tap('Mo Tu Th Sa Su 18')
  return ana
}

test('a rhythm says its days and hours, and every change is one tap', () => {
  const ana = onRhythm()
  ana.tap('✓ Mo')
  ana.tap('An hour earlier')
  ana.tap('Longer')
  expect(ana.scene.rhythms).toMatchObject([{ days: [2, 4, 6, 7], from: '17:00', to: '20:00' }])
  expect(ana.reads()).toContain(
    'Tuesday, Thursday, Saturday, and Sunday, sometime between 17:00 and 20:00, for you alone.',
  )
})

test('a rhythm of every day begins its sentence, and stands in the middle of another', () => {
  const ana = onRhythm()
  for (const day of ['We', 'Fr']) ana.tap(day)
  expect(ana.reads()).toMatch(/^Every day, sometime between/m)
  expect(ana.labels()).not.toContain('We')
})

test('a later window moves one’s quiet hours, and says so', () => {
  const ana = onRhythm()
  for (let i = 0; i < 3; i++) ana.tap('An hour later')
  expect(ana.scene.rhythms).toMatchObject([{ from: '21:00', to: '23:00' }])
  expect(ana.reads()).toContain('Your quiet hours have moved with it: now 23:00 to 08:00.')
})

test('at the edge of the day it says that it goes no further', () => {
  const ana = onRhythm()
  for (let i = 0; i < 12; i++) ana.tap('An hour later')
  expect(ana.last.reply.toast).toEqual({ id: 'no-further' })
})

test('a rhythm that lies in quiet hours altogether says that nothing comes by it', () => {
  const ana = onRhythm()
  ana.plant({ person: { ...ana.scene.person!, quietFrom: '17:00', quietTo: '21:00' } })
  ana.press(`rhythm-show/${ana.scene.rhythms[0]!.id}`)
  expect(ana.reads()).toContain('All of it lies in your quiet hours, so nothing comes then.')
})

test('two rhythms that share days say that one question a day comes', () => {
  const ana = onRhythm()
  ana.plant({ rhythms: [...ana.scene.rhythms, { ...ana.scene.rhythms[0]!, id: 'other' }] })
  ana.press(`rhythm-show/${ana.scene.rhythms[0]!.id}`)
  expect(ana.reads()).toContain('one question comes, at the earlier time.')
})

test('whatever is pressed, a rhythm stays one that can be asked by', () => {
  const presses = fc.array(fc.constantFrom('earlier', 'later', 'shorter', 'longer'), { maxLength: 40 })
  fc.assert(
    fc.property(presses, fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 12 }), (moves, days) => {
      const ana = onRhythm()
      const { id } = ana.scene.rhythms[0]!
      for (const how of moves) ana.press(`rhythm-move/${id}/${how}`)
      for (const day of days) ana.press(`rhythm-day/${id}/${day}`)
      ana.command('home')
      expect(ana.reads()).toContain('Next question:')
    }),
    { numRuns: 40 },
  )
})

test('mornings for oneself beside evenings: two rhythms, each with its own', () => {
  const ana = settled()
  ana.command('when')
  ana.tap('Add a time')
  const clocks: string[] = []
  for (const { say } of ana.wait({ days: 4 })) {
    for (const { key, where } of say)
      if (key.startsWith('ask') && where === 'below') clocks.push(clockAt(ana.now, 'Europe/Berlin'))
  }
  expect(ana.scene.rhythms).toHaveLength(2)
  expect(ana.scene.asks.filter(({ scheduled }) => scheduled).length + clocks.length).toBeGreaterThan(2)
})

test('less often is every other time', () => {
  const count = (press: boolean) => {
    const ana = onRhythm()
    if (press) ana.tap('Less often')
    return ana
      .wait({ days: 6 })
      .flatMap(({ say }) => say.filter(({ key, where }) => key.startsWith('ask') && where === 'below')).length
  }
  expect(count(true)).toBeLessThan(count(false))
})

test('everyday questions can come open, and the line that arrives is one’s own choice', () => {
  const ana = settled()
  ana.wait({ hours: 12 })
  ana.command('when')
  ana.tap('How it comes')
  ana.tap('A small note.')
  expect(ana.reads()).toContain('Notifications say: “A small note.”')
  ana.tap('Show everyday ones')
  const come = ana.wait({ days: 2 }).flatMap(({ say }) => say.filter(({ by }) => by))
  expect(come[0]?.want).toMatchObject({ open: true, line: { text: [{ id: 'cover-note' }] } })
})

test('R14 questions are everyday until one says yes to more, and one tap leads back', () => {
  const ana = settled()
  ana.command('when')
  ana.tap('How close the questions go')
  ana.tap('Intimate')
  expect(ana.reads()).toContain('18 and over')
  expect(ana.scene.person?.depth).toBe('everyday')
  ana.tap("Yes, I'm 18 or older")
  expect(ana.scene.person?.depth).toBe('intimate')
  ana.tap('Everyday')
  expect(ana.scene.members.every(({ depth }) => depth === 'everyday')).toBe(true)
})

test('R22 the yes names what the law protects, and who could read it', () => {
  const ana = settled()
  ana.press('depth-about/tender')
  expect(ana.reads()).toContain('Mira Holm could read it while it is kept. Only your own yes turns this on.')
})

test('R22 keeping nothing from now on deletes what is there at once', () => {
  const ana = settled()
  ana.press('retention/0')
  expect(ana.scene.answers).toEqual([])
})

test('R8 the file holds one’s own answers, and nothing of anybody else', () => {
  const ana = settled()
  ana.command('answers')
  ana.tap('As a file')
  ana.tap('All of it (JSON)')
  const file = ana.scene.posts.find(({ key }) => key === 'export')?.want?.page.file
  const { answers } = JSON.parse(file!.content)
  expect(answers).toMatchObject([
    { color: 'unsure', prompt: asked(ana.scene, meansOfLone(ana), ana.scene.asks[0]!.id)?.prompt.id },
  ])
  ana.wait({ minutes: 11 })
  expect(ana.scene.posts.some(({ key }) => key === 'export')).toBe(false)
})

test.each(['json', 'csv'] as const)(
  'R8 R34 no tick stands in it, another’s or one’s own: whoever holds one’s phone can open it',
  (format) => {
    const ana = withBen()
    const [until, meets] = ['2027-01-01T00:00:00.000Z', '2026-11-24T20:00:00.000Z']
    const hope = (id: string, person: string): Hope => ({
      ...{ id: id.repeat(16), person, circle: circle.id, what: 'small-steps' },
      ...{ until, meets, state: 'held' },
    })
    ana.plant({ hopes: [hope('h', ana.scene.person!.id), hope('i', 'b'.repeat(16))] })
    ana.press(`export/${format}`)
    const file = ana.scene.posts.find(({ key }) => key === 'export')?.want?.page.file
    expect(file?.content).toContain('unsure')
    expect(file?.content).not.toMatch(/small-steps|hopes|Ben/)
    expect(ana.scene.hopes).toHaveLength(2)
  },
)

test('a table for a spreadsheet never holds a formula', () => {
  const ana = settled()
  ana.plant({ answers: ana.scene.answers.map((answer) => ({ ...answer, words: '=HYPERLINK("x")' })) })
  ana.press('export/csv')
  const file = ana.scene.posts.find(({ key }) => key === 'export')?.want?.page.file
  expect(file?.content).toContain(`"'=HYPERLINK(""x"")"`)
})

test('R17 cleaning up takes every message away, after saying that it can be noticed', () => {
  const ana = settled()
  ana.command('privacy')
  ana.tap('Clean up this chat')
  expect(ana.reads()).toContain('An emptied chat can itself be noticed.')
  ana.tap('Clean up')
  expect(ana.scene.posts).toEqual([])
})
