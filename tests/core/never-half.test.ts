import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTS, OWN_ACTS, type Part } from '../../core/model/act.ts'
import { isKnown } from '../../core/model/scene.ts'
import { offered } from '../../core/own/acts.ts'
import { type Lone, plain } from './lone.ts'
import { circle, withBen } from './with-ben.ts'

const COLORS = ['green', 'yellow', 'red', 'unsure', 'skip'] as const
const act = fc.constantFrom('cuddling', 'kissing', 'hug')
const step = fc.oneof(
  fc.tuple(act, fc.constantFrom(...COLORS)).map(([one, color]) => `own-answer/ASK/${one}/${color}`),
  fc.tuple(act, fc.constantFrom(...COLORS)).map(([one, color]) => `own-answer/new/${one}/${color}`),
  fc.constantFrom(...COLORS).map((color) => `answer/ASK/${color}`),
  fc.tuple(act, fc.constantFrom('slower', 'curious')).map(([one, limit]) => `own-limit/ASK/${one}/${limit}`),
  fc.constantFrom('show/ASK', 'same-now/ASK', 'take-back/ASK', 'changed/ASK', 'shift/ASK/quieter'),
  fc.constantFrom('keep/ASK', 'erase/ASK', 'withdraw/ASK'),
  fc.constantFrom('wait 1', 'wait 2', 'wait 4'),
)

/** The acts that Ana can bring up. */
const acts = ({ scene }: Lone) => (isKnown(scene) ? offered(scene) : [])

/** What Ben could look at, at this moment. */
const seen = (ana: Lone): Part[] =>
  ana.scene.answers
    .filter(({ shownUntil }) => shownUntil !== null && shownUntil > ana.now)
    .flatMap(({ parts }) => parts.filter(({ until }) => until !== null && until > ana.now))

const said = ({ act, color, limit }: Part): string => `${act} ${color} ${limit}`

const does = (ana: Lone, one: string, ask: string) =>
  one.startsWith('wait') ? ana.wait({ hours: Number(one.slice(5)) }) : ana.press(one.replace('ASK', ask))

test('R15 whatever went before, “same now” brings nothing into view that was not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (life) => {
      const ana = withBen()
      ana.press('own-answer/new/cuddling/green')
      const ask = ana.scene.asks.at(-1)!.id
      for (const one of ['own-answer/ASK/kissing/red', 'show/ASK', ...life]) does(ana, one, ask)
      const before = seen(ana).map(said)
      ana.press(`same-now/${ask}`)
      expect(before).toEqual(expect.arrayContaining(seen(ana).map(said)))
    }),
    { numRuns: 200 },
  )
})

test('R33 whatever is taken back, changed, erased or fades, no green stays without what it was shown with', () => {
  const lives = fc.array(step, { maxLength: 12 })
  fc.assert(
    fc.property(lives, (life) => {
      const ana = withBen()
      ana.press('own-answer/new/cuddling/green')
      const ask = ana.scene.asks.at(-1)!.id
      let together: string[] = []
      for (const one of ['own-answer/ASK/kissing/red', 'own-limit/ASK/kissing/slower', 'show/ASK', ...life]) {
        does(ana, one, ask)
        const now = seen(ana)
        if (one.startsWith('show')) together = now.map(said)
        const open = now.some(({ color }) => color === 'green' || color === 'yellow')
        if (open) expect(now.map(said), one).toEqual(together)
        const hidden = ana.scene.answers.filter(({ shownUntil }) => shownUntil === null)
        expect(hidden.flatMap(({ parts }) => parts).filter(({ until }) => until !== null)).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('R15 of what has faded nothing comes back by “same now”: it leads to what would be seen', () => {
  const ana = withBen()
  ana.press('own-answer/new/cuddling/green')
  const ask = ana.scene.asks.at(-1)!.id
  ana.press(`own-answer/${ask}/kissing/red`)
  ana.press(`show/${ask}`)
  ana.wait({ hours: 4 })
  const { reply } = ana.press(`same-now/${ask}`)
  expect(seen(ana).map(said)).toEqual(['kissing red null'])
  expect(plain(reply.alert!)).toMatch(/open to: cuddling\n.*not now: kissing/)
  ana.tap('Show it now')
  expect(seen(ana)).toHaveLength(2)
})

test('R5 what has faded is shown once more by a fresh yes, and not only said to be', () => {
  const ana = withBen()
  ana.press('own-answer/new/cuddling/green')
  const ask = ana.scene.asks.at(-1)!.id
  ana.press(`show/${ask}`)
  ana.wait({ hours: 4 })
  ana.press(`preview/${ask}`)
  ana.tap('Show it now')
  expect(seen(ana)).toHaveLength(1)
})

test('R14 R27 the acts that are offered are the same all day, however deep the other goes meanwhile', () => {
  const ana = withBen('tender')
  ana.wait({ days: 1 })
  const before = acts(ana)
  expect(before.length).toBeGreaterThan(32)
  const members = ana.scene.members.map((one) =>
    one.person === 'b'.repeat(16) ? { ...one, depth: 'everyday' as const } : one,
  )
  ana.plant({ members })
  ana.command('home')
  expect(acts(ana)).toEqual(before)
  ana.wait({ days: 1 })
  ana.command('home')
  expect(acts(ana).length).toBeLessThan(before.length)
})

test('R27 what somebody brings up leaves what the two are asked as it is', () => {
  const asked = (ana: Lone) =>
    ana.scene.checkins
      .filter((one) => one.circle === circle.id && one.prompt !== OWN_ACTS)
      .map((c) => c.prompt)
  const [quiet, brings] = [withBen(), withBen()]
  for (const who of [quiet, brings])
    for (let day = 0; day < 10; day++) {
      if (who === brings) who.press(`own-answer/new/${ACTS[day]}/green`)
      who.wait({ days: 1 })
      who.command('home')
    }
  expect(asked(brings)).toEqual(asked(quiet))
})
