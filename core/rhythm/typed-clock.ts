import { clockFrom } from '../model/clock.ts'
import type { Clock } from '../model/time.ts'
import words from './clock-words.json' with { type: 'json' }

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९'

const TIME = /^\D{0,6}(\d{1,2})\D{0,5}?(\d\d)?\D{0,9}$/

/** The times that typed text may mean: none, one, or two for '7:40' without morning or evening. */
export function parseClock(typed: string): Clock[] {
  const text = typed.slice(0, 40).normalize('NFKC').toLowerCase().trim()
  const found = TIME.exec(
    text.replace(/\p{Nd}/gu, (d) => (DIGITS.includes(d) ? String(DIGITS.indexOf(d) % 10) : d)),
  )
  if (!found) return []
  const [, hours = '', minutes = '0'] = found
  const [hour, minute] = [Number(hours), Number(minutes)]
  if (hour > 23 || minute > 59) return []
  return hoursMeant(hours, text).map((h) => clockFrom(h, minute))
}

function hoursMeant(typed: string, text: string): number[] {
  const hour = Number(typed)
  if (hour === 0 || hour > 12) return [hour]
  const plain = text.replace(/[.\s]/g, '')
  if (words.afternoon.some((word) => plain.includes(word))) return [(hour % 12) + 12]
  if (words.morning.some((word) => plain.includes(word))) return [hour % 12]
  return typed.startsWith('0') ? [hour] : [hour % 12, (hour % 12) + 12]
}
