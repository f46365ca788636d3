import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../bots/library.ts'
import { lookedAt } from '../../core/answer/look-at-others.ts'
import { IN_ONE, inOne } from '../../core/answer/week-by-week.ts'
import { ACTS, OWN_PROMPT } from '../../core/model/act.ts'
import { COLORS } from '../../core/model/circle.ts'
import { LIMITS, roomForWords } from '../../core/model/limit.ts'
import type { Text, Value } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { themes } from '../../core/model/prompts.ts'
import { HELPS, THINGS } from '../../core/model/wish.ts'

const { words, prompts, lacking } = readLibrary()

// The playground has words of its own, and what stands in for the platforms knows none of ours.
const code = ['core', 'db', 'bots']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !/playground|standins|model.catalogue/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const all = (pattern: RegExp, text = code): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '')
const literals = new Set(all(/'([a-z][a-z0-9-]*)'/g))
const ends = new Set([...literals, ...all(/\b([a-z]+):/g), ...all(/(?<![\w-])(\d+)(?![\w-])/g)])
const patterns = [...code.matchAll(/`([a-z-]+-)\$\{[^`}]*\}([a-z-]*)`/g)]
const buttons = [...all(/\bbutton\(\s*([^,]+),/g), ...all(/\btext: (ofOthers\([^)]*\)), action/g)].join('\n')
const labels = new Set(all(/'([a-z][a-z0-9-]*)'/g, buttons))
const labelBeginnings = all(/`([a-z-]+-)\$\{/g, buttons)

