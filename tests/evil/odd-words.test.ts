import { expect, test } from 'vitest'
import { cleanFullName, cleanLine, cleanName, cleanWords, graphemes } from '../../core/model/clean-text.ts'
import { expectPlain, MARKUP, odd } from './odd-words.ts'

const KINDS: Record<string, [clean: (typed: string) => string, graphemes: number, units: number]> = {
  'a name': [cleanName, 12, 16],
  'a name that a platform tells': [cleanFullName, 40, 2000],
  'a question of a room': [(typed) => cleanLine(typed, 120), 120, 2000],
  'a line of one’s own': [(typed) => cleanWords(typed, 55) ?? '', 55, 55],
}

test.each(Object.entries(KINDS))(
  'T13 %s keeps to its length, hides nothing, and is the same once more, whatever 4,096 units are typed',
  (kind, [clean, most, units]) => {
    const typed = Array.from({ length: 200 }, (_, seed) => odd(seed))
    for (const words of [...typed, ...typed.map((one) => one.slice(0, 40)), ...MARKUP]) {
      const kept = clean(words)
      expect(graphemes(kept).length).toBeLessThanOrEqual(most)
      expect(kept.length).toBeLessThanOrEqual(units)
      expectPlain(kept, kind)
      expect(kept).not.toContain('\n')
      expect(clean(kept)).toBe(kept)
    }
  },
)
