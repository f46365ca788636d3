import { describe, expect, test } from 'vitest'
import { tellsOfOneself } from '../../core/lint/lint-shown.ts'
import type { Depth } from '../../core/model/prompts.ts'
import { library, plain } from './lone.ts'
import { OF_ONESELF, TO_OTHERS } from './shown-corpus.ts'
import { withBen } from './with-ben.ts'

const passes = (words: string, language: string, depth: Depth = 'everyday') =>
  tellsOfOneself(words, { names: ['Ben', 'Ana'], depth, language }, library.lists)

describe.each(Object.keys(OF_ONESELF))('R33 words that can be shown, in %s', (language) => {
  test.each(OF_ONESELF[language]!)('"%s" says how it is for oneself', (words) => {
    expect(passes(words, language)).toBe(true)
  })

  test.each(TO_OTHERS[language]!)('"%s" does not, whichever language the app is in', (words) => {
    expect(Object.keys(OF_ONESELF).map((app) => passes(words, app))).toEqual([false, false, false])
  })
})

test('what is explicit stands only in an intimate circle', () => {
  expect(['everyday', 'tender', 'intimate'].map((depth) => passes('naked', 'en', depth as Depth))).toEqual([
    ...[false, false, true],
  ])
})

/** Ana, with an answer to what she and Ben are asked. */
function answered(color: string) {
  const ana = withBen()
  ana.command('checkin')
  ana.tap(color)
  return ana
}

test('R33 words for somebody else are refused kindly, and nothing of them is kept', () => {
  const ana = answered('🟢')
  for (const one of ['Add a little', 'In my own words']) ana.tap(one)
  ana.type('only if you come to bed')
  expect(ana.reads()).toContain("What's meant for Ben, tell Ben yourself.")
  expect(ana.scene.answers.at(-1)!.words).toBeNull()
  ana.type('not for long')
  expect(ana.scene.answers.at(-1)!.words).toBe('not for long')
})

test('R10 typed right after answering they are refused in the same words after all five', () => {
  const after = ['🟢', '🟡', '🔴', '⚪', 'Skip'].map((color) => {
    const ana = answered(color)
    ana.plant({
      posts: [...ana.scene.posts, { key: 'own/1', want: null, closes: null, unsent: null }] as never,
    })
    ana.type('why are you so cold')
    return `${ana.reads()} ${ana.labels()}`
  })
  expect(new Set(after).size).toBe(1)
  expect(after[0]).toContain('tell Ben yourself')
})

test('what stays with oneself may say anything', () => {
  const ana = withBen()
  ana.command('home')
  for (const one of ['Something of mine', 'Something else']) ana.tap(one)
  ana.type('I wish you were here')
  expect(plain(ana.tap('🟢').reply.toast!)).toContain('Kept for you alone')
})
