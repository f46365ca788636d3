import { isClock } from '../model/clock.ts'
import type { Means } from '../model/means.ts'
import type { Fields } from '../model/message.ts'
import type { Scene } from '../model/scene.ts'
import {
  addDays,
  type Clock,
  type Day,
  dateOf,
  type Instant,
  instant,
  isDay,
  weekday,
  type Zone,
} from '../model/time.ts'
import { drawnPrompt, freshPrompts } from './fresh-prompts.ts'
import { type OwnWords, ownTyped } from './own-fields.ts'
import { openRound, weekLater } from './round.ts'

/** For how many minutes a round may stay open, and a weekly one, which finds people at other times. */
export const LENGTHS = ['5', '10', '20', '45', '120', '480', '1440'] as const

export const LONG = ['120', '480', '1440', '3000'] as const

export const SMALLEST = ['5', '6', '7', '8', '10', '12', '15', '20'] as const

export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** What is filled in so far; whatever is missing or unknown is as it is at first. */
export type Draft = OwnWords & {
  /** A prompt's id, `own` for own words, `any` for another each week. */
  asks: string
  when: 'now' | 'later' | 'weekly'
  day: Day
  weekday: number
  clock: Clock
  minutes: number
  smallest: number
  /** When it would open. */
  opens: Instant
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
  const draft = {
    ...ownTyped(fields),
    when,
    day: isDay(line('day') ?? '') ? line('day')! : addDays(today, 1),
    weekday: Number(known(line('weekday'), WEEKDAYS, '1')),
    clock: isClock(line('clock') ?? '') ? line('clock')! : '10:00',
    minutes: Number(
      when === 'weekly' ? known(line('lasting'), LONG, '1440') : known(line('minutes'), LENGTHS, '10'),
    ),
    smallest: Number(known(line('smallest'), SMALLEST, '5')),
  }
  const opens = opensAt(scene, means, draft)
  const asks = known(
    line('asks'),
    asksFor(scene, means, when, opens),
    drawnPrompt(scene, means, zoneOf(scene, means), opens) ?? 'own',
  )
  return { ...draft, asks, opens }
}

/** What can be asked at a moment. */
export const asksFor = (scene: Scene, means: Means, when: Draft['when'], opens: Instant): string[] => [
  ...freshPrompts(scene, means, opens).map(({ id }) => id),
  'own',
  ...(when === 'weekly' ? ['any'] : []),
]

function opensAt(
  scene: Scene,
  means: Means,
  { when: how, day, weekday: on, clock }: Omit<Draft, 'asks' | 'opens'>,
): Instant {
  if (how === 'now') return means.now
  const zone = zoneOf(scene, means)
  const calendar = how === 'later' ? day : dateOf(means.now, zone)
  const first = Temporal.PlainDate.from(calendar).add({
    days: how === 'later' ? 0 : (on - weekday(calendar) + 7) % 7,
  })
  const begins = first.toZonedDateTime({ timeZone: zone, plainTime: clock })
  const opens = instant(begins.toInstant())
  return how === 'weekly' && opens <= means.now ? weekLater({ opens, zone }, means.now) : opens
}
