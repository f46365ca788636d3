/** A time that somebody may have meant, by the 24-hour clock. */
export type Reading = { hour: number; minute: number }

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'
const TIME = /^\D{0,6}(\d{1,2})\D{0,5}?(\d\d)?\D{0,9}$/
const AFTERNOON = /p\.?\s?m|下午|午後|오후|م|ب\.?ظ/
const MORNING = /a\.?\s?m|上午|午前|오전|ص|ق\.?ظ/

/** The times that typed text may mean: none, one, or two for '7:40' without morning or evening. */
export function parseClock(typed: string): Reading[] {
  const text = typed.slice(0, 40).normalize('NFKC').toLowerCase().trim()
  const found = TIME.exec(
    text.replace(/\p{Nd}/gu, (d) => (DIGITS.includes(d) ? String(DIGITS.indexOf(d) % 10) : d)),
  )
  if (!found) return []
  const [, hours = '', minutes = '0'] = found
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hour > 23 || minute > 59) return []
  return hoursMeant(hours, text).map((h) => ({ hour: h, minute }))
}

function hoursMeant(typed: string, text: string): number[] {
  const hour = Number(typed)
  if (hour === 0 || hour > 12) return [hour]
  if (AFTERNOON.test(text)) return [(hour % 12) + 12]
  if (MORNING.test(text)) return [hour % 12]
  return typed.startsWith('0') ? [hour] : [hour % 12, (hour % 12) + 12]
}

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

/** What is left of a name when accents, capitals, marks and the two ways to write umlauts do not count. */
export function fold(name: string): string {
  return name
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
export const gist = (typed: string): string => fold(typed) || typed.trim()

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
