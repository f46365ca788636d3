/** The most graphemes of a name that people choose. */
const LONGEST = 12

/** The most graphemes of a line of one's own: it must fit a pop-up of 200 characters with a name. */
const LONGEST_WORDS = 150

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu

const PILED = /(\p{M}{4})\p{M}+/gu

/** A name as it can be shown: one line, no invisible tricks, at most 12 characters; empty if nothing is left. */
export const cleanName = (typed: string): string => cleanLine(typed, LONGEST)

/** Words as one line that shows what it says, cut to so many characters. */
export function cleanLine(typed: string, longest: number): string {
  return graphemes(cleaned(typed.slice(0, 200)))
    .slice(0, longest)
    .join('')
    .trim()
}

/** A line of one's own as it is kept; null if it is too long to be shown whole. */
export function cleanWords(typed: string): string | null {
  if (typed.length > 2000) return null
  const words = cleaned(typed)
  return graphemes(words).length > LONGEST_WORDS || words.length > 170 ? null : words
}

function cleaned(typed: string): string {
  const plain = typed.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ')
  return plain.replace(INVISIBLE, '').replace(PILED, '$1').trim()
}

const graphemes = (words: string): string[] =>
  [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment)
