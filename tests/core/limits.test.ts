import { expect, test } from 'vitest'
import { type Limit, limitsFor } from '../../core/model/limit.ts'
import { care } from '../../core/model/shown.ts'
import { library, plain, settled } from './lone.ts'

const FIVE = ['🟢', '🟡', '🔴', '⚪', 'Skip']

/** Ana with an answer, and the page of what can stand with it open. */
function adding(color: string) {
  const ana = settled()
  ana.command('checkin')
  ana.tap(color)
  ana.tap('Add a little')
  return ana
}

test('a limit stands with the color, in one pop-up, and goes by the tap that brought it', () => {
  const ana = adding('🟡')
  ana.tap('slower')
  ana.tap('Done')
  expect(plain(ana.tap('Look at it').reply.alert!)).toMatch(/🟡 ▲ .+\nslower$/)
  ana.tap('Add a little')
  ana.tap('slower')
  expect(ana.scene.answers.at(-1)!.limits).toEqual([])
})

test('R5 which limits stand with an answer is told in passing, and no page in the chat tells', () => {
  const ana = adding('🟢')
  const before = [ana.reads(), ana.labels()]
  ana.tap('slower')
  expect(plain(ana.tap('stay close').reply.toast!)).toBe(
    'Added: slower · stay close. Tap one again to leave it out.',
  )
  expect([ana.reads(), ana.labels()]).toEqual(before)
  ana.tap('Done')
  expect(plain(ana.tap('Add a little').reply.toast!)).toContain('slower · stay close')
  ana.tap('slower')
  expect(plain(ana.tap('stay close').reply.toast!)).toBe('Nothing is added now.')
})

test('three limits at most; a fourth is told kindly, and changes nothing', () => {
  const ana = adding('🟢')
  for (const one of ['slower', 'stay close', 'curious']) ana.tap(one)
  expect(plain(ana.tap('I may need to stop').reply.alert!)).toContain("That's all that fits")
  expect(ana.scene.answers.at(-1)!.limits).toEqual(['slower', 'stay-close', 'curious'])
})

test('under “not sure” nothing can be read as a yes on conditions', () => {
  const offered = adding('⚪').labels()
  expect(offered).toEqual(expect.arrayContaining(['slower', 'I may need to stop', 'In my own words']))
  expect(offered).not.toContain('curious')
  for (const prompt of library.prompts)
    expect(limitsFor(prompt, { color: 'unsure' } as never)).toEqual(['slower', 'may-stop'])
})

test('nothing is preset, and a question without kinds of its own has pace and end', () => {
  const ana = adding('🟢')
  expect(ana.scene.answers.at(-1)!.limits).toEqual([])
  const bare = { ...library.prompts[0]!, chips: undefined }
  expect(limitsFor(bare, { color: 'green' } as never)).toEqual(
    expect.arrayContaining(['slower', 'shorter', 'not-yet', 'stay-close', 'some-room', 'no-talk', 'curious']),
  )
})

test('R10 a line typed right after answering is offered after all five alike, and leaves the chat', () => {
  const after = FIVE.map((color) => {
    const ana = settled()
    ana.command('checkin')
    ana.tap(color)
    ana.plant({
      posts: [...ana.scene.posts, { key: 'own/1', want: null, closes: null, unsent: null }] as never,
    })
    const { say } = ana.type('my neck hurts a bit')
    expect(say[0]).toMatchObject({ key: 'own/1', want: null })
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(after).size).toBe(1)
  expect(after[0]).toContain('Keep it with your answer?')
})

test('the more limits the more careful, curiosity is none; a color counts for more than any of them', () => {
  const so = (color: 'green' | 'yellow' | 'red', ...limits: Limit[]) =>
    care({ color, shift: null, limits, words: null, parts: [] })
  expect(so('green', 'curious')).toBe(so('green'))
  expect(so('green', 'slower')).toBeGreaterThan(so('green'))
  expect(so('yellow')).toBeGreaterThan(so('green', 'slower', 'shorter', 'no-talk'))
  expect(so('red')).toBeGreaterThan(so('yellow', 'slower', 'shorter', 'no-talk'))
})

test('a line in words says it already: nothing stands beside it, typed or tapped', () => {
  const ana = settled()
  ana.command('checkin')
  for (const one of ['🟢', "It's changed", 'Quieter now']) ana.tap(one)
  expect(plain(ana.tap('Add a little').reply.alert!)).toBe('Fine as it is.')
  ana.plant({
    posts: [...ana.scene.posts, { key: 'own/1', want: null, closes: null, unsent: null }] as never,
  })
  ana.type('my neck hurts a bit')
  expect(plain(ana.tap('Yes').reply.alert!)).toBe('Not kept, and gone from here. The line you chose says it.')
  expect(ana.scene.answers.at(-1)).toMatchObject({ shift: 'quieter', limits: [], words: null })
})

test('R10 a line typed after something of one’s own leaves the chat, too, and is kept nowhere, whatever was answered', () => {
  const after = FIVE.map((color) => {
    const ana = settled()
    ana.command('home')
    for (const one of ['Something of mine', 'cuddling', color]) ana.tap(one)
    ana.plant({
      posts: [...ana.scene.posts, { key: 'own/1', want: null, closes: null, unsent: null }] as never,
    })
    const { say } = ana.type('because my back hurts')
    expect(say[0]).toMatchObject({ key: 'own/1', want: null })
    expect(JSON.stringify(ana.scene)).not.toContain('my back')
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(after).size).toBe(1)
  expect(after[0]).toContain('kept it nowhere')
})

/** Ana, alone, with something of hers brought up, and how she feels about it. */
function brought(act: string, color: string) {
  const ana = settled()
  ana.command('home')
  for (const label of ['Something of mine', act, color]) ana.tap(label)
  return ana
}

test('clothes are offered only where there is touch that they could lie between', () => {
  const offered = (act: string) => {
    const ana = brought(act, '🟡')
    ana.tap('Add a little')
    return ana.labels().includes('over clothes only')
  }
  expect(['cuddling', 'a head on a shoulder'].map(offered)).toEqual([true, true])
  expect(['a talk', 'an hour alone', 'holding hands', 'side by side'].filter(offered)).toEqual([])
})

test('of what was brought up it is asked which has changed, not for a color that is not there', () => {
  const ana = brought('cuddling', '🟢')
  ana.tap("It's changed")
  expect(ana.reads()).toContain('Tap what has changed, or say it in a few words:')
})
