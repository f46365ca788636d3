/** The most graphemes of a name that people choose. */
const LONGEST = 12

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu
const PILED = /(\p{M}{4})\p{M}+/gu

/** A name as it can be shown: one line, no invisible tricks, at most 12 characters; empty if nothing is left. */
export const cleanName = (typed: string): string => cleanLine(typed, LONGEST)

/** Words as one line that shows what it says, cut to so many characters. */
export function cleanLine(typed: string, longest: number): string {
  const plain = typed.slice(0, 200).toWellFormed().normalize('NFC').replace(/\s+/gu, ' ')
  const visible = plain.replace(INVISIBLE, '').replace(PILED, '$1').trim()
  const graphemes = [...new Intl.Segmenter().segment(visible)].map(({ segment }) => segment)
  return graphemes.slice(0, longest).join('').trim()
}
