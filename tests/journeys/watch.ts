import { expect } from 'vitest'
import { openLog } from '../../bots/log.ts'
import type { Telegram } from '../../bots/standins/telegram/server.ts'
import { ACTS } from '../../core/model/act.ts'
import { COLORS } from '../../core/model/circle.ts'
import { LIMITS } from '../../core/model/limit.ts'
import { made } from '../../core/model/page.ts'
import { REPLIES } from '../../core/model/reply.ts'
import { shipped } from '../library.ts'

const { words } = shipped
const MARKS = ['🟢', '🟡', '🔴', '⚪']

/** What is read in a pop-up alone, in each language. */
export const BOTH_CHOSE = /both chose|habt dasselbe gewählt|Elegiste lo mismo que/

/** A log that is kept, to be searched at the end of every journey. */
export function keptLog() {
  const lines: string[] = []
  return { lines, log: openLog('debug', { write: (line: string) => void lines.push(line) }) }
}

/** What must hold at the end of every journey, whatever it was about. */
export function expectDiscretion(telegram: Telegram, lines: readonly string[]): void {
  for (const { method, params } of telegram.calls) expectNoColor(method, params)
  expectCleanLog(telegram, lines.join('\n'))
  expect(telegram.unansweredTaps(), 'no tap is left unanswered').toEqual([])
}

/** What stands with an answer, or was brought up with a color, as only a pop-up or a toast says it, in a language. */
function answeredIn(language: string): string[] {
  const say = (id: string, values = {}) => words.plain(made(id, values), language)
  const any = (ids: readonly string[]) => `(?:${ids.map((id) => say(id)).join('|')})`
  const limit = any(LIMITS.map((one) => `limit-${one}`))
  return [
    ...COLORS.map((color) => say(`act-${color}`, { act: '' }).trim()),
    say('with-it', { limits: '' }).split('.')[0]!,
    `${any(ACTS.map((act) => `act-${act}`))} · ${limit}`,
    `✓ ${limit}`,
    `^${limit}(?: · ${limit})*$`,
  ]
}

export const ANSWERED = new RegExp(words.languages.flatMap(answeredIn).join('|'), 'm')

/** What is said after looking, as it stands in the pop-up of whoever hears it. */
export const HEARD = new RegExp(
  words.languages
    .flatMap((language) =>
      REPLIES.map((what) =>
        words.plain(made('reply-heard', { name: '', said: made(`say-${what}`) }), language),
      ),
    )
    .join('|'),
)

/** R5: a message or an edit offers all the colors or none; which one was chosen stands in none. */
export function expectNoColor(method: string, params: Record<string, unknown>): void {
  if (!['sendMessage', 'editMessageText', 'sendDocument'].includes(method)) return
  const { text = '', caption = '', reply_markup = {} } = params
  expect(`${text}`, `R34 what both chose stands in ${method}`).not.toMatch(BOTH_CHOSE)
  for (const part of [`${text}${caption}`, JSON.stringify(reply_markup)]) {
    const there = MARKS.filter((mark) => part.includes(mark))
    expect(part, `R5 a reply stands in ${method}`).not.toMatch(HEARD)
    expect(part, `R5 a limit or an act stands in ${method}`).not.toMatch(ANSWERED)
    expect(there.length % MARKS.length, `R5 a color stands in ${method}: ${part}`).toBe(0)
  }
}

/** A color, or one of these names, as a word of its own: in our ids, which may be logged, it can stand by chance. */
export function colorOr(names: readonly string[]): RegExp {
  const any = ['green', 'yellow', 'red', 'unsure', ...names.map((name) => RegExp.escape(name))]
  return new RegExp(`(?<![a-z2-7])(?:${any.join('|')})(?![a-z2-7])`)
}

/** R24: no token, name, color, words or platform id in what is logged. */
function expectCleanLog(telegram: Telegram, log: string): void {
  const { token, phones } = telegram
  const secrets = [token, ...phones.map(({ id }) => `${id}`)]
  for (const secret of secrets) expect(log, 'R24 the log is clean').not.toContain(secret)
  expect(log, 'R24 the log is clean').not.toMatch(colorOr(phones.map(({ name }) => name)))
}
