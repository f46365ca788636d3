import { lintReading } from '../lint/lint-own.ts'
import { cleanLine } from '../model/clean-text.ts'
import type { Means } from '../model/means.ts'
import type { Text } from '../model/message.ts'
import { text } from '../model/page.ts'
import type { Scene } from '../model/scene.ts'
import { gist } from '../model/spelling.ts'
import type { Readings } from '../model/workshop.ts'

/** A reading fits its button. */
export const LONGEST_READING = 26

const READ = ['green', 'yellow', 'red'] as const

/** Own readings as they are asked: all three, or none. */
export function readingsOf(typed: Readings): Readings | null {
  const [green = '', yellow = '', red = ''] = READ.map((color) => cleanLine(typed[color], LONGEST_READING))
  return green === '' ? null : { green, yellow, red }
}

/** What is to be changed in own readings, by the field. */
export function wrongReadings(scene: Scene, { lists }: Means, typed: Readings): Record<string, Text> {
  const words = READ.map((color) => cleanLine(typed[color], 100))
  if (words.every((one) => one === '')) return {}
  const gists = words.map(gist)
  for (const [i, color] of READ.entries()) {
    if (words[i] === '') return { [color]: text('lint-readings-all') }
    if (words[i]!.length > LONGEST_READING) return { [color]: text('lint-reading-too-long') }
    const [rule] = lintReading(words[i]!, color, scene.chat.language, lists)
    if (rule) return { [color]: text(`lint-${rule}`) }
    if (gists.indexOf(gists[i]!) < i) return { [color]: text('lint-readings-differ') }
  }
  return {}
}
