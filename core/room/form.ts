import { formAction } from '../model/action.ts'
import type { Means } from '../model/means.ts'
import type { Field, Form, Page, Text } from '../model/message.ts'
import { button, text } from '../model/page.ts'
import type { Scene } from '../model/scene.ts'
import { clockAt } from '../model/time.ts'
import type { Room, Round } from '../model/workshop.ts'
import { isOpen } from './closing-time.ts'
import { asksFor, type Draft, LENGTHS, LONG, SMALLEST, WEEKDAYS, zoneOf } from './draft.ts'
import { ownFields } from './own-fields.ts'
import { openRound } from './round.ts'

/** The page on which a question for the room at hand is put together. */
export function formPage(scene: Scene, means: Means, draft: Draft): Page {
  return {
    title: text('title-ask'),
    text: [
      text('round-for', { room: scene.room?.name ?? '' }),
      ...previewOf(draft),
      text('round-everybody', {
        clock: { clock: clockAt(means.now, zoneOf(scene, means)) },
        city: { placeOf: zoneOf(scene, means) },
      }),
    ],
    buttons: [[button('prepare-several', 'session')]],
    form: roundForm(scene, means, draft),
  }
}

function previewOf({ asks }: Draft): Text[] {
  if (asks === 'own') return [text('preview-own')]
  if (asks === 'any') return [text('preview-any')]
  const part = (of: 'text' | 'green' | 'yellow' | 'red') => ({ prompt: asks, part: of })
  return [
    text('preview-prompt', {
      question: part('text'),
      green: part('green'),
      yellow: part('yellow'),
      red: part('red'),
    }),
  ]
}

type Option = { value: string; text: Text }

type Choice = 'when' | 'weekday' | 'lasting' | 'minutes' | 'smallest'

const weekdayOption = (value: (typeof WEEKDAYS)[number]): Option => ({
  value,
  text: text(`weekday-${value}`),
})

/** For how long a round may stay open, as it is chosen. */
export const lengthOption = (value: (typeof LENGTHS | typeof LONG)[number]): Option => ({
  value,
  text: text(`minutes-${value}`),
})

/** From how many answers on anything is shown, as it is chosen. */
export const smallestOption = (value: (typeof SMALLEST)[number]): Option => ({
  value,
  text: text(`smallest-${value}`),
})

function roundForm(scene: Scene, means: Means, draft: Draft): Form {
  const { when, asks } = draft
  const open = openRound(scene) !== undefined
  const options = asksFor(scene, means, when, draft.opens).map((value) => ({
    value,
    text:
      value === 'own' || value === 'any'
        ? text(`asks-${value}`)
        : ({ prompt: value, part: 'title' } as const),
  }))
  const some = (name: Choice, options: Option[], value: string, live?: true): Field => ({
    ...{ name, kind: 'one', value, options, label: text(`field-${name}`) },
    ...(live ? { live } : {}),
  })
  const whens = (['now', 'later', 'weekly'] as const).slice(open ? 1 : 0).map((value) => ({
    value,
    text: text(`when-${value}`),
  }))
  const clock: Field = { name: 'clock', kind: 'clock', label: text('field-clock'), value: draft.clock }
  const fields: Field[] = [
    { name: 'asks', kind: 'one', label: text('field-asks'), options, value: asks, live: true },
    ...(asks === 'own' ? ownFields(draft) : []),
    some('when', whens, when, true),
    ...(when === 'later'
      ? [{ name: 'day', kind: 'day', label: text('field-day'), value: draft.day } as const]
      : []),
    ...(when === 'weekly' ? [some('weekday', WEEKDAYS.map(weekdayOption), `${draft.weekday}`)] : []),
    ...(when === 'now' ? [] : [clock]),
    when === 'weekly'
      ? some('lasting', LONG.map(lengthOption), `${draft.minutes}`)
      : some('minutes', LENGTHS.map(lengthOption), `${draft.minutes}`),
    some('smallest', SMALLEST.map(smallestOption), `${draft.smallest}`),
  ]
  return {
    action: formAction('round-open'),
    draw: formAction('round-draw'),
    submit: text(`submit-${when}`),
    keeps: 1,
    fields,
  }
}

/** The page about a round: until when, and what this person may do with it. */
export function roundPage(scene: Scene, round: Round, said: Text, asked: Text): Page {
  const mine = round.opener === scene.chat.id && round.state !== 'cancelled'
  const open = isOpen(round)
  const weekly = round.weekly !== null
  return {
    title: text('title-round'),
    text: [asked, said],
    buttons: [
      open ? [button('my-answer', 'vote-own', [round.id])] : [],
      mine && open ? [button('end-it-now', 'round-end', [round.id])] : [],
      mine && open ? [button('close-plain', 'round-plain', [round.id])] : [],
      mine && !weekly ? [button('cancel-round', 'round-cancel', [round.id])] : [],
      weekly ? [button('stop-weekly', 'round-stop', [round.id])] : [],
    ].filter((row) => row.length > 0),
  }
}

/** The room of a round, as far as it is known. */
export const roomOf = (scene: Scene, { room }: Round): Room | undefined =>
  scene.rooms.find(({ id }) => id === room) ?? (scene.room?.id === room ? scene.room : undefined)
