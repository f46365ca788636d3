import { hasPut } from '../ask/schedule.ts'
import { isAllQuiet } from '../ask/window.ts'
import { type Args, action } from '../model/action.ts'
import type { Id, Rhythm } from '../model/circle.ts'
import { clockOf, minuteOf } from '../model/clock.ts'
import { linkedCircles, namesIn, ofOthers, selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Page, Text } from '../model/message.ts'
import { button, hasOwnPage, show, text } from '../model/page.ts'
import { drop, find, type Known, type Turn, turn } from '../model/scene.ts'
import { type Clock, WEEK } from '../model/time.ts'
import { type Meant, QUESTIONS, withdrawn } from '../model/unsent.ts'
import { rhythmForm } from './form.ts'
import { withRhythm } from './save-rhythm.ts'
import { MOST, spoken, when } from './when-i-ask.ts'

/** [Another rhythm]: mornings, to be changed from there; where a form asks for it, there is none before it is sent. */
export function rhythmNew(scene: Known, means: Means): Turn {
  const rhythm = another(scene, means)
  if (rhythm === null) return when(scene, means)
  if (!hasOwnPage(scene, means)) return changedRhythm(scene, means, rhythm)
  const form = rhythmForm(scene, rhythm, null)
  const page = { text: [text('when-title')], form, buttons: [[button('back', 'when')]] }
  return turn(scene, [show(scene, means, 'home', page)])
}

/** One more rhythm, mornings for oneself; null if there are enough. */
export function another(scene: Known, means: Means): Rhythm | null {
  if (scene.rhythms.length >= MOST) return null
  return {
    id: means.newId(),
    person: scene.person.id,
    circle: scene.rhythms.length > 0 ? selfCircle(scene).id : null,
    days: [...WEEK],
    from: '08:00',
    to: '10:00',
    less: false,
    asked: null,
  }
}

/** One rhythm: its days, its hours, how often, and whether it is for oneself alone. */
export function rhythmShow(scene: Known, means: Means, id: Id): Turn | null {
  const rhythm = find(scene, 'rhythms', id)
  return rhythm ? turn(scene, [show(scene, means, 'home', rhythmPage(scene, rhythm, []))]) : null
}

function rhythmPage(scene: Known, rhythm: Rhythm, more: readonly Text[]): Page {
  const { id, days, less } = rhythm
  const day = (n: Weekday) =>
    button(days.includes(n) ? 'day-on' : 'day-off', 'rhythm-day', [id, n], { day: { days: [n] } })
  const move = (how: Move) => button(`hours-${how}`, 'rhythm-move', [id, how])
  return {
    title: text('when-i-ask'),
    text: [
      text(less ? 'rhythm-says-less' : 'rhythm-says', { ...spoken(rhythm), whom: whom(scene, rhythm) }),
      ...more,
      ...silences(scene, rhythm),
    ],
    form: rhythmForm(scene, rhythm),
    buttons: [
      WEEK.slice(0, 4).map(day),
      WEEK.slice(4).map(day),
      [move('earlier'), move('later')],
      [move('shorter'), move('longer')],
      [button(less ? 'as-often-again' : 'less-often', 'rhythm-less', [id]), ...whomButton(scene, rhythm)],
      [button('rhythm-drop', 'rhythm-drop', [id]), button('back', 'when')],
    ],
  }
}

/** Why a question may not come by this rhythm though its hour does. */
function silences(scene: Known, rhythm: Rhythm): Text[] {
  const { rhythms, person } = scene
  const { id, days } = rhythm
  const [linked] = linkedCircles(scene)
  const whose = ({ circle }: Rhythm) => circle ?? linked?.id ?? selfCircle(scene).id
  const others = rhythms.filter((other) => other.id !== id && whose(other) === whose(rhythm))
  const shared = others.some((other) => other.days.some((day) => days.includes(day)))
  const quiet = isAllQuiet(rhythm, { from: person.quietFrom, to: person.quietTo })
  return [...(shared ? [text('rhythm-one-a-day')] : []), ...(quiet ? [text('rhythm-all-quiet')] : [])]
}

function whom(scene: Known, { circle }: Rhythm): Text {
  const [linked] = linkedCircles(scene)
  return linked && circle === null
    ? text('whom-with', { name: namesIn(scene, linked.id) })
    : text('whom-self')
}

