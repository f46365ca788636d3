import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noHelp } from '../../bots/settings/local-help.ts'
import { type Lone, lone, settled } from './lone.ts'

const STATES: Record<string, (ana: Lone) => void> = {
  'before saying yes': () => {},
  'the first question open': (ana) => ana.tap('Show me one'),
  'asked for a rhythm': (ana) => ['Show me one', '🟢'].map(ana.tap),
  'asked for the time': (ana) => ['Show me one', '🟢', 'Mornings'].map(ana.tap),
  'typing a city': (ana) => ['Show me one', '🟢', 'Mornings', 'Somewhere else'].map(ana.tap),
  'typing a name': (ana) =>
    ['Show me one', '🟢', 'Mornings', '18:23 Berlin', 'Link with someone', 'Another name'].map(ana.tap),
  'a link open': (ana) =>
    ['Show me one', '🟢', 'Mornings', '18:23 Berlin', 'Link with someone', 'Make the invitation'].map(
      ana.tap,
    ),
}

test.each(Object.entries(STATES))('R16 “STOP!!” quiets at once: %s', (_, reach) => {
  const ana = lone()
  ana.command('start')
  reach(ana)
  ana.type('STOP!!')
  expect(ana.reads()).toContain('Stopped. Nothing more comes from me.')
  expect(ana.wait({ days: 20 }).flatMap(({ say }) => say.filter(({ by }) => by))).toEqual([])
})

test('R16 stop is heard in any spelling of capitals, marks and blanks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('stop', 'Quit', 'leave me alone'),
      fc.constantFrom('', '!', '...', ' ?!', '  '),
      (word, mark) => {
        const ana = settled()
        ana.type(`${mark} ${word.toUpperCase()}${mark}`)
        expect(ana.scene.person?.restsUntil).toMatch(/^9999/)
      },
    ),
    { numRuns: 20 },
  )
})

test('R16 /stop does the same', () => {
  const ana = settled()
  ana.command('stop')
  expect(ana.scene.person?.restsUntil).toMatch(/^9999/)
})

test('R16 after stop /start says welcome back, with two choices, and brings nothing by itself', () => {
  const ana = settled()
  ana.type('stop')
  ana.command('start')
  expect(ana.reads()).toContain(
    "Good to see you. I've been quiet, and I'll stay quiet until you say otherwise.",
  )
  expect(ana.labels().slice(-2)).toEqual(['Go on as before', 'Stay quiet'])
  ana.wait({ days: 30 })
  expect(ana.scene.asks.filter(({ scheduled }) => scheduled)).toEqual([])
})

test.each(['start', 'hello'])(
  'from there (%s) one tap ends the rest, another leaves all as it is',
  (word) => {
    const ana = settled()
    ana.type('stop')
    const back = () => (word === 'start' ? ana.command(word) : ana.type(word))
    back()
    ana.tap('Stay quiet')
    expect(ana.reads()).toContain('Resting until you say so.')
    expect(ana.scene.person?.restsUntil).toMatch(/^9999/)
    back()
    ana.tap('Go on as before')
    expect(ana.reads()).toContain('Next question:')
  },
)

test('back before a rest is over, one reads until when it lasts', () => {
  const ana = settled()
  ana.command('rest')
  ana.tap('Tonight only')
  ana.command('start')
  expect(ana.reads()).toContain("Good to see you. You're resting; I'm back tomorrow.")
  expect(ana.labels().slice(-2)).toEqual(['Go on as before', 'Stay quiet'])
})

test('R16 the ways out stand on one screen, three taps from Home, the unnoticeable one first', () => {
  const ana = settled()
  ana.command('home')
  ana.tap('Privacy and leaving')
  ana.tap('Leaving')
  expect(ana.labels().filter((label) => /Rest until|End the|Erase every/.test(label))).toEqual([
    'Rest until I say so',
    'Erase everything',
  ])
  expect(ana.reads()).toContain('If it is safer that nothing can be noticed, this is the one.')
})

test('what is kept is named in full, also to whoever has no answers kept', () => {
  const ana = settled()
  for (const days of ['30 days', 'Keep nothing']) {
    ana.command('home')
    for (const label of ['Privacy and leaving', 'How long answers are kept', days, 'Back']) ana.tap(label)
    expect(ana.reads()).toContain(
      'when I ask and what else you set, with whom you are linked, which questions you had,',
    )
  }
})

test.each([false, true])(
  'R15 R22 before erasing everything somebody reads what is left, traces of it: %s',
  (leavesTraces) => {
    const ana = lone(undefined, noHelp, { leavesTraces })
    ana.command('start')
    for (const label of ['Show me one', 'Skip', 'Only when I ask you']) ana.tap(label)
    ana.command('home')
    for (const label of ['Privacy and leaving', 'Leaving']) ana.tap(label)
    expect(ana.reads().includes("It's gone from the server as you tap")).toBe(!leavesTraces)
    expect(ana.reads().includes("Traces in the database's own files, which Mira Holm has, go later")).toBe(
      leavesTraces,
    )
  },
)

test('erasing everything takes away every message and every row', () => {
  const ana = settled()
  ana.press('erase-all')
  expect(ana.scene.person).toBeNull()
  expect(ana.scene.posts).toEqual([])
})

test('R28 help is one tap from Home, the same whatever was answered, in the words of whoever runs it', () => {
  const pages = ['🟢', '🟡', '🔴', '⚪', 'Skip'].map((label) => {
    const ana = settled((language) => `Ask Mira: 123 (${language})`)
    ana.command('checkin')
    ana.tap(label)
    ana.command('home')
    ana.tap('Help, and people to talk to')
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(pages).size).toBe(1)
  expect(pages[0]).toContain('People to talk to\nAsk Mira: 123 (en)')
})

test('R28 opening help changes nothing that is kept of a person', () => {
  const ana = settled()
  const { posts: _, ...before } = ana.scene
  ana.press('help')
  const { posts, ...after } = ana.scene
  expect(posts.map(({ key }) => key)).toContain('home')
  expect(after).toEqual(before)
})

test('nonsense in buttons has passed, and changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (data) => {
      const ana = settled()
      const { reply, say, scene } = ana.press(data)
      if (reply.toast) expect(reply.toast).toMatchObject({ id: 'passed' })
      else expect(say.length + scene.circles.length).toBeGreaterThan(0)
    }),
  )
})

test('voices, pictures and unknown words get one kind reply', () => {
  const ana = settled()
  ana.happen({ kind: 'other', profile: { name: 'Ana', language: 'en' } })
  expect(ana.reads()).toContain('Words and buttons are all I know.')
  ana.type('what is the meaning of life')
  expect(ana.reads()).toContain('I only know a few words')
  ana.command('frobnicate')
  expect(ana.reads()).toContain('I only know a few words')
})
