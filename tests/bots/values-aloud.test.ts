import { expect, test } from 'vitest'
import { readCatalogue, variablesOf } from '../../bots/words/catalogue.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { made, text } from '../../core/model/page.ts'
import { momentFor, untilFor } from '../../core/room/page.ts'

const { words } = readLibrary()

const MORNING = '2026-11-25T09:00:00.000Z'
const NOWS = [MORNING, '2026-11-24T09:00:00.000Z']

/** What is said with a value under one of these names, whatever stands under the others. */
function saidWith(language: string, names: readonly string[], value: Parameters<typeof made>[1]) {
  const takes = [...readCatalogue(`core/locales/${language}.ftl`)].map(
    ([id, { pattern }]) => [id, variablesOf(pattern)] as const,
  )
  return takes
    .filter(([, variables]) => variables.some((name) => names.includes(name)))
    .map(([id, variables]) => {
      const others = Object.fromEntries(variables.map((name) => [name, `‹${name}›`]))
      return `${id}: ${words.plain(made(id, { ...others, ...value }), language)}`
    })
}

test.each(NOWS)('in German "Uhr" follows the time, and the place follows both: %s', (now) => {
  const until = untilFor(MORNING, 'Europe/Berlin', now)
  const when = momentFor(MORNING, 'Europe/Berlin', now)
  const open = words.plain(text('round-is-open', { room: '#room', when: until }), 'de')
  const others = saidWith('de', ['until', 'when'], { until, when })
  for (const said of [open, ...others.filter((one) => !/^(round-is-open|link-here)/.test(one))]) {
    expect(said).toMatch(/(um|bis( etwa)?) 10:00 Uhr \(Berlin\)/)
    expect(said).not.toMatch(/\) Uhr|Uhr Uhr|bis( etwa)? (am|um|\d+\. )|Geplant: \d/)
  }
})

test.each(NOWS)('a reader’s own clock in Slack may say "2:19 PM", so that no "Uhr" follows it: %s', (now) => {
  for (const when of [untilFor, momentFor].map((said) => said(MORNING, 'Europe/Berlin', now)))
    expect(words.say(when, 'de').moments![0]!.reads).toMatch(/^[^U]*\{time\}$/)
})

test('in Spanish one o’clock is "la", every other hour "las"', () => {
  const one = { clock: '01:05' }
  const clocks = saidWith('es', ['clock', 'from', 'to'], { clock: one, from: one, to: { clock: '11:00' } })
  const hours = saidWith('es', ['from', 'to'], { from: { hour: '21:00' }, to: { hour: '01:00' } })
  expect(clocks.join('\n')).toMatch(/hacia la 01:05\.[\s\S]*entre la 01:05 y las 11:00/)
  expect(hours.join('\n')).toMatch(/entre las 21 y la 1,/)
  expect([...clocks, ...hours].join('\n')).not.toMatch(/\blas 0?1\b|\bla (?!0?1\b)\d|\bson la\b/)
})

test.each([
  ['en', 'Monday, Wednesday, and Sunday, sometime'],
  ['de', 'Montag, Mittwoch und Sonntag, irgendwann'],
  ['es', 'Lunes, miércoles y domingo, en algún momento'],
])('days in a sentence are said whole, and begin it with a capital: %s', (language, begins) => {
  const whom = text('whom-self')
  const days = { title: { weekdays: [1, 3, 7] } }
  const said = text('rhythm-says', { days, from: { clock: '18:00' }, to: { clock: '20:00' }, whom })
  expect(words.plain(said, language)).toMatch(new RegExp(`^${begins}`))
})

test.each([
  ['en', 'Ana, Ben, and me'],
  ['de', 'Ana, Ben und ich'],
  ['es', 'Ana, Ben y yo'],
])('one "and" is enough among names: %s', (language, names) => {
  const said = text('circle-title-many', { name: { list: ['Ana', 'Ben', text('me')] } })
  expect(words.plain(said, language)).toMatch(new RegExp(`^${names}\n`))
})

test.each([
  ['Europe/Vienna', 'de', 'Wien'],
  ['America/New_York', 'es', 'Nueva York'],
  ['Europe/Vienna', 'en', 'Vienna'],
  ['Asia/Kathmandu', 'de', 'Kathmandu'],
])('a place is called as people of the language call it: %s, %s', (placeOf, language, name) => {
  const said = text('moment-in', { moment: 'x', city: { placeOf } })
  expect(words.plain(said, language)).toBe(`x (${name})`)
})
