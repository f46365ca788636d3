import { DAY_MINUTES } from '../../core/model/clock.ts'
import { PAID } from './assumed.ts'
import { type Load, questionsIn, totalOf } from './load.ts'
import { many, percent, table } from './shown.ts'
import type { Size } from './sizes.ts'
import { A_MINUTE } from './tokens.ts'

/** One token, and what is beyond its free messages paid for: that is for new messages alone. */
export const paidTable = (sizes: readonly Size[]): string =>
  table(
    [
      'people',
      'live by',
      'messages in the fullest second',
      'paid a day',
      'Stars a month',
      'dollars a month',
      'chats that can be emptied in a day',
    ],
    sizes.map(({ people, where, loadOf }) => [many(people), where, ...paid(loadOf(0, 1))]),
  )

function paid(load: Load): string[] {
  const messages = questionsIn(load).map((each, minute) => each + load.lines[minute]!)
  const beyond = totalOf(messages.map((each) => Math.max(0, each - A_MINUTE)))
  const stars = beyond * PAID.stars * 30
  const most = Math.max(...messages) / 60
  const isTooMuch = most > PAID.aSecond ? ` (of ${many(PAID.aSecond)})` : ''
  const free = Math.max(0, A_MINUTE * DAY_MINUTES - (totalOf(messages) - beyond) - totalOf(load.closings))
  const emptied = Math.min(1, free / totalOf(load.removals))
  return [many(most) + isTooMuch, many(beyond), many(stars), many(stars * PAID.dollars), percent(emptied)]
}
