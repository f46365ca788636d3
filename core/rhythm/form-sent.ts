import type { Id } from '../model/circle.ts'
import { DAY_MINUTES, isClock, minuteOf } from '../model/clock.ts'
import { selfCircle } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Fields } from '../model/message.ts'
import { text } from '../model/page.ts'
import { find, isKnown, type Scene, type Turn, turn } from '../model/scene.ts'
import { type Clock, WEEK } from '../model/time.ts'
import { another } from './change-rhythm.ts'
import { withRhythm } from './save-rhythm.ts'
import { when } from './when-i-ask.ts'
import { askZone } from './zone.ts'

/** A whole rhythm at once, as a form asks for it; without a known time zone that is asked next. */
export function rhythmSet(scene: Scene, means: Means, fields: Fields, id: Id | null): Turn | null {
  if (!isKnown(scene)) return null
  const rhythm = id === null ? another(scene, means) : find(scene, 'rhythms', id)
  if (!rhythm) return null
  const days = WEEK.filter((n) => fields.days?.includes(`${n}`))
  const [from, to] = [`${fields.from}`, `${fields.to}`]
  if (days.length === 0) return turn(scene, [], { errors: { days: text('days-none') } })
  if (!isWindow(from, to)) return turn(scene, [], { errors: { to: text('to-after-from') } })
  const self = selfCircle(scene).id
  const circle = fields.whom === 'alone' ? self : fields.whom === 'together' ? null : rhythm.circle
  const next = withRhythm(scene, means, { ...rhythm, days, from, to, less: fields.often === 'less', circle })
  return next.person.zone === null ? askZone(next, means) : when(next, means)
}

/** Whether a window lies within one day, which runs from four to four. */
const isWindow = (from: Clock, to: Clock): boolean =>
  isClock(from) && isClock(to) && minuteOf(from) < (minuteOf(to) || DAY_MINUTES)
