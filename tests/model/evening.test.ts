import { expect, test } from 'vitest'
import { LIMITS } from '../../bots/relay/pace.ts'
import { evening } from './evening.ts'

const A_MINUTE = 60_000
/** Of so many people the day ends, elsewhere, in the minute in which others are asked. */
const [ASKED, OVER] = [30_000, 60_000]

test('R32 thirty thousand are asked in one minute, while twice as many chats are emptied: each question comes in time, every page closes, and Telegram refuses nothing', () => {
  const { questions, dropped, calls, refused, last } = evening({ asked: ASKED, over: OVER, limits: LIMITS })
  expect({ questions, dropped, refused }).toEqual({ questions: ASKED, dropped: 0, refused: 0 })
  // Each question, the page that somebody had before them, and one call for all that goes from a chat.
  expect(calls).toBe(2 * ASKED + OVER)
  expect(last.question).toBeLessThan(20 * A_MINUTE)
  // At the pace of the limits there is nothing to be had from another order.
  expect(last.call).toBeLessThan((calls / 30) * 1000 * 1.05)
})
