import { ONE_CLOCK, SLACK_THIRD_TIER } from './assumed.ts'
import { byChance } from './by-chance.ts'
import { placesOf } from './groups.ts'
import { questionsIn, without } from './load.ts'
import { sent } from './sent.ts'
import { lasting, many, table } from './shown.ts'

const WORKSPACES = [100, 1000, 5000, 10_000, 50_000]

/**
 * What becomes of a day in one workspace, in which people are asked as in Telegram, and nobody is linked: how many there
 * are in others does not count. Before a question its direct channel is asked for, once a day, and that is a call of the
 * third tier, as is the removal of one message.
 */
export function slackTable(seed: number): string {
  const rows = WORKSPACES.map((members) => {
    const alone = without(byChance(members, placesOf(ONE_CLOCK), seed), 'lines', 'closings')
    const load = alone(0, 1)
    const { waited, dropped } = sent(without(alone, 'removals')(0, 1), SLACK_THIRD_TIER)
    const { emptied } = sent({ ...load, asked: new Map() }, SLACK_THIRD_TIER)
    return [
      many(members),
      many(Math.max(...questionsIn(load))),
      lasting(waited),
      many(dropped),
      lasting(emptied),
    ]
  })
  return table(
    [
      'members who are asked',
      'questions in the fullest minute',
      'a question waits at most',
      'come not at all',
      'the last message of the day is gone after',
    ],
    rows,
  )
}
