const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ى: 'ي',
}

/** What only says how a sign is drawn: in color, as phones add or leave out, or in a tone of skin. */
const DRAWN = /[\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/gu

const CURLED = /[‘’“”„]/g

/** Words with the marks straight that phones curl. */
export function straight(words: string): string {
  const its = words.replace(CURLED, (mark) => ('‘’'.includes(mark) ? "'" : '"'))
  // Only put together anew it is kept as a narrow text: for a wide one each expression is compiled once more, and for long.
  return its === words ? its : its.split('').join('')
}

/** What is left of a name when accents, capitals, marks and the two ways to write umlauts do not count. */
export function fold(name: string): string {
  return name
    .replace(DRAWN, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f'’ʼʻ]/g, '')
    .toLowerCase()
    .replace(/[ßæøœłđðþıیکةى]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** What two typed texts have in common that mean the same: folded, or the bare sign where no letter is left. */
export const gist = (typed: string): string => fold(typed) || typed.replace(DRAWN, '').trim()

/** The gist of what may be one of the words we know: none of them is long. */
export const gistOfWord = (typed: string): string => gist(typed.slice(0, 100))

/** Whether two texts differ by at most one letter: one more, one less, another, or two swapped. */
export function almost(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  const swapped = restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('')
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (swapped && restA.slice(2) === restB.slice(2))
  )
}
