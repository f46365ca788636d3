import { action } from './action.ts'
import type { Means } from './means.ts'
import type { Field, Fields, Form, Page, Text } from './message.ts'
import { button, text } from './page.ts'
import { drawnPrompt, freshPrompts, openRound } from './round.ts'
import type { Scene } from './scene.ts'
import { addDays, type Clock, cityOf, clockAt, type Day, dateOf, isDay, type Zone } from './time.ts'
import type { Room, Round } from './workshop.ts'

/** For how many minutes a round may stay open, and a weekly one, which finds people at other times. */
const LENGTHS = ['5', '10', '20', '45', '120', '480', '1440', '3000']
const LONG = ['120', '480', '1440', '3000']
const SMALLEST = ['5', '6', '7', '8', '10', '12', '15', '20']
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7']

/** What is filled in so far; whatever is missing or unknown is as it is at first. */
export type Draft = {
  /** A prompt's id, `own` for own words, `any` for another each week. */
  asks: string
  words: string
  when: 'now' | 'later' | 'weekly'
  day: Day
  weekday: number
  clock: Clock
  minutes: number
  smallest: number
}

/** The zone in which whoever opens a round says times. */
export const zoneOf = (scene: Scene, means: Means): Zone => scene.person?.zone ?? means.zone ?? 'UTC'

/** A form's fields as a draft. */
export function draftOf(scene: Scene, means: Means, fields: Fields): Draft {
  const line = (name: string) => (typeof fields[name] === 'string' ? (fields[name] as string) : undefined)
  const known = <T extends string>(value: string | undefined, all: readonly T[], first: T): T =>
    all.find((one) => one === value) ?? first
  const whens = openRound(scene) ? (['later', 'weekly'] as const) : (['now', 'later', 'weekly'] as const)
  const when = known<Draft['when']>(line('when'), whens, whens[0])
  const today = dateOf(means.now, zoneOf(scene, means))
  const asks = known(line('asks'), asksFor(scene, means, when), drawnPrompt(scene, means) ?? 'own')
  return {
    asks,
    words: line('words') ?? '',
    when,
    day: isDay(line('day') ?? '') ? line('day')! : addDays(today, 1),
    weekday: Number(known(line('weekday'), WEEKDAYS, '1')),
    clock: /^([01]\d|2[0-3]):[0-5]\d$/.test(line('clock') ?? '') ? line('clock')! : '10:00',
    minutes: Number(
      when === 'weekly' ? known(line('lasting'), LONG, '1440') : known(line('minutes'), LENGTHS, '10'),
    ),
    smallest: Number(known(line('smallest'), SMALLEST, '5')),
  }
}

const asksFor = (scene: Scene, means: Means, when: Draft['when']): string[] => [
  ...freshPrompts(scene, means).map(({ id }) => id),
  'own',
  ...(when === 'weekly' ? ['any'] : []),
]

/** The page on which a question for the room at hand is put together. */
export function formPage(scene: Scene, means: Means, draft: Draft): Page {
  return {
    text: [
      text('round-for', { room: scene.room?.name ?? '' }),
      ...preview(draft),
      text('round-everybody', {
        clock: { clock: clockAt(means.now, zoneOf(scene, means)) },
        city: cityOf(zoneOf(scene, means)),
      }),
    ],
    buttons: [],
    form: roundForm(scene, means, draft),
  }
}

function preview({ asks }: Draft): Text[] {
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

const weekdayOption = (value: string): Option => ({ value, text: text(`weekday-${value}`) })
const lengthOption = (value: string): Option => ({ value, text: text(`minutes-${value}`) })
const smallestOption = (value: string): Option => ({ value, text: text(`smallest-${value}`) })

function roundForm(scene: Scene, means: Means, draft: Draft): Form {
  const { when, asks } = draft
  const open = openRound(scene) !== undefined
  const options = asksFor(scene, means, when).map((value) => ({
    value,
    text:
      value === 'own' || value === 'any' ? text(`asks-${value}`) : ({ prompt: value, part: 'name' } as const),
  }))
  const some = (name: string, options: Option[], value: string, live?: true): Field => ({
    ...{ name, kind: 'one', value, options, label: text(`field-${name}`) },
    ...(live ? { live } : {}),
  })
  const whens = (open ? ['later', 'weekly'] : ['now', 'later', 'weekly']).map((value) => ({
    value,
    text: text(`when-${value}`),
  }))
  const words: Field = {
    name: 'words',
    kind: 'line',
    label: text('field-words'),
    hint: text('hint-words'),
    most: 120,
  }
  const clock: Field = { name: 'clock', kind: 'clock', label: text('field-clock'), value: draft.clock }
  const fields: Field[] = [
    { name: 'asks', kind: 'one', label: text('field-asks'), options, value: asks, live: true },
    ...(asks === 'own' ? [words] : []),
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
    action: action('round-open'),
    draw: action('round-draw'),
    submit: text(`submit-${when}`),
    keeps: 0,
    fields,
  }
}

/** The page about a round: until when, and what this person may do with it. */
export function roundPage(scene: Scene, round: Round, said: Text, asked: Text): Page {
  const mine = round.opener === scene.chat.id
  const open = round.state === 'open'
  const weekly = round.weekly !== null
  return {
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
