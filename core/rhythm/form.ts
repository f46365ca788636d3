import { formAction } from '../model/action.ts'
import type { Id, Rhythm } from '../model/circle.ts'
import { linkedCircles, ofOthers } from '../model/look-up.ts'
import type { Field, Form } from '../model/message.ts'
import { text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { WEEK } from '../model/time.ts'

/** Everything of one rhythm, asked for at once; without an id it is one that there is not yet. */
export function rhythmForm(scene: Known, rhythm: Rhythm, id: Id | null = rhythm.id): Form {
  const { days, from, to, less, circle } = rhythm
  const often: Field = {
    ...{ name: 'often', kind: 'one', label: text('field-often'), value: less ? 'less' : 'each' },
    options: (['each', 'less'] as const).map((value) => ({ value, text: text(`often-${value}`) })),
  }
  return {
    action: formAction('rhythm-set', id),
    submit: text('save'),
    keeps: 1,
    fields: [
      {
        ...{ name: 'days', kind: 'some', label: text('field-days'), values: days.map(String) },
        options: WEEK.map((n) => ({
          value: `${n}`,
          text: text('weekday-name', { day: { weekday: `2024-01-0${n}` } }),
        })),
      },
      { name: 'from', kind: 'clock', label: text('field-from'), value: from },
      { name: 'to', kind: 'clock', label: text('field-to'), value: to },
      often,
      ...whomField(scene, circle),
    ],
  }
}

function whomField(scene: Known, circle: Rhythm['circle']): Field[] {
  const [linked] = linkedCircles(scene)
  if (!linked) return []
  const options = [
    { value: 'together', text: ofOthers(scene, linked.id, 'together-with') },
    { value: 'alone', text: text('for-me-alone') },
  ]
  const value = circle === null ? 'together' : 'alone'
  return [{ name: 'whom', kind: 'one', label: text('field-whom'), options, value }]
}
