import { DEFAULT_QUIET } from '../../../core/ask/window.ts'
import { OWN_ACTS } from '../../../core/model/act.ts'
import type { Person, Rhythm } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { BEGINNING } from '../../../core/path/beginning.ts'
import { cityOf } from '../phones/people.ts'
import { HOME } from '../stage/standing-clock.ts'
import { isLinked, pathName, questionName, stressed } from './names.ts'
import type { Line, Telling } from './told.ts'

/** What somebody has been asked and can still answer. */
export function asksTold(telling: Telling, { id, name }: Person): Line[] {
  const { kept, now, when } = telling
  return kept.asks
    .filter(({ person, done, until }) => person === id && !done && until > now)
    .flatMap((ask) => {
      const prompt = kept.checkins.find((one) => one.id === ask.checkin)?.prompt
      if (prompt === undefined || prompt === OWN_ACTS) return []
      const question = questionName(telling, prompt)
      const text = `${name} is asked ${question}, until ${when(ask.until)}.`
      return [{ id: ask.id, text, seen: 'Nobody learns whether it is answered.' }]
    })
}

/** What somebody chose about their questions, for themselves alone. */
export function chosenTold(telling: Telling, person: Person): Line[] {
  const { id } = person
  const sentences = [
    ...telling.kept.rhythms.filter((one) => one.person === id).map((one) => rhythmTold(person, one)),
    ...howTold(person),
    ...pathTold(telling, person),
    ...mixTold(telling, person),
    ...keptTold(telling, person),
  ]
  return sentences.map((text, i) => ({ id: `chosen ${id} ${i}`, text, quiet: true }))
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function rhythmTold({ name, zone }: Person, { days, from, to, less }: Rhythm): string {
  const on = days.length === 7 ? 'every day' : days.map((day) => NAMES[day - 1]).join(', ')
  const where = zone === null || zone === HOME ? '' : ` in ${cityOf(zone)}`
  return `${name} would like to be asked ${on}${less ? ', every other time' : ''}, between ${from} and ${to}${where}.`
}

/** What somebody has changed of how things come. */
function howTold({ name, sound, waits, atOnce, quietFrom, quietTo }: Person): string[] {
  const isQuietAsEver = quietFrom === DEFAULT_QUIET.from && quietTo === DEFAULT_QUIET.to
  return [
    ...(isQuietAsEver ? [] : [`No question comes to ${name} between ${quietFrom} and ${quietTo}.`]),
    ...(sound ? [`${name}’s questions come with a sound.`] : []),
    ...(atOnce ? [`${name}’s everyday questions come open.`] : []),
    ...(waits ? [`What others show waits until ${name} looks.`] : []),
  ]
}

function pathTold(telling: Telling, { id, name, path }: Person): string[] {
  const its = telling.paths.find((one) => one.id === path?.id)
  // Whoever is linked has it with the others.
  if (!path || !its || (its.id === BEGINNING.id && isLinked(telling, id))) return []
  return [`${name} has taken up ${stressed(pathName(telling, its))}; ${path.had} of its questions so far.`]
}

function mixTold({ say }: Telling, { name, mix, depth }: Person): string[] {
  const off = mix?.off.map((theme) => say(text(`theme-${theme}`))) ?? []
  return [
    ...(off.length > 0 ? [`${name} leaves out: ${off.join(', ')}.`] : []),
    ...(mix?.less.length
      ? [
          `${name} wants less of ${mix.less.length === 1 ? 'one kind' : `${mix.less.length} kinds`} of question.`,
        ]
      : []),
    ...(mix?.body ? [`${name} may be asked about the body.`] : []),
    ...(depth === 'everyday' ? [] : [`${name}’s questions may be ${depth}.`]),
  ]
}

function keptTold({ when }: Telling, { name, retention, seasonEnds }: Person): string[] {
  const kept = retention === 0 ? 'are not kept' : `are kept for ${retention} days`
  const season = seasonEnds === null ? '' : ` On ${when(seasonEnds)} Attune asks whether to go on.`
  return [`${name}’s answers ${kept}.${season}`]
}
