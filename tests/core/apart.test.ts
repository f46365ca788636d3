import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planned, plannedByNow } from '../../core/ask/plan.ts'
import { asked } from '../../core/model/look-up.ts'
import { dayOf, plus } from '../../core/model/time.ts'
import { anyZone } from './clock-changes.ts'
import { type Lone, meansOfLone } from './lone.ts'
import { circle, withBen } from './with-ben.ts'

/** Ana, linked with Ben, asked every evening. */
function everyEvening(): Lone {
  const ana = withBen()
  ana.wait({ hours: 2 })
  const days = [1, 2, 3, 4, 5, 6, 7]
  ana.plant({ rhythms: ana.scene.rhythms.map((rhythm) => ({ ...rhythm, days })) })
  return ana
}

/** Lives so many evenings, answering each question with this color, and returns the themes that came. */
function evenings(ana: Lone, days: number, color: (theme: string) => string): string[] {
  return Array.from({ length: days }, () => {
    const before = new Set(ana.scene.asks.map(({ id }) => id))
    ana.wait({ days: 1 })
    const come = ana.scene.asks.find((ask) => !before.has(ask.id))
    const theme = asked(ana.scene, meansOfLone(ana), come?.id)?.prompt.theme ?? 'none'
    if (come) ana.press(`answer/${come.id}/${color(theme)}`)
    return theme
  })
}

const plan = (ana: Lone) =>
  ana.scene.checkins
    .filter((c) => c.circle === circle.id)
    .map(({ day, prompt }) => `${day} ${prompt}`)
    .sort()

test('R27 what the two are asked is the same, whatever one of them answers', () => {
  const [one, other] = [everyEvening(), everyEvening()]
  evenings(one, 30, () => 'green')
  evenings(other, 30, () => 'red')
  expect(plan(other)).toEqual(plan(one))
})

test('R27 and the same whether or not anybody is asked in between', () => {
  const [one, other] = [everyEvening(), everyEvening()]
  evenings(one, 12, () => 'green')
  other.type('stop')
  other.wait({ days: 12 })
  other.command('home')
  expect(plan(other)).toEqual(plan(one))
})

test('after a red on touch, touch rests for seven days, for this person alone', () => {
  const ana = everyEvening()
  const themes = evenings(ana, 40, (theme) => (theme === 'touch' ? 'red' : 'green'))
  const reds = themes.flatMap((theme, day) => (theme === 'touch' ? [day] : []))
  expect(reds.length).toBeGreaterThan(1)
  for (const [i, day] of reds.entries()) if (i > 0) expect(day - reds[i - 1]!).toBeGreaterThanOrEqual(7)
})

test('the question after a red is a gentle one', () => {
  const themes = evenings(everyEvening(), 30, () => 'red')
  for (const theme of themes.slice(1)) expect(['self', 'space', 'celebrate', 'none']).toContain(theme)
})

test('R4 the next answer is private again, however many were shown before', () => {
  const ana = everyEvening()
  for (let day = 0; day < 5; day++) {
    evenings(ana, 1, () => 'green')
    const ask = ana.scene.asks.find(({ done, until }) => done && until > ana.now)!
    expect(ana.scene.answers.find((a) => a.ask === ask.id)?.shownUntil).toBeNull()
    ana.press(`preview/${ask.id}`)
    ana.press(`show/${ask.id}`)
  }
})

test.each([
  ['intimate', 'everyday', ['everyday']],
  ['everyday', 'intimate', ['everyday']],
  ['intimate', 'tender', ['everyday', 'tender']],
] as const)(
  'R14 with one at %s and the other at %s, what the two are asked is %s',
  (mine, theirs, depths) => {
    const ana = everyEvening()
    const depthOf = (id: string) => (id.startsWith('b') ? theirs : mine)
    ana.plant({ members: ana.scene.members.map((m) => ({ ...m, depth: depthOf(m.id) })) })
    evenings(ana, 40, () => 'green')
    const planned = ana.scene.checkins.filter((c) => c.circle === circle.id)
    const come = planned.map(({ prompt }) => meansOfLone(ana).prompts.find(({ id }) => id === prompt)?.depth)
    expect([...new Set(come)].sort()).toEqual(depths)
  },
)

test('R15 resting, leaving and erasing say beforehand what the other will see', () => {
  const ana = everyEvening()
  ana.command('rest')
  expect(ana.reads()).toContain("If Ben looks, nothing is different. Ben isn't told.")
  ana.command('leave')
  expect(ana.reads()).toContain("Ben's own page will say there is no link, if Ben opens it.")
  expect(ana.reads()).toContain('Erase everything: ends any link too.')
})

test('the one who shows an answer reads the same, whether or not the other is still there', () => {
  const screens = [null, '2026-11-24T00:00:00.000Z'].map((left) => {
    const ana = everyEvening()
    ana.plant({
      members: ana.scene.members.map((m) =>
        m.id.startsWith('b') ? { ...m, left, person: left ? null : m.person } : m,
      ),
    })
    evenings(ana, 1, () => 'green')
    const ask = ana.scene.asks.at(-1)!.id
    ana.press(`preview/${ask}`)
    ana.press(`show/${ask}`)
    ana.command('home')
    return ana.reads()
  })
  expect(screens[0]).toBe(screens[1])
})

test('R27 on every clock there is a question of the two from the moment of their link', () => {
  fc.assert(
    fc.property(anyZone, fc.integer({ min: 0, max: 72 * 60 }), (zone, minutes) => {
      const ana = everyEvening()
      const began = ana.now
      ana.plant({ circles: ana.scene.circles.map((one) => ({ ...one, began })) })
      ana.set(plus(began, { minutes }))
      const scene = plannedByNow(ana.scene, meansOfLone(ana))
      expect(planned(scene, { ...circle, began }, dayOf(ana.now, zone))).toBeDefined()
    }),
  )
})
