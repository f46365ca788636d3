import { OWN_ACTS } from '../../../core/model/act.ts'
import type { Person, Rhythm } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { BEGINNING } from '../../../core/path/beginning.ts'
import { questionName, stressed } from './names.ts'
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
    ...pathTold(telling, person),
    ...mixTold(telling, person),
    ...keptTold(telling, person),
  ]
  return sentences.map((text, i) => ({ id: `chosen ${id} ${i}`, text }))
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function rhythmTold({ name }: Person, { days, from, to, less }: Rhythm): string {
  const on = days.length === 7 ? 'every day' : days.map((day) => NAMES[day - 1]).join(', ')
  return `${name} would like to be asked ${on}${less ? ', every other time' : ''}, between ${from} and ${to}.`
}

function pathTold({ say, paths }: Telling, { name, path }: Person): string[] {
  const its = paths.find(({ id }) => id === path?.id)
  if (!path || !its) return []
  const called = its.id === BEGINNING.id ? say(text('a-gentle-beginning')) : its.names!.en!
  return [`${name} has taken up ${stressed(called)}; ${path.had} of its questions so far.`]
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
