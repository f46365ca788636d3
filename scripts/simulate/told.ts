import { databaseTable } from './database.ts'
import { moneyTable } from './money.ts'
import { paidTable } from './paid.ts'
import { sizesOf } from './sizes.ts'
import { slackTable } from './slack.ts'
import { bearsTable, dayTable, fewestTable, tokensTable } from './telegram.ts'

/** The sizes that docs/SCALE.md speaks of. */
export const SIZES = [10_000, 1_000_000, 100_000_000]

/** All tables for so many people, each under its heading. */
export function told(people: readonly number[], seed: number): string {
  const sizes = people.flatMap((many) => sizesOf(many, seed))
  const parts = {
    'A day': dayTable(sizes),
    'What one bot token bears': bearsTable(seed),
    'How many bot tokens it takes': fewestTable(sizes),
    'A day at so many tokens': tokensTable(sizes),
    'One token, and paid broadcasts': paidTable(sizes),
    'Slack, by workspace': slackTable(seed),
    'The database': databaseTable(sizes),
    'A month in dollars': moneyTable(sizes),
  }
  return Object.entries(parts)
    .map(([title, rows]) => `## ${title}\n\n${rows}`)
    .join('\n\n')
}
