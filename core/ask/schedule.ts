import { OWN_ACTS } from '../model/act.ts'
import { type Ask, type Circle, type Rhythm, UNTIL_I_SAY } from '../model/circle.ts'
import {
  asked,
  isOpen,
  isResting,
  linkedCircles,
  promptOf,
  restsUntil,
  selfCircle,
  today,
} from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Outgoing } from '../model/message.ts'
import { find, type Known, put } from '../model/scene.ts'
import { addDays, type Day, dayEnd, daysBetween, type Instant, plus, weekday } from '../model/time.ts'
import { passesBy } from '../path/walk.ts'
import { askOneself, putTo } from './ask-now.ts'
import { planned } from './plan.ts'
import { arriving } from './question.ts'
import { askAt, nextAsk } from './random-minute.ts'
import { hushed, isFaint } from './silence.ts'
import { suits } from './suitable.ts'
import { isLate, LATE } from './too-late.ts'

/** The most questions that come to a person by themselves in a day. */
const A_DAY = 2

/** A Monday to count weeks from. */
const MONDAY = '2024-01-01'

const draw = (means: Means, rhythm: Rhythm) => (day: Day) => means.chance(`minute ${rhythm.id} ${day}`)

/** When a rhythm's question of one day comes; null if none does. */
const dueOn = (scene: Known, means: Means, rhythm: Rhythm, day: Day): Instant | null =>
  isAsked(rhythm, day) || isLeftOut(rhythm, day, 1) ? null : drawnOn(scene, means, rhythm, day)

/** The minute that is drawn for a rhythm's question of one day, whether it has been put or not. */
function drawnOn({ person }: Known, means: Means, rhythm: Rhythm, day: Day): Instant | null {
  const { zone, quietFrom, quietTo } = person
  if (zone === null) return null
  return askAt(rhythm, day, zone, { from: quietFrom, to: quietTo }, draw(means, rhythm)(day))
}

/** Whether a question that is worth nothing after a moment was put by this rhythm, as it is now. */
export function hasPut(scene: Known, means: Means, rhythm: Rhythm, by: Instant): boolean {
  const day = today(scene, means)
  // A question that came just before the day ended is worth something for a while after.
  return [day, addDays(day, -1)].some((each) => {
    const at = drawnOn(scene, means, rhythm, each)
    return at !== null && plus(at, LATE) === by
  })
}

// Whoever travelled west may have had a day that begins again; a clock that was ahead named days that nobody had.
const isAsked = ({ asked }: Rhythm, day: Day): boolean => asked === day || asked === addDays(day, 1)

/** The next question of one rhythm, today's if it is still to be put, even when its minute has passed. */
function nextOf(scene: Known, means: Means, rhythm: Rhythm): { day: Day; at: Instant } | null {
  const { zone } = scene.person
  if (zone === null) return null
  const day = today(scene, means)
  const had = rhythm.asked === day || hasToday(scene, means, rhythm)
  const awake = restsUntil(scene, means.now) ?? means.now
  const due = had || awake > means.now ? null : dueOn(scene, means, rhythm, day)
  if (due !== null) return { day, at: due }
  const tomorrow = dayEnd(means.now, zone)
  return nextAfter(scene, means, rhythm, had && awake < tomorrow ? tomorrow : awake)
}

function nextAfter({ person }: Known, means: Means, rhythm: Rhythm, from: Instant) {
  if (from >= UNTIL_I_SAY) return null
  const quiet = { from: person.quietFrom, to: person.quietTo }
  const after = (moment: Instant) => nextAsk(rhythm, moment, person.zone!, quiet, draw(means, rhythm))
  let next = after(from)
  while (next && isLeftOut(rhythm, next.day, 1)) next = after(next.at)
  return next
}

/** Whether a day is left out by somebody asked less often: every other one of a rhythm's days, or of those. */
function isLeftOut({ days, less }: Rhythm, day: Day, sparser: 1 | 2): boolean {
  const weeks = Math.floor(daysBetween(MONDAY, day) / 7)
  const nth = weeks * days.length + days.toSorted().indexOf(weekday(day))
  return nth % (sparser * (less ? 2 : 1)) !== 0
}

/** The next question that will come by itself, by this person's rhythms; null if none is planned. */
export function nextQuestion(scene: Known, means: Means): { rhythm: Rhythm; day: Day; at: Instant } | null {
  if (scene.person.hushed === 'season') return null
  const all = scene.rhythms.flatMap((rhythm) => {
    const next = nextOf(scene, means, rhythm)
    return next ? [{ rhythm, ...next }] : []
  })
  return all.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null
}

/** Puts every question whose minute has come: late ones are dropped, none while resting, nothing is replayed. */
export function ask(scene: Known, means: Means): { scene: Known; say: Outgoing[] } {
  const say: Outgoing[] = []
  let next = scene
  for (const rhythm of scene.rhythms) {
    const day = today(scene, means)
    const due = dueOn(next, means, rhythm, day)
    if (due === null || due > means.now) continue
    const done = putDue(put(next, 'rhythms', { ...rhythm, asked: day }), means, rhythm, due)
    next = done.scene
    say.push(...done.say)
  }
  return { scene: next, say }
}

function putDue(scene: Known, means: Means, rhythm: Rhythm, due: Instant): { scene: Known; say: Outgoing[] } {
  if (isLate(due, means.now) || isResting(scene, means.now)) return { scene, say: [] }
  const instead = hushed(scene, means)
  if (instead) return instead
  if (isFaint(scene, means) && isLeftOut(rhythm, today(scene, means), 2)) return { scene, say: [] }
  const [next, its] = scheduled(scene, means, rhythm)
  return { scene: next, say: its ? [arriving(next, means, asked(next, means, its.id)!, due)] : [] }
}

function scheduled(scene: Known, means: Means, rhythm: Rhythm): [Known, Ask | null] {
  const come = scene.asks.filter((a) => a.scheduled && isOpen(a, means.now))
  if (come.length >= A_DAY || hasToday(scene, means, rhythm)) return [scene, null]
  const circle = circleOf(scene, rhythm)
  if (circle.kind === 'self') return askOneself(scene, true, means)
  const checkin = planned(scene, circle, today(scene, means))
  const prompt = promptOf(checkin, means)
  return checkin && prompt && suits(scene, means, prompt) && !passesBy(scene, circle, checkin)
    ? putTo(scene, checkin, true, means)
    : askOneself(scene, true, means)
}

/** Whether today's question of a rhythm's circle is there already: then it doesn't come again by itself. What somebody brought up is none. */
function hasToday(scene: Known, means: Means, rhythm: Rhythm): boolean {
  const { id } = circleOf(scene, rhythm)
  return scene.asks.some((ask) => {
    const checkin = find(scene, 'checkins', ask.checkin)
    return isOpen(ask, means.now) && checkin?.circle === id && checkin.prompt !== OWN_ACTS
  })
}

/** The circle a rhythm asks in: its own, else the one the person is linked in, else themselves. */
const circleOf = (scene: Known, rhythm: Rhythm): Circle =>
  find(scene, 'circles', rhythm.circle ?? undefined) ?? linkedCircles(scene)[0] ?? selfCircle(scene)
