import { formAction } from '../model/action.ts'
import type { Means } from '../model/means.ts'
import type { Field, Fields, Form, Page } from '../model/message.ts'
import { text } from '../model/page.ts'
import type { Scene } from '../model/scene.ts'
import type { Round } from '../model/workshop.ts'
import { LENGTHS, SMALLEST } from './draft.ts'
import { lengthOption, smallestOption } from './form.ts'
import { freshPrompts } from './fresh-prompts.ts'
import { type OwnWords, ownFields, ownTyped } from './own-fields.ts'
import { preparedBy } from './prepared.ts'

/** The most questions that can be prepared at once. */
const MOST = 6

/** One question of a session: a prompt's id, `own` for own words, `none` for no further one. */
export type Slot = OwnWords & { nth: number; asks: string }

/** What is filled in so far: up to six questions, and what is so of each. */
export type Session = { slots: Slot[]; minutes: number; smallest: number }

/** The fields of the form as a session; whatever is missing or unknown is as it is at first. */
export function sessionOf(scene: Scene, means: Means, fields: Fields): Session {
  const line = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const known = (name: string, all: readonly string[], first: string) =>
    Number(all.find((one) => one === line(name)) ?? first)
  const there = asksNow(scene, means)
  const slots = Array.from({ length: MOST }, (_, i) => {
    const asks = line(`asks-${i + 1}`)
    return { nth: i + 1, asks: there.includes(asks) ? asks : 'none', ...ownTyped(fields, `-${i + 1}`) }
  })
  return { slots, minutes: known('minutes', LENGTHS, '10'), smallest: known('smallest', SMALLEST, '5') }
}

/** What has been prepared here before, as fields of the form. */
const fieldsOf = (prepared: readonly Round[]): Fields =>
  Object.fromEntries(
    prepared.flatMap(({ prompt, words, readings, minutes, smallest }, i) => [
      [`asks-${i + 1}`, prompt ?? 'own'],
      [`words-${i + 1}`, words ?? ''],
      ...Object.entries(readings ?? {}).map(([color, reading]) => [`${color}-${i + 1}`, reading]),
      ['minutes', `${minutes}`],
      ['smallest', `${smallest}`],
    ]),
  )

/** [Several for today]: up to six questions in one form. */
export const sessionPage = (scene: Scene, means: Means, fields = fieldsOf(preparedBy(scene))): Page => ({
  title: text('prepare-several'),
  text: [text('session-about'), text('session-compare')],
  buttons: [],
  form: sessionForm(scene, means, sessionOf(scene, means, fields)),
})

const asksNow = (scene: Scene, means: Means): string[] => [
  'none',
  ...freshPrompts(scene, means).map(({ id }) => id),
  'own',
]

function sessionForm(scene: Scene, means: Means, { slots, minutes, smallest }: Session): Form {
  const options = asksNow(scene, means).map((value) => ({
    value,
    text:
      value === 'own' || value === 'none'
        ? text(`asks-${value}`)
        : ({ prompt: value, part: 'title' } as const),
  }))
  const questions = slots.flatMap(({ nth, asks, ...own }): Field[] => [
    {
      ...{ name: `asks-${nth}`, kind: 'one', label: text('field-nth', { nth }), options, value: asks },
      live: true,
    },
    ...(asks === 'own' ? ownFields(own, `-${nth}`) : []),
  ])
  return {
    action: formAction('session-set'),
    draw: formAction('session-draw'),
    submit: text('submit-session'),
    keeps: 0,
    fields: [
      ...questions,
      {
        ...{ name: 'minutes', kind: 'one', label: text('field-minutes'), value: `${minutes}` },
        options: LENGTHS.map(lengthOption),
      },
      {
        ...{ name: 'smallest', kind: 'one', label: text('field-smallest'), value: `${smallest}` },
        options: SMALLEST.map(smallestOption),
      },
    ],
  }
}