function whomButton(scene: Known, { id, circle }: Rhythm): Button[] {
  const [linked] = linkedCircles(scene)
  if (!linked) return []
  if (circle === null) return [button('for-me-alone', 'rhythm-whom', [id])]
  return [{ text: ofOthers(scene, linked.id, 'together-with'), action: action('rhythm-whom', id) }]
}

/** A rhythm that is as it should be from now on, and its page. */
function changedRhythm(scene: Known, means: Means, rhythm: Rhythm): Turn {
  const next = withRhythm(scene, means, rhythm)
  const { quietFrom, quietTo } = next.person
  const moved = quietFrom !== scene.person.quietFrom || quietTo !== scene.person.quietTo
  const said = moved ? [text('quiet-moved', { from: { clock: quietFrom }, to: { clock: quietTo } })] : []
  const page = rhythmPage(next, find(next, 'rhythms', rhythm.id)!, said)
  return turn(next, [show(next, means, 'home', page)])
}

/** A weekday, on or off; the last one stays. */
export function rhythmDay(scene: Known, means: Means, id: Id, day: Weekday): Turn | null {
  const rhythm = find(scene, 'rhythms', id)
  if (!rhythm) return null
  const without = rhythm.days.filter((d) => d !== day)
  const days = without.length < rhythm.days.length ? without : [...rhythm.days, day].toSorted()
  return changedRhythm(scene, means, { ...rhythm, days: days.length > 0 ? days : rhythm.days })
}

type Weekday = Args<'rhythm-day'>[1]

type Move = Args<'rhythm-move'>[1]

/** By how many hours a window begins and ends earlier or later. */
const MOVES = { earlier: [-1, -1], later: [1, 1], shorter: [0, -1], longer: [0, 1] } as const

/** The window an hour earlier or later, shorter or longer; it stays within one day from 04:00 on. */
export function rhythmMove(scene: Known, means: Means, id: Id, how: Move): Turn | null {
  const rhythm = find(scene, 'rhythms', id)
  if (!rhythm) return null
  const from = hourOf(rhythm.from)
  // A window that ends with the day ends at four, which is also where a day begins.
  const to = hourOf(rhythm.to) > from ? hourOf(rhythm.to) : 24
  const [start, end] = [from + MOVES[how][0], to + MOVES[how][1]]
  if (start < 0 || end > 24 || end <= start) return turn(scene, [], { toast: text('no-further') })
  return changedRhythm(scene, means, { ...rhythm, from: clockOf(start * 60), to: clockOf(end * 60) })
}

/** The hours of a person's day, which runs from four to four. */
const hourOf = (clock: Clock): number => Math.floor(minuteOf(clock) / 60)

/** [Less often], and back. */
export function rhythmLess(scene: Known, means: Means, id: Id): Turn | null {
  const rhythm = find(scene, 'rhythms', id)
  return rhythm ? changedRhythm(scene, means, { ...rhythm, less: !rhythm.less }) : null
}

/** For oneself alone, or together with whom one is linked. */
export function rhythmWhom(scene: Known, means: Means, id: Id): Turn | null {
  const rhythm = find(scene, 'rhythms', id)
  return rhythm
    ? changedRhythm(scene, means, { ...rhythm, circle: rhythm.circle === null ? selfCircle(scene).id : null })
    : null
}

/** [Let it go]: no question by this rhythm any more. */
export function rhythmDrop(scene: Known, means: Means, id: Id): Turn {
  const next = drop(scene, 'rhythms', id)
  const { person } = next
  const turned = when(
    next.rhythms.length > 0 ? next : { ...next, person: { ...person, seasonEnds: null, hushed: null } },
    means,
  )
  const isMeant: Meant = next.rhythms.length > 0 ? isOfNone(next, means) : QUESTIONS
  return { ...turned, say: [...turned.say, ...withdrawn(scene, isMeant).say] }
}

/** A question that came by itself, and by none of these rhythms; what was asked for, or put off, is no rhythm's any more. */
const isOfNone =
  (scene: Known, means: Means): Meant =>
  ({ kind, about }, { by }) => {
    if (kind !== 'ask' || by === null || find(scene, 'asks', about[0])?.putOff) return false
    return !scene.rhythms.some((rhythm) => hasPut(scene, means, rhythm, by))
  }
