import type { Instant } from '../../core/model/time.ts'

/** Words with their bold parts, as [offset, length] in UTF-16 units, and with the moments that stand in them. */
export type Rich = {
  text: string
  bold: readonly (readonly [offset: number, length: number])[]
  moments?: readonly Moment[]
}

/** A moment in words, and how each reader's own clock would say it: `{time}` and `{date}` stand in that. */
export type Moment = { offset: number; length: number; at: Instant; reads: string }

/** Stands for the catalogue's `**`, and is taken out of every value: no name can make anything bold. */
export const MARK = '\u0002'
// Around a moment, and between what it is, how a reader's clock says it, and the words that stand for it.
const AROUND = '\u0003'
const BETWEEN = '\u0004'

/** A moment as it stands in marked words. */
export const moment = (at: Instant, reads: string, says: string): string =>
  `${AROUND}${[at, reads, says].join(BETWEEN)}${AROUND}`

/** Words of somebody's, in which nothing counts as a mark. */
export const verbatim = (typed: string): string =>
  [MARK, AROUND, BETWEEN].reduce((words, mark) => words.replaceAll(mark, ''), typed)

/** Marked words as they are said. */
export function rich(marked: string): Rich {
  const { words, moments } = momentsIn(marked)
  const parts = words.split(MARK)
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length)
  const bold = parts.flatMap((part, i) =>
    i % 2 === 1 && part !== '' ? [[starts[i]!, part.length] as const] : [],
  )
  return { text: parts.join(''), bold, ...(moments.length > 0 ? { moments } : {}) }
}

/** Words in which each moment is said, and where that is once no mark stands there any more. */
function momentsIn(marked: string): { words: string; moments: Moment[] } {
  const moments: Moment[] = []
  let words = ''
  for (const [i, part] of marked.split(AROUND).entries()) {
    const [at = '', reads = '', says = ''] = i % 2 === 1 ? part.split(BETWEEN) : []
    const offset = words.replaceAll(MARK, '').length
    if (i % 2 === 1) moments.push({ offset, length: says.length, at, reads })
    words += i % 2 === 1 ? says : part
  }
  return { words, moments }
}
