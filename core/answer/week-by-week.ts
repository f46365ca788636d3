import type { Answer } from '../model/circle.ts'
import { themeOf } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, secret, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { addDays, type Day, dayOf, weekday } from '../model/time.ts'
import { recent } from './recent.ts'

/** How many answers one pop-up holds in any language; the rest of a week has another. */
export const IN_ONE = 8

type Dated = { day: Day; color: Answer['color']; theme: Text }

/** [Week by week]: one's own answers of a week in a pop-up; nothing of it stands in the chat. */
export function weekByWeek(scene: Known, means: Means, monday: Day, part: number): Turn {
  const all = dated(scene, means)
  const week = all.filter(({ day }) => mondayOf(day) === monday)
  const rest = week.length > (part + 1) * IN_ONE ? [button('the-rest-of-it', 'week', [monday, part + 1])] : []
  const before = all.findLast(({ day }) => day < monday)
  const page: Page = {
    text: [text('week-by-week-title')],
    buttons: [rest, before ? [weekButton('the-week-before', before.day)] : [], [button('back', 'answers')]],
  }
  const alert = inOne(monday, week.slice(part * IN_ONE, (part + 1) * IN_ONE))
  return turn(scene, [show(scene, means, 'home', page)], { alert })
}

/** The way to the latest week in which one has answered, if there is any. */
export function weekByWeekButtons(scene: Known, means: Means): Button[] {
  const latest = dated(scene, means).at(-1)
  return latest ? [weekButton('week-by-week', latest.day)] : []
}

/** Some answers of a week, each with its day, its shape and color, and its theme. */
export function inOne(monday: Day, some: readonly Dated[]): Text {
  if (some.length === 0) return text('answers-none')
  return secret(text('week-of', { day: { date: monday }, lines: { lines: some.map(lineOf) } }))
}

const lineOf = ({ day, color, theme }: Dated): Text =>
  text(`week-${color ?? 'words'}`, { day: { days: [weekday(day)] }, theme })

const weekButton = (id: 'week-by-week' | 'the-week-before', day: Day): Button =>
  button(id, 'week', [mondayOf(day), 0])

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))

/** One's own answers by the days on which they were given, the first one first. */
const dated = (scene: Known, means: Means): Dated[] =>
  recent(scene, means)
    .toReversed()
    .map(({ answer, checkin }) => ({
      day: dayOf(answer!.at, scene.person.zone ?? 'UTC'),
      color: answer!.color,
      theme: themeOf(checkin, means),
    }))
