import { expect, test } from 'vitest'
import { atlas } from '../../bots/atlas/atlas.ts'
import { isSameZone, local } from '../../core/model/time.ts'
import { type Area, findPlaces, placesFor } from '../../core/rhythm/places.ts'

const NOW = '2026-11-24T18:40:00.000Z'
const zonesOf = (typed: string) => findPlaces(typed, atlas()).map(({ zone }) => zone)

test.each([
  ['Africa/Lagos', 'Africa/Lagos'],
  ['pacific/auckland', 'Pacific/Auckland'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Kenya', 'Africa/Nairobi'],
  ['Perú', 'America/Lima'],
  ['Cuba', 'America/Havana'],
  ['Brazil', 'America/Sao_Paulo'],
  ['Spanien', 'Europe/Madrid'],
  ['Irlanda', 'Europe/Dublin'],
  ['日本', 'Asia/Tokyo'],
  ['UK', 'Europe/London'],
  ['U.S.A.', 'America/New_York'],
  ['Paris France', 'Europe/Paris'],
  ['Portland OR', 'America/Los_Angeles'],
  ['London, Ontario', 'America/Toronto'],
  ['California', 'America/Los_Angeles'],
  ['Bavaria', 'Europe/Berlin'],
  ['Tasmania', 'Australia/Hobart'],
  ['Okinawa', 'Asia/Tokyo'],
  ['Mallorca', 'Europe/Madrid'],
  ['Teneriffa', 'Atlantic/Canary'],
])('typing the zone, country, region or island %s finds %s first', (typed, zone) => {
  expect(zonesOf(typed)[0]).toBe(zone)
})

test.each([
  ['EST', ['America/New_York', 'America/Panama']],
  ['IST', ['Asia/Kolkata', 'Europe/Dublin']],
  ['CET', ['Europe/Berlin', 'Africa/Algiers']],
  ['Georgia', ['Asia/Tbilisi', 'America/New_York']],
  ['USA', ['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu']],
])('%s may mean several times, and each is offered', (typed, zones) => {
  expect(zonesOf(typed)).toEqual(expect.arrayContaining(zones))
})

test.each([
  ['GMT-5', '-05:00'],
  ['UTC+5:30', '+05:30'],
  ['+02', '+02:00'],
])('%s is answered with places that are that far from UTC now', (typed, offset) => {
  const places = placesFor(typed, NOW, 'en', atlas())
  expect(new Set(places.map(({ zone }) => local(NOW, zone).offset))).toEqual(new Set([offset]))
})

test('a name that only begins like a place elsewhere finds nothing there', () => {
  expect(['Stoc', 'Ukh', 'Perpetual', 'here', 'home'].flatMap(zonesOf)).toEqual([])
  expect(['LA', 'SF', 'D.F.'].map((typed) => zonesOf(typed)[0])).toEqual([
    'America/Los_Angeles',
    'America/Los_Angeles',
    'America/Mexico_City',
  ])
  expect(zonesOf('Paris, Texas')).toEqual(['America/Chicago', 'America/Denver'])
})

const oldZones = ['US/Eastern', 'Europe/Kiev', 'Asia/Saigon', 'America/Buenos_Aires', 'Pacific/Samoa', 'Eire']

test.each([...Intl.supportedValuesOf('timeZone'), ...oldZones])(
  'the zone %s is found by its name',
  (zone) => {
    expect(zonesOf(zone).some((found) => isSameZone(found, zone))).toBe(true)
  },
)

test.each(['en', 'de', 'es'])('every country is found by its name in %s', (language) => {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const countries = atlas().areas.filter(({ code }) => /^[A-Z]{2}$/.test(code))
  const main = ({ cities }: Area) => cities.toSorted((a, b) => b.population - a.population)[0]!.zone
  const lost = countries.filter((country) => !zonesOf(names.of(country.code)!).includes(main(country)))
  expect(countries.length).toBeGreaterThan(240)
  expect(lost.map(({ code }) => code)).toEqual([])
})
