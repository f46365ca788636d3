import { expect, test } from 'vitest'
import { lone, settled } from './lone.ts'

test('three taps lead from START to a first answer', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one')
  const { reply } = ana.tap('🟡')
  expect(reply.toast).toMatchObject({ id: 'said' })
  expect(ana.scene.answers).toMatchObject([{ color: 'yellow', shownUntil: null }])
})

test('two more lead to a rhythm, at a time that is really hers', () => {
  const ana = settled()
  expect(ana.scene.person).toMatchObject({ zone: 'Europe/Berlin', arriving: false })
  expect(ana.reads()).toContain('most evenings, sometime between 6 and 8, without a sound')
})

test('nothing else comes on the first day', () => {
  const ana = lone('2026-11-24T17:05:00.000Z')
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('🟢')
  ana.tap('Most evenings')
  ana.tap('18:05 Berlin')
  ana.wait({ hours: 9 })
  expect(ana.scene.asks).toHaveLength(1)
})

test('not now leaves nothing but a closing line', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Not now')
  expect(ana.scene.person).toBeNull()
  ana.wait({ hours: 21 })
  expect(ana.scene.posts).toEqual([])
})

test.each(['', 'Show me one', 'Show me one|🟡', 'Show me one|🟡|Mornings'])(
  '/start half-way (%s) shows the same screen again, and nothing twice',
  (path) => {
    const ana = lone()
    ana.command('start')
    for (const label of path.split('|').filter(Boolean)) ana.tap(label)
    const before = ana.labels()
    ana.command('start')
    expect(ana.labels().toSorted()).toEqual(before.toSorted())
  },
)

test('whoever wants nothing kept can answer, and nothing is', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one, and keep nothing')
  const { reply } = ana.tap('🔴')
  expect(reply.toast).toMatchObject({ id: 'said-not-kept' })
  expect(ana.scene.answers).toEqual([])
  expect(ana.reads()).toContain('Nothing was kept.')
  expect(ana.tap('Look at it').reply.alert).toMatchObject({ id: 'not-kept-nothing-to-see' })
})

test('a typed city, with accents or without, finds the zone', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('Skip')
  ana.tap('Mornings')
  ana.tap('Somewhere else')
  ana.type('sao paulo')
  ana.tap('14:23')
  expect(ana.scene.person?.zone).toBe('America/Sao_Paulo')
})

test('a name nobody knows is answered kindly, and the question stays', () => {
  const ana = lone()
  ana.command('start')
  ana.tap('Show me one')
  ana.tap('Skip')
  ana.tap('Mornings')
  ana.tap('Somewhere else')
  ana.type('qqqqqq')
  expect(ana.reads()).toContain("I don't know that one.")
  ana.type('18:23')
  expect(ana.labels().some((label) => label.startsWith('18:23'))).toBe(true)
})
