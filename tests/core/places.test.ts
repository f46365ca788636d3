import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atlas } from '../../bots/atlas/atlas.ts'
import { clockAt, instant, isZone, local } from '../../core/model/time.ts'
import { likelyPlaces } from '../../core/rhythm/likely-places.ts'
import { findPlaces, placesFor } from '../../core/rhythm/places.ts'
import { placesAtClock } from '../../core/rhythm/places-at-clock.ts'
import { parseClock } from '../../core/rhythm/typed-clock.ts'
import { zones } from './clock-changes.ts'

const NOW = '2026-11-24T18:40:00.000Z'
const zonesOf = (typed: string) => findPlaces(typed, atlas()).map(({ zone }) => zone)

test.each([
  'en',
  'es',
  'de',
  'fr',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'fa',
  'hi',
  'zh',
  'ja',
  'ko',
])('somebody whose app speaks %s is offered four places with true zones', (language) => {
  const places = likelyPlaces(language)
  expect(places).toHaveLength(4)
  expect(places.every(({ zone }) => isZone(zone))).toBe(true)
})

test('a language with a region is offered the same places, an unknown one those for English', () => {
  expect(likelyPlaces('pt-BR')).toEqual(likelyPlaces('pt'))
  expect(likelyPlaces('constructor')).toEqual(likelyPlaces('en'))
})

test.each([
  ['München', 'Europe/Berlin'],
  ['muenchen', 'Europe/Berlin'],
  ['KÖLN', 'Europe/Berlin'],
  ['Wien', 'Europe/Vienna'],
  ['Москва', 'Europe/Moscow'],
  ['東京', 'Asia/Tokyo'],
  ['القاهرة', 'Africa/Cairo'],
  ['القاهره', 'Africa/Cairo'],
  ['ΑΘΗΝΑ', 'Europe/Athens'],
  ['Praha', 'Europe/Prague'],
  ['Łódź', 'Europe/Warsaw'],
  ['İSTANBUL', 'Europe/Istanbul'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['Berlin, Germany', 'Europe/Berlin'],
  ['new yor', 'America/New_York'],
  ['Mumbay', 'Asia/Kolkata'],
  ['Amsterdma', 'Europe/Amsterdam'],
  ['Ciudad Juárez', 'America/Ciudad_Juarez'],
  ['Lord Howe', 'Australia/Lord_Howe'],
])('typing %s finds a place in %s', (typed, zone) => {
  expect(zonesOf(typed)[0]).toBe(zone)
})

test('the biggest of one name comes first, and a name is shown as it was typed', () => {
  expect(findPlaces('london', atlas())[0]).toEqual({ city: 'London', zone: 'Europe/London' })
  expect(findPlaces('wien', atlas())[0]?.city).toBe('Wien')
})

test('what is no city finds none, and whatever is typed finds at most six, once each', () => {
  expect(['', '🙂', 'x', 'qqqqqqq', '   ', '('].flatMap(zonesOf)).toEqual([])
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 3 })),
      (typed) => {
        const places = placesFor(typed, NOW, 'en', atlas())
        expect(places.length).toBeLessThanOrEqual(6)
        expect(new Set(places.map(({ city, zone }) => `${city} ${zone}`)).size).toBe(places.length)
      },
    ),
    { numRuns: 40 },
  )
})

test('every place has a zone that a clock can be read in', () => {
  expect([...new Set(atlas().cities.map(({ zone }) => zone))].filter((zone) => !isZone(zone))).toEqual([])
})

test('in every zone there is a city that keeps the same time all year', () => {
  const months = Array.from({ length: 12 }, (_, i) =>
    instant(Temporal.Instant.from(NOW).add({ hours: 730 * i })),
  )
  const kept = (zone: string) => months.map((month) => local(month, zone).offset).join()
  const offered = new Set([...new Set(atlas().cities.map(({ zone }) => zone))].map(kept))
  expect(zones.filter((zone) => !offered.has(kept(zone)))).toEqual([])
})

test.each([
  '7:40 pm',
  '19:40',
  '1940',
  '19.40',
  '19h40',
  '19 Uhr 40',
  '7:40 p. m.',
  '٧:٤٠ م',
  '下午7:40',
  '19時40分',
])('typing %s means twenty to eight in the evening', (typed) => expect(parseClock(typed)).toEqual(['19:40']))

test.each([
  ['7:40', ['07:40', '19:40']],
  ['740', ['07:40', '19:40']],
  ['07:40', ['07:40']],
  ['7pm', ['19:00']],
  ['19 Uhr', ['19:00']],
  ['12:10 am', ['00:10']],
  ['12:10', ['00:10', '12:10']],
  ['25:00', []],
  ['7:75', []],
  ['Area 51', []],
  ['München', []],
])('typing %s may mean %j', (typed, readings) => {
  expect(parseClock(typed)).toEqual(readings)
})

test('a typed time is answered with places where it is that time, likely ones first', () => {
  const places = placesFor('19:44', NOW, 'de', atlas())
  expect(places.map(({ city }) => city).slice(0, 3)).toEqual(['Berlin', 'Wien', 'Zürich'])
  expect(places.every(({ zone }) => clockAt(NOW, zone) === '19:40')).toBe(true)
})

test('everybody who types the time on their clock is offered a place that shows it', () => {
  for (const clock of new Set(zones.map((zone) => clockAt(NOW, zone)))) {
    expect(placesAtClock([clock], NOW, 'en', atlas().cities), clock).not.toEqual([])
  }
})
