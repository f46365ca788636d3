import { expect, test } from 'vitest'
import { type Lone, settled } from './lone.ts'

/** Everything that came by itself within a length. */
const comes = (ana: Lone, length: Temporal.DurationLike) =>
  ana.wait(length).flatMap(({ say }) => say.filter(({ where, want }) => where === 'below' && want))

/** Lives so many weeks, looking in once a week. */
function weeks(ana: Lone, count: number) {
  for (let i = 0; i < count; i++) {
    ana.wait({ days: 7 })
    ana.command('rest')
  }
}

test('R30 after six weeks one line asks for a fresh yes, and nothing more comes without it', () => {
  const ana = settled()
  weeks(ana, 6)
  const came = comes(ana, { days: 30 })
  expect(came.map(({ key }) => key)).toEqual(['season'])
})

test('R30 whoever comes back later is asked first, and goes on with one tap', () => {
  const ana = settled()
  weeks(ana, 6)
  ana.wait({ days: 90 })
  ana.command('home')
  expect(ana.reads()).toContain("Six weeks have gone by. I'll only go on if you'd like me to.")
  ana.tap('Six more weeks')
  expect(ana.reads()).toContain('Next question:')
  expect(comes(ana, { days: 5 }).length).toBeGreaterThan(0)
})

test('R30 less often is half as often, and enough is enough', () => {
  const [less, enough] = [settled(), settled()]
  for (const ana of [less, enough]) {
    weeks(ana, 6)
    ana.wait({ days: 3 })
    ana.command('checkin')
  }
  less.tap('Go on, less often')
  enough.tap("That's enough, thank you")
  expect(less.scene.rhythms.every((rhythm) => rhythm.less)).toBe(true)
  expect(comes(enough, { days: 20 })).toEqual([])
})

test('R32 a week without a tap: half as often; another week: one line; then quiet', () => {
  const ana = settled()
  const first = comes(ana, { days: 7 }).length
  const second = comes(ana, { days: 6 }).length
  const third = comes(ana, { days: 7 })
  expect(second).toBeLessThan(first)
  expect(second).toBeGreaterThan(0)
  expect(third.map(({ key }) => key)).toEqual(['quiet'])
  expect(comes(ana, { days: 14 })).toEqual([])
})

test('R32 anything at all counts as being there', () => {
  const ana = settled()
  ana.wait({ days: 13 })
  ana.command('rest')
  expect(comes(ana, { days: 6 }).every(({ key }) => key.startsWith('ask'))).toBe(true)
})

test('the line after two quiet weeks offers more than quiet', () => {
  const ana = settled()
  ana.wait({ days: 14 })
  ana.press('reopen/quiet')
  expect(ana.reads()).toContain("It's been quiet here, and that's fine.")
  ana.tap('Go on, with a sound')
  expect(ana.scene.person).toMatchObject({ sound: true, hushed: null })
})

test('at the end of a quiet season there is one last line, then none', () => {
  const ana = settled()
  ana.wait({ days: 41 })
  expect(comes(ana, { days: 60 }).map(({ key }) => key)).toEqual(['season'])
})