const told = new Set(all(/\b(?:toast|alert): text\(\s*'([a-z0-9-]+)'/g))

/** What modals are called. */
const titles = all(/\btitle: text\(\s*'([a-z0-9-]+)'/g)

/** The entries of a catalogue by id, as they are written. */
const entries = (language: string): Map<string, string> => {
  const file = readFileSync(`core/locales/${language}.ftl`, 'utf8')
  const found = file.matchAll(/^([a-z][a-z0-9-]*) =(.*(?:\n(?:[ \t].*)?)*)/gm)
  return new Map([...found].map(([, id = '', entry = '']) => [id, entry]))
}

const longest = (part: 'name' | 'green' | 'yellow' | 'red', language: string): string =>
  prompts
    .map((prompt) => words.plain({ prompt: prompt.id, part }, language))
    .sort((a, b) => b.length - a.length)[0]!

/** The most that can stand in place of a variable of a label. */
const most = (variable: string, language: string): Value => {
  const readings = (['green', 'yellow', 'red'] as const).map((part) => longest(part, language))
  const known: Record<string, Value> = {
    name: 'Maximilianus',
    theme: made('theme-closeness'),
    words: readings.sort((a, b) => b.length - a.length)[0]!,
    clock: { clock: '18:40' },
    city: 'Buenos Aires',
    prompt: longest('name', language),
    answer: made('shift-stop-near-line'),
    day: { weekday: '2026-11-25' },
    days: { days: [1, 2, 3, 4, 5, 6] },
    from: { hour: '18:00' },
    to: { hour: '20:00' },
    said: made('say-thanks'),
  }
  return known[variable] ?? variable
}

test.each(Object.entries(lacking))('nothing is missing or untranslated in %s', (_, lacks) => {
  expect(lacks).toEqual([])
})

/** What only messages of an earlier version say. */
const before = (language: string) =>
  all(/^# Stands in chats of .*\n([a-z0-9-]+) =/gm, readFileSync(`core/locales/${language}.ftl`, 'utf8'))

test.each(words.languages)('every word that is there is used, in %s', (language) => {
  const begun = (id: string) =>
    patterns.some(
      ([, start = '', end = '']) =>
        id.startsWith(start) && id.endsWith(end) && ends.has(id.slice(start.length, id.length - end.length)),
    )
  const used = (id: string) => literals.has(id) || begun(id) || before(language).includes(id)
  expect([...entries(language).keys()].filter((id) => !used(id.replace(/-many$/, '')))).toEqual([])
})

describe.each(words.languages)('in %s', (language) => {
  const there = entries(language)
  const fullest = (id: string): string => {
    const names = [...(there.get(id) ?? '').matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
    return words.plain(
      made(id, Object.fromEntries(names.map((name) => [name, most(name, language)]))),
      language,
    )
  }
  const length = (text: Text) => words.plain(text, language).length
  const isLabel = (id: string) =>
    labels.has(id.replace(/-many$/, '')) ||
    (labelBeginnings.some((start) => id.startsWith(start)) && !id.endsWith('-line'))

  test.each([...there.keys()].filter(isLabel))('the button "%s" has at most 30 characters', (id) => {
    expect([...fullest(id)].length, fullest(id)).toBeLessThanOrEqual(30)
  })

  test.each([...titles, 'modal-title'])('the title "%s" of a modal has at most 24 characters', (id) => {
    expect(fullest(id).length, fullest(id)).toBeLessThanOrEqual(24)
  })

  test.each([...told, 'said', 'said-not-kept', 'reply-said', 'reply-heard'])('"%s" fits a pop-up', (id) => {
    expect(fullest(id).length, fullest(id)).toBeLessThanOrEqual(200)
  })

  test('no act and no limit assumes that they are two', () => {
    const said = [...ACTS.map((act) => `act-${act}`), ...LIMITS.map((limit) => `limit-${limit}`)]
    const all = said.map((id) => words.plain(made(id), language))
    expect(all.filter((one) => /\b(both|two|beide\w*|zu zweit|zweit|ambos|l[oa]s dos)\b/i.test(one))).toEqual(
      [],
    )
  })

  test.each(LIMITS)('the limit "%s" has at most 16 letters as shown', (limit) => {
    expect(words.plain(made(`limit-${limit}`), language).replace(/\P{L}/gu, '').length).toBeLessThanOrEqual(
      16,
    )
  })

  test.each([0, 1, 2, 3])('R33 one pop-up holds the longest answer with %i limits and own words', (count) => {
    const long = LIMITS.toSorted((a, b) => length(made(`limit-${b}`)) - length(made(`limit-${a}`)))
    const limits = long.slice(0, count)
    const own = roomForWords(count) > 0 ? 'W'.repeat(roomForWords(count)) : null
    for (const prompt of prompts)
      for (const color of ['green', 'yellow', 'red'] as const) {
        const all = lookedAt('🏴󠁧󠁢󠁳󠁣󠁴󠁿aa', prompt, { color, shift: null, limits, words: own, parts: [] })
        expect(length(all), words.plain(all, language)).toBeLessThanOrEqual(200)
      }
  })

  test.each(['green', 'yellow', 'red', 'unsure'] as const)('R33 one pop-up holds two acts, %s', (color) => {
    const long = ACTS.toSorted((a, b) => length(made(`act-${b}`)) - length(made(`act-${a}`)))
    const limit = LIMITS.toSorted((a, b) => length(made(`limit-${b}`)) - length(made(`limit-${a}`)))[0]!
    const parts = long.slice(0, 2).map((act) => ({ act, color, limit, until: null }))
    const answer = { color, shift: null, limits: [], words: null, parts }
    const all = lookedAt('🏴󠁧󠁢󠁳󠁣󠁴󠁿aa', OWN_PROMPT, answer)
    expect(length(all), words.plain(all, language)).toBeLessThanOrEqual(200)
    expect(length(made(`act-${long[0]}`))).toBeLessThanOrEqual(22)
  })

  test.each(THINGS)('R34 one pop-up says that both chose "%s"', (what) => {
    const name = '🏴󠁧󠁢󠁳󠁣󠁴󠁿aa'
    const said = made('both-chose', { name, what: made(`thing-${what}`) })
    expect(length(said), words.plain(said, language)).toBeLessThanOrEqual(200)
  })

  test.each(HELPS)('R35 the line "%s" fits its button also when it stands', (what) => {
    const label = words.plain(made('stands', { what: made(`habit-${what}`) }), language)
    expect(label.length, label).toBeLessThanOrEqual(30)
  })

  test.each(['moment-held', 'moment-used-up', 'nothing-held-in-rest', 'let-go-said', 'tick-held'])(
    '"%s" fits a toast',
    (id) => {
      expect(fullest(id).length, fullest(id)).toBeLessThanOrEqual(200)
    },
  )

  test('one pop-up holds the longest part of a week', () => {
    for (const one of ['own', ...themes])
      for (const color of [...COLORS, 'skip' as const, null])
        for (const monday of ['2026-09-28', '2026-11-23']) {
          const line = { day: '2026-09-30', color, theme: made(`theme-${one}`) }
          const all = inOne(
            monday,
            Array.from({ length: IN_ONE }, () => line),
          )
          expect(length(all), words.plain(all, language)).toBeLessThanOrEqual(200)
        }
  })

  test('bold begins and ends', () => {
    for (const [id, entry] of there) expect(entry.split('**').length % 2, id).toBe(1)
  })
})
