import type { Field, Fields } from '../model/message.ts'
import { text } from '../model/page.ts'
import type { Readings } from '../model/workshop.ts'
import { LONGEST_READING } from './own-readings.ts'

/** Own words, and what each color is to mean beside them; empty is as usual. */
export type OwnWords = { words: string; readings: Readings }

const READ = ['green', 'yellow', 'red'] as const

/** The fields for own words; `end` tells them from those of another question in one form. */
export const ownFields = ({ words, readings }: OwnWords, end = ''): Field[] => [
  {
    ...{ name: `words${end}`, kind: 'line', most: 120 },
    label: text('field-words'),
    hint: text('hint-words'),
    ...filled(words),
  },
  ...READ.map(
    (color): Field => ({
      ...{ name: `${color}${end}`, kind: 'line', most: LONGEST_READING, optional: true },
      label: text(`field-${color}`),
      hint: text('hint-reading', { usual: text(`own-${color}`) }),
      ...filled(readings[color]),
    }),
  ),
]

const filled = (value: string) => (value === '' ? {} : { value })

/** What was typed into them. */
export function ownTyped(fields: Fields, end = ''): OwnWords {
  const line = (name: string) => {
    const typed = fields[`${name}${end}`]
    return typeof typed === 'string' ? typed : ''
  }
  return {
    words: line('words'),
    readings: { green: line('green'), yellow: line('yellow'), red: line('red') },
  }
}
