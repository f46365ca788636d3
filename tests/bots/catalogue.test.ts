import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACTS } from '../../core/model/act.ts'
import { LIMITS } from '../../core/model/limit.ts'
import type { Text, Value } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { themes } from '../../core/model/prompts.ts'
import { HELPS } from '../../core/model/wish.ts'
import { shipped } from '../library.ts'

const { words, prompts, lacking } = shipped

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

/** What is told at once, but by way of a variable. */
const TOLD_BESIDE = [
  ...['said', 'said-not-kept', 'reply-said', 'reply-heard', 'nothing-with-it', 'everything-erased'],
  ...['moment-held', 'moment-used-up', 'nothing-held-in-rest', 'let-go-said', 'tick-held'],
  ...['same-now-said', 'same-now-said-many', 'you-skipped', 'skipped-nothing-to-see', 'nothing-to-see'],
  ...['not-kept-nothing-to-see', 'a-no-needs-no-words', 'set-again'],
]

/** As long as a name can be: 16 UTF-16 units. */
const WIDEST = '🏴󠁧󠁢󠁳󠁣󠁴󠁿aa'

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

/** What a line of somebody's can be about: never one's self, one's body or a room. */
const SHOWN = [...themes.filter((theme) => !['self', 'body', 'workshop'].includes(theme)), 'own']

const longestTheme = (language: string): Text =>
  SHOWN.flatMap((theme) => [made(`about-${theme}`), made(`theme-${theme}`)]).sort(
    (a, b) => words.plain(b, language).length - words.plain(a, language).length,
  )[0]!

/** The most that can stand in place of a variable of a label. */
const most = (variable: string, language: string): Value => {
  const readings = (['green', 'yellow', 'red'] as const).map((part) => longest(part, language))
  const known: Record<string, Value> = {
    name: 'Maximilianus',
    theme: longestTheme(language),
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
  const isLabel = (id: string) =>
    labels.has(id.replace(/-many$/, '')) ||
    (labelBeginnings.some((start) => id.startsWith(start)) && !id.endsWith('-line'))

  test.each([...there.keys()].filter(isLabel))('the button "%s" has at most 30 characters', (id) => {
    expect([...fullest(id)].length, fullest(id)).toBeLessThanOrEqual(30)
  })

  test.each([...titles, 'modal-title'])('the title "%s" of a modal has at most 24 characters', (id) => {
    expect(fullest(id).length, fullest(id)).toBeLessThanOrEqual(24)
  })

  test.each([...new Set([...told, ...TOLD_BESIDE])])('"%s" fits a pop-up', (id) => {
    const all = fullest(id).replaceAll('Maximilianus', WIDEST)
    expect(all.length, all).toBeLessThanOrEqual(200)
  })

  test.each(['cover-moment', 'cover-note', 'cover-hello', 'earlier'])(
    'R18 the neutral line "%s" is short enough for any list of chats, and takes no name',
    (id) => {
      expect(there.get(id)).not.toContain('$')
      expect(fullest(id).length, fullest(id)).toBeLessThanOrEqual(24)
    },
  )

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

  test.each(HELPS)('R35 the line "%s" fits its button also when it stands', (what) => {
    const label = words.plain(made('stands', { what: made(`habit-${what}`) }), language)
    expect(label.length, label).toBeLessThanOrEqual(30)
  })

  test('bold begins and ends', () => {
    for (const [id, entry] of there) expect(entry.split('**').length % 2, id).toBe(1)
  })
})
