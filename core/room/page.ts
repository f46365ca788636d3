import { action } from '../model/action.ts'
import { COLORS, type Color } from '../model/circle.ts'
import { type Key, keyOf } from '../model/key.ts'
import type { Means } from '../model/means.ts'
import type { Button, Message, Page, Text } from '../model/message.ts'
import { button, made, text } from '../model/page.ts'
import { clockAt, dateOf } from '../model/time.ts'
import type { Weather } from '../model/weather.ts'
import type { Round } from '../model/workshop.ts'

/** The key under which a room shows a round; posted again, it is another message. */
export const roundKey = ({ id, posted }: Round): Key =>
  posted > 1 ? keyOf('round', id, `${posted}`) : keyOf('round', id)

/** What a round asks: a prompt of the library, or the words of whoever opened it. */
export const questionOf = ({ prompt, words }: Round): Text =>
  prompt === null ? text('own-question', { words: words ?? '' }) : { prompt, part: 'text' }

/** What a color means in a round, with its shape. */
export function choice({ prompt, readings }: Round, color: Color): Text {
  if (color === 'unsure') return text('choice-unsure')
  const own = readings ? text('own-question', { words: readings[color] }) : text(`own-${color}`)
  return text(`choice-${color}`, { words: prompt === null ? own : { prompt, part: color } })
}

/** A button for each color of a round. */
export const choices = (round: Round, verb: 'vote' | 'vote-change'): Button[] =>
  COLORS.map((color) => ({ text: choice(round, color), action: action(verb, round.id, color) }))

/**
 * When something is, for readers whose clocks may be others: by their own where a platform can say it, else by that
 * of whoever opened the round, with its place; with its day unless that is today.
 */
export const momentFor = (at: string, zone: string, now: string): Text => moment('at', at, zone, now)

/** The same of a moment until which something lasts. */
export const untilFor = (at: string, zone: string, now: string): Text => moment('until', at, zone, now)

const SAID = {
  at: { today: ['at-clock', 'reader-at-clock'], later: ['at-day', 'reader-at-day'] },
  until: { today: ['until-clock', 'reader-until-clock'], later: ['until-day', 'reader-until-day'] },
} as const

function moment(how: 'at' | 'until', at: string, zone: string, now: string): Text {
  const [clock, day] = [{ clock: clockAt(at, zone) }, dateOf(at, zone)]
  const [id, reads] = SAID[how][day === dateOf(now, zone) ? 'today' : 'later']
  const said = made(id, { clock, day: { date: day } })
  const says = text('moment-in', { moment: said, city: { placeOf: zone } })
  return text('moment', { moment: { at, reads, says } })
}

/** The one message in the room: the same buttons for everybody, and who could see what until the close. */
export function roundMessage({ runBy }: Means, round: Round): Message {
  const until = untilFor(round.closes, round.zone, round.opens)
  return inRoom({
    text: [asked(round), text('round-about', { until, runBy })],
    buttons: [
      choices(round, 'vote'),
      [
        button('my-answer', 'vote-own', [round.id]),
        button('ask-for-a-pause', 'pause'),
        button('who-sees-what', 'round-who', [round.id]),
      ],
    ],
  })
}

const asked = (round: Round): Text => text('round-question', { question: questionOf(round) })

/** What a round has become for everybody: its weather in words and as a picture, or neither. */
export function closedMessage(round: Round): Message {
  if (round.weather === null) return inRoom({ text: [asked(round), text('no-picture')], buttons: [] })
  const lines = weatherLines(round, round.weather)
  return inRoom({
    text: [text('weather-title'), questionOf(round), lines, text('weather-about')],
    buttons: [],
    picture: { weather: round.weather, alt: lines },
  })
}

function weatherLines(round: Round, weather: Weather): Text {
  const line = (color: Color) =>
    text('weather-line', { choice: choice(round, color), band: text(`band-${weather[color]}`) })
  const [green, yellow, red, unsure] = COLORS.map(line) as [Text, Text, Text, Text]
  return text('weather-lines', { green, yellow, red, unsure })
}

/** The line that leads to the closed round and its picture, with the weather in words. */
export const closedLine = (round: Round): Message => ({
  ...inRoom({
    text: round.weather
      ? [text('weather-is-above'), weatherLines(round, round.weather)]
      : [text('round-is-closed')],
    buttons: [],
  }),
  about: roundKey(round),
})

/** A message for everybody in a room: always open. */
export const inRoom = (page: Page): Message => ({ line: page, page, open: true, free: false, sound: false })
