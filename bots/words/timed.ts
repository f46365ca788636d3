import type { Value } from '../../core/model/message.ts'
import { type Clock, cityOf, type Day, type Zone } from '../../core/model/time.ts'
import names from '../atlas/zone-names.json' with { type: 'json' }

/** Values that say when, and by the clock of which place. */
export type Timed = Extract<
  Value,
  | { clock: Clock }
  | { hour: Clock }
  | { days: unknown }
  | { weekdays: unknown }
  | { placeOf: Zone }
  | { weekday: Day }
  | { date: Day }
>

// Stands before an hour that is one, until the words around it are known.
const ONE = '\u0006'
const BEFORE_ONE: Record<string, [RegExp, string]> = { es: [new RegExp(`\\b([Ll])as ${ONE}`, 'g'), '$1a '] }

/** Words in which what stands before an hour agrees with it: "a la 1", "a las 2". */
export function hoursAgreed(said: string, language: string): string {
  const [before, instead] = BEFORE_ONE[language] ?? [ONE, '']
  return said.replace(before, instead).replaceAll(ONE, '')
}

// Where a language has no name of its own for a place, the zone's is said.
const placeNames: Record<string, Record<string, string>> = names

/** When something is, as people of a language say it. */
export function timed(value: Timed, language: string): string {
  if ('clock' in value) return before(value.clock) + value.clock
  if ('hour' in value) return before(value.hour) + hour(value.hour, language)
  if ('days' in value)
    return value.days
      .toSorted()
      .map((day) => short(day, language))
      .join(' ')
  if ('weekdays' in value)
    return listed(
      value.weekdays.toSorted().map((day) => long(day, language)),
      language,
    )
  if ('placeOf' in value) return placeNames[language]?.[value.placeOf] ?? cityOf(value.placeOf)
  if ('weekday' in value) return dated(value.weekday, language, { weekday: 'long' })
  return dated(value.date, language, { month: 'long', day: 'numeric' })
}

/** One after the other, as the language does. */
export const listed = (names: readonly string[], language: string): string =>
  listFormat(language).format(names)

const before = (clock: Clock): string => (clock.startsWith('01') ? ONE : '')

/** A weekday by its number, Monday 1 to Sunday 7. */
const long = (day: number, language: string) => dated(`2024-01-0${day}`, language, { weekday: 'long' })

/** The same as a label of two letters. */
const short = (day: number, language: string) =>
  [...dated(`2024-01-0${day}`, language, { weekday: 'short' })].slice(0, 2).join('')

function hour(clock: Clock, language: string): string {
  const short = clock.replace(/:00$/, '').replace(/^0(?=\d)/, '')
  if (!formatted(language, { hour: 'numeric' }).resolvedOptions().hour12) return short
  return short.replace(/^\d+/, (hours) => `${Number(hours) % 12 || 12}`)
}

const dated = (day: Day, language: string, parts: Intl.DateTimeFormatOptions): string =>
  formatted(language, { ...parts, timeZone: 'UTC' }).format(Date.parse(day))

// Made once for each way of saying it: making one takes several times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatted(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, parts)
  formats.set(key, format)
  return format
}

const lists = new Map<string, Intl.ListFormat>()

function listFormat(language: string): Intl.ListFormat {
  const format = lists.get(language) ?? new Intl.ListFormat(language)
  lists.set(language, format)
  return format
}
