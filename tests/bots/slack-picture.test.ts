import { decode } from 'fast-png'
import { expect, test } from 'vitest'
import { drawnInParts, weatherPicture } from '../../bots/slack/picture.ts'
import type { Band, Weather } from '../../core/model/weather.ts'

const QUARTERS = [0, 1, 2, 3]
const BANDS: Band[] = ['quarter-or-fewer', 'two-or-fewer', 'some', 'three-or-more', 'more-than-half']

const everywhere = (band: Band): Weather => ({ green: band, yellow: band, red: band, unsure: band })

/** What is seen of a weather in each quarter of its picture: which points stand out from the air, and how. */
function seen(weather: Weather) {
  const { data, width, height } = decode(weatherPicture(weather))
  const ink = (x: number, y: number) =>
    Math.max(...[0, 1, 2].map((i) => Math.abs(data[(y * width + x) * 3 + i]! - data[y * width * 3 + i]!)))
  return QUARTERS.map((quarter) => {
    const from = (quarter * width) / 4
    const points = Array.from({ length: (height * width) / 4 }, (_, at) => [at % 300, Math.floor(at / 300)])
    return points.map(([x, y]) => ink(from + x!, y!) > 40)
  })
}

const count = (points: boolean[]) => points.filter(Boolean).length

/** The five bands' silhouettes, from the fewest to the most. */
const SILHOUETTES = BANDS.map((band) => seen(everywhere(band)))

test('the weather is a PNG of 1200 by 360 points', () => {
  const picture = weatherPicture(everywhere('some'))
  expect([...picture.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  expect(decode(picture)).toMatchObject({ width: 1200, height: 360, channels: 3 })
})

test('the same weather is the same picture, byte for byte', () => {
  const weather = (): Weather => ({ green: 'three-or-more', yellow: 'some', red: 'some', unsure: 'some' })
  expect(weatherPicture(weather())).toEqual(weatherPicture(weather()))
})

test('while it is drawn, everything else has its say', async () => {
  let says = 0
  const say = setInterval(() => void says++, 0)
  const picture = await drawnInParts(everywhere('more-than-half'))
  clearInterval(say)
  expect(says).toBeGreaterThan(2)
  expect(picture).toEqual(weatherPicture(everywhere('more-than-half')))
})

test('no two weathers look the same: each color is bigger in each further band', () => {
  for (const quarter of QUARTERS) {
    const sizes = SILHOUETTES.map((silhouette) => count(silhouette[quarter]!))
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b))
  }
})

test('R25 the fewest are never nobody: every color stays in the picture', () => {
  for (const shape of SILHOUETTES[0]!) expect(count(shape)).toBeGreaterThan(1000)
})

test('the four shapes can be told apart without their colors, in every band', () => {
  for (const shapes of SILHOUETTES) {
    for (const [at, one] of shapes.entries()) {
      for (const other of shapes.slice(at + 1)) {
        const differing = one.filter((point, i) => point !== other[i])
        expect(differing.length / count(one)).toBeGreaterThan(0.05)
      }
    }
  }
})

test('a color looks the same whatever the others are', () => {
  const one = seen({ green: 'some', yellow: 'some', red: 'some', unsure: 'three-or-more' })
  const other = seen({ green: 'some', yellow: 'quarter-or-fewer', red: 'more-than-half', unsure: 'some' })
  expect(one[0]!.join()).toBe(other[0]!.join())
})
