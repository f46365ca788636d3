import { OWN_ACTS, type Part } from '../../../core/model/act.ts'
import type { Answer, Person } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { questionName, stressed } from './names.ts'
import { checkinOf, seenBy } from './seen-by.ts'
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

function saidIn(telling: Telling, answer: Answer): string {
  const { color, shift, limits, words, parts } = answer
  const { kept, say } = telling
  const what = questionName(telling, checkinOf(kept, answer)?.prompt ?? OWN_ACTS)
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
