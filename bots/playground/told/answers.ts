import { OWN_ACTS, type Part } from '../../../core/model/act.ts'
import type { Answer, Person } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { listed, memberName, questionName, stressed } from './names.ts'
import type { Line, Telling } from './told.ts'

/** What somebody answered, the newest first, and who can see it. */
export const answersTold = (telling: Telling, { id, name }: Person): Line[] =>
  telling.kept.answers
    .filter(({ person }) => person === id)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((answer) => answerTold(telling, answer, name))

function answerTold(telling: Telling, answer: Answer, name: string): Line {
  const { color } = answer
  return {
    id: answer.id,
    text: `${name} ${saidIn(telling, answer)}, ${telling.when(answer.at)}.`,
    seen: seenBy(telling, answer),
    color: color === null || color === 'skip' ? undefined : color,
  }
}

function saidIn(telling: Telling, { ask, color, shift, limits, words, parts }: Answer): string {
  const { kept, say } = telling
  const checkin = kept.asks.find(({ id }) => id === ask)?.checkin
  const prompt = kept.checkins.find(({ id }) => id === checkin)?.prompt ?? OWN_ACTS
  const what = questionName(telling, prompt)
  if (parts.length > 0) return `brought up ${parts.map((part) => partTold(telling, part)).join('; ')}`
  if (color === 'skip') return `skipped ${what}`
  const also = limits.map((limit) => say(text(`limit-${limit}`)))
  const own = words === null ? [] : [`“${words}”`]
  const how = color ? colorName(color) : shift ? say(text(`shift-${shift}-line`)) : 'in words'
  return `answered ${what}: ${[how, ...also, ...own].join(', ')}`
}

function partTold({ say }: Telling, { act, color, limit }: Part): string {
  const how = [color ? colorName(color) : 'in words', ...(limit ? [say(text(`limit-${limit}`))] : [])]
  return `${stressed(say(text(`act-${act}`)))}: ${how.join(', ')}`
}

const colorName = (color: string): string => (color === 'unsure' ? 'not sure yet' : color)

function seenBy(telling: Telling, { id }: Answer): string {
  const { kept, now, when } = telling
  const shares = kept.shares.filter(({ answer, until }) => answer === id && until > now)
  if (shares.length === 0) return 'Nobody can see it.'
  const sentences = [false, true].flatMap((held) => {
    const some = shares.filter((share) => share.held === held)
    if (some.length === 0) return []
    const names = listed(some.map(({ member }) => memberName(telling, member)))
    const once = held ? `, once ${names} has answered too,` : ''
    return [`Shown to ${names}${once} until ${when(some[0]!.until)}.`]
  })
  return sentences.join(' ')
}
