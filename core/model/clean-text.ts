/** The most graphemes of a name that people choose. */
const LONGEST = 12

/** And of one that a platform tells, for somebody to be told apart by. */
const LONGEST_FULL = 40

/** So that a pop-up of 200 units holds it beside all else. */
const MOST_UNITS = 16

/** Nothing of these can be seen, or they turn and hide what stands around them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/v

/** Emoji of several parts, joiners that spell a word (Persian, Bengali, Malayalam …), variants of Han letters. */
const SPELLS = new RegExp(
  [
    String.raw`\p{RGI_Emoji}`,
    String.raw`(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d]`,
    String.raw`(?<=[JOINED\p{M}])[\u200c\u200d](?=[JOINED])`,
    String.raw`(?<=\p{sc=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  ]
    .join('|')
    .replaceAll(
      'JOINED',
      String.raw`\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}`,
    ),
  'v',
)

const SEEN = new RegExp(`(${SPELLS.source})|${INVISIBLE.source}`, 'gv')

const PILED = /(\p{M}{4})\p{M}+/gu

/**
 * A name as it can be shown: one line, no invisible tricks, at most 12 characters and 16 UTF-16 units, with
 * "…" where it was cut; empty if nothing of it can be seen.
 */
export function cleanName(typed: string): string {
  const name = cleanLine(unpressable(typed), LONGEST)
  if (name.length <= MOST_UNITS) return name
  let kept = ''
  for (const next of graphemes(name)) {
    if (kept.length + next.length >= MOST_UNITS) break
    kept += next
  }
  return `${cleaned(kept.replace(/…$/, ''))}…`
}

/** A name as a platform tells it, as it can be shown; empty if nothing of it can be seen. */
export const cleanFullName = (told: string): string => cleanLine(unpressable(told), LONGEST_FULL)

/** Words as one line that shows what it says, of at most so many characters, with "…" where it was cut. */
export function cleanLine(typed: string, longest: number): string {
  const words = cleaned(typed.slice(0, 2000))
  // Nothing has more characters than units, and to count characters takes long.
  if (words.length <= longest) return words
  const all = graphemes(words)
  // What was kept because of what followed goes with it.
  return all.length <= longest ? words : `${cleaned(all.slice(0, longest - 1).join(''))}…`
}

/** A line of one's own as it is kept; null if it has more than so many UTF-16 units. */
export function cleanWords(typed: string, most: number): string | null {
  if (typed.length > 2000) return null
  const words = cleaned(typed)
  return words.length > most ? null : words
}

/** Apps make links of addresses, mentions and commands wherever they find them: no name leads anywhere. */
const unpressable = (typed: string): string =>
  cleaned(typed.slice(0, 2000))
    .replaceAll('://', ': ')
    .replace(/(?<![\p{L}\p{N}_<@#/])[@#/]+(?=[\p{L}_])/gu, '')
    .replace(/(?<=[\p{L}\p{N}_-])\.(?=\p{L}{2})/gu, '. ')

/** Letters, digits and marks of Western Europe: every one is seen, and none turns or hides another. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u00ff‘’“”„–—…]*$/

function cleaned(typed: string): string {
  if (PLAIN.test(typed)) return typed.replace(/ +/g, ' ').trim()
  const lined = typed.toWellFormed().normalize('NFC').replace(/\s/gu, ' ')
  // What stood apart by something that can't be seen stands together now.
  return lined
    .replace(SEEN, '$1')
    .normalize('NFC')
    .replace(PILED, '$1')
    .replace(/ +/g, ' ')
    .replace(/^[\p{M} ]+/u, '')
    .trim()
}

const segmenter = new Intl.Segmenter()

/** What people take for one character each. */
export const graphemes = (words: string): string[] =>
  [...segmenter.segment(words)].map(({ segment }) => segment)
