import type { Circle } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { dayOf } from '../../../core/model/time.ts'
import { pathNow } from '../../../core/path/walk.ts'
import { HOME } from '../stage/standing-clock.ts'
import { listed, membersOf, nameOf, pathName, questionName, stressed } from './names.ts'
import type { Line, Telling, Told } from './told.ts'

/** What is told of those who are linked. */
export const circlesTold = (telling: Telling): Told[] =>
  telling.kept.circles.filter(({ kind }) => kind === 'partners').map((circle) => circleTold(telling, circle))

function circleTold(telling: Telling, circle: Circle): Told {
  const names = membersOf(telling, circle.id).map(({ person }) => nameOf(telling, person))
  const about = listed(names.toSorted())
  const parts = [metTold, standsTold, todayTold, pathTold]
  const text = `${about} are linked, since ${since(telling, circle)}.`
  const linked = { id: `linked ${circle.id}`, text, quiet: true }
  const lines = names.length < 2 ? [] : [...parts.flatMap((part) => part(telling, circle)), linked]
  return { id: circle.id, about, lines }
}

const LIVES = { together: ', mostly in the same home', apart: ', mostly apart', either: '' }

/** Since when, also of those who came to it later, and how they live. */
function since(telling: Telling, { id, began, setting }: Circle): string {
  const later = membersOf(telling, id).filter(({ joined }) => joined > began)
  const each = later.map((one) => `, ${nameOf(telling, one.person)} since ${telling.when(one.joined)}`)
  return [telling.when(began), ...each, LIVES[setting]].join('')
}

function metTold(telling: Telling, { id }: Circle): Line[] {
  const { kept, now, say, when } = telling
  const met = kept.moments.filter(
    ({ circle, state, until }) => circle === id && state !== 'held' && until > now,
  )
  const one = met[0]
  // Once one of them is done with it, it has passed for both.
  if (!one || met.length < membersOf(telling, id).length) return []
  const what = stressed(say(text(`thing-${one.what}`)))
  return [{ id: `met ${id}`, text: `Both chose ${what}, ${when(one.meets)}.`, seen: 'It passes by itself.' }]
}

const standsTold = ({ kept, now, say, when }: Telling, { id }: Circle): Line[] =>
  kept.agreements
    .filter(({ circle, until }) => circle === id && until > now)
    .map((line) => ({
      id: line.id,
      text: `${stressed(say(text(`habit-${line.what}`)))} stands until ${when(line.until)}, if nobody lets it go.`,
      seen: 'Who ticked it first is kept nowhere.',
    }))

function todayTold(telling: Telling, { id }: Circle): Line[] {
  const day = dayOf(telling.now, HOME)
  return telling.kept.checkins
    .filter((one) => one.circle === id && one.nth === 0 && one.day === day)
    .map((one) => ({ id: one.id, text: `Today’s question: ${questionName(telling, one.prompt)}.` }))
}

function pathTold(telling: Telling, circle: Circle): Line[] {
  const day = dayOf(telling.now, HOME)
  const path = pathNow(circle, day)
  if (!path || path.from > day) return []
  const name = pathName(
    telling,
    telling.paths.find(({ id }) => id === path.id),
  )
  return [{ id: `path ${circle.id}`, text: `They have ${stressed(name)} together.`, quiet: true }]
}
