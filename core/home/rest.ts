import { UNTIL_I_SAY } from '../model/circle.ts'
import { withoutWishes } from '../model/in-common.ts'
import { linkedCircles, ofOthers, restsUntil, today } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { addDays, at, DAY_STARTS, type Day, dateOf, weekday } from '../model/time.ts'
import { withdrawn } from '../model/unsent.ts'
import { calendar, dayText, home } from './home.ts'

/** [Rest]: what a rest is and what others see of it, and until when. */
export function rest(scene: Known, means: Means): Turn {
  const now = today(scene, means)
  const [sunday, soon] = [addDays(now, 7 - (weekday(now) % 7)), addDays(now, 2)]
  const back = (day: Day) => button('back-on', 'rest-until', [day], { day: { weekday: day } })
  const week = addDays(now, 7)
  const days = [...new Set([soon, sunday])].filter((day) => day !== week && day > addDays(now, 1)).map(back)
  const buttons: Button[][] = [
    [button('tonight-only', 'rest-until', [addDays(now, 1)]), ...days.slice(0, 1)],
    [...days.slice(1), button('back-in-a-week', 'rest-until', [week])],
    [button('another-day', 'rest-days'), button('until-i-say', 'rest-open')],
    [button('back', 'home')],
  ]
  return turn(scene, [show(scene, means, 'home', { text: [restMeans(scene)], buttons })])
}

/** What a rest means, with a partner or without. */
function restMeans(scene: Known): Text {
  const [circle] = linkedCircles(scene)
  return circle ? ofOthers(scene, circle.id, 'rest-means-linked') : text('rest-means')
}

/** [Another day]: the coming two weeks. */
export function restDays(scene: Known, means: Means): Turn {
  const now = today(scene, means)
  const all = coming(now).map((day) => button('day-button', 'rest-until', [day], { day: { date: day } }))
  const rows = all.flatMap((_, i) => (i % 2 === 0 ? [all.slice(i, i + 2)] : []))
  return turn(scene, [
    show(scene, means, 'home', { text: [text('back-when')], buttons: [...rows, [button('back', 'rest')]] }),
  ])
}

/** Nothing comes before the morning of that day. */
export function restUntil(scene: Known, means: Means, day: string): Turn | null {
  const now = today(scene, means)
  if (!coming(now).includes(day)) return null
  return resting(
    scene,
    means,
    at(day, DAY_STARTS, scene.person.zone ?? 'UTC'),
    text('resting-until', { day: dayText(day, calendar(scene, means)) }),
  )
}

/** [Until I say]: nothing comes any more, and nobody can find out from their own phone. */
export const restOpen = (scene: Known, means: Means): Turn =>
  resting(scene, means, UNTIL_I_SAY, text('resting-open'))

function resting(scene: Known, means: Means, until: string, said: Text): Turn {
  const waiting = withdrawn(scene)
  const next = quietUntil(waiting.scene, until)
  const buttons = [[button('end-the-rest', 'rest-end')], [button('home', 'home')]]
  return turn(next, [show(next, means, 'home', { text: [said], buttons }), ...waiting.say])
}

/** The scene in which nothing comes before a moment, and nothing is held that could. */
export function quietUntil(scene: Known, restsUntil: string): Known {
  const asks = scene.asks.map((ask) => ({ ...ask, later: null }))
  const chat = { ...scene.chat, stopped: null }
  return { ...withoutWishes(scene), chat, asks, person: { ...scene.person, restsUntil, expects: null } }
}

/** [End the rest now]; what waited for that, such as somebody who came by one's link, is told by one's own next turn. */
export const restEnd = (scene: Known, means: Means): Turn => ({
  ...home({ ...scene, person: { ...scene.person, restsUntil: null } }, means),
  wake: [scene.person.id],
})

/** Somebody who comes back in a rest, or after "stop": it goes on unless they end it; null if there is none. */
export function backInRest(scene: Known, means: Means): Turn | null {
  const until = restsUntil(scene, means.now)
  if (until === null) return null
  const day = dayText(dateOf(until, scene.person.zone ?? 'UTC'), calendar(scene, means))
  const said = until === UNTIL_I_SAY ? text('back-in-stop') : text('back-in-rest', { day })
  const buttons = [[button('come-again', 'rest-end')], [button('stay-quiet', 'home')]]
  return turn(scene, [show(scene, means, 'home', { text: [said], buttons })])
}

const coming = (now: Day): Day[] => Array.from({ length: 14 }, (_, i) => addDays(now, i + 1))
