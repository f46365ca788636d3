import type { Means } from '../model/means.ts'
import type { CirclePath, OnPath, Path } from '../model/path.ts'
import type { Day } from '../model/time.ts'

/** A gentle beginning, from checking in with oneself to thanking for a no; each can be shown, and none is more than everyday. */
export const BEGINNING = {
  id: 'beginning',
  by: null,
  names: null,
  steps: [
    { prompt: 'open-to-touch', why: null, about: 'micro-consent' },
    { prompt: 'how-steady', why: null, about: 'colors' },
    { prompt: 'not-right-now', why: null, about: 'everyday' },
    { prompt: 'quieter-now', why: null, about: 'shifting' },
    { prompt: 'room-today', why: null, about: 'everyday' },
    { prompt: 'yes-with-a-limit', why: null, about: 'partial-yes' },
    { prompt: 'hear-limit-thanks', why: null, about: 'hearing-a-no' },
  ],
} as const satisfies Path

const begins = ({ paths }: Means): boolean => paths.some(({ id }) => id === BEGINNING.id)

/** What somebody new is on. */
export const beginningAlone = (means: Means): OnPath | null =>
  begins(means) ? { id: BEGINNING.id, had: 0 } : null

/** What a new circle is on, from a day on. */
export const beginningOf = (means: Means, from: Day): CirclePath | null =>
  begins(means) ? { id: BEGINNING.id, from, prompts: BEGINNING.steps.map(({ prompt }) => prompt) } : null
