import { expect, test } from 'vitest'
import type { Color } from '../../core/model/circle.ts'
import { NAMES, opened } from './workshop.ts'

const COLORS: Color[] = ['green', 'yellow', 'red', 'unsure']

/** Every way in which so many people can answer, each for themselves. */
const waysOf = (people: number): Color[][] =>
  people === 0 ? [[]] : waysOf(people - 1).flatMap((way) => COLORS.map((color) => [...way, color]))

/** All that the room ever shows, while people answer and once it has closed. */
function shown(way: readonly Color[]): string {
  const room = opened()
  const screens = new Set([room.shows().join('\n')])
  for (const [i, color] of way.entries()) {
    room.answer(NAMES[i]!, color)
    screens.add(room.shows().join('\n'))
  }
  room.wait({ minutes: 11 })
  return [...screens, ...room.shows()].join('\n')
}

test('T5 R25 of nobody to four, the room reads the same to the letter whoever answers what: of all 341 ways', () => {
  const ways = [0, 1, 2, 3, 4].flatMap(waysOf)
  expect(ways).toHaveLength(341)
  const [seen, ...others] = new Set(ways.map(shown))
  expect(others).toEqual([])
  expect(seen).toContain('This question closes without a picture.')
})
