import type { Card } from '../../core/model/card.ts'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Keyring } from '../keyring.ts'
import type { Tx } from '../schema.ts'
import { answers } from '../tables/questions.ts'

/** What others show to this person at this moment; the only query that reads another person's answer. */
export async function cardsFor(tx: Tx, keyring: Keyring, me: Id, now: Instant): Promise<Card[]> {
  const rows = await tx
    .selectFrom('shares')
    .innerJoin('members as mine', 'mine.id', 'shares.member_id')
    .innerJoin('answers', 'answers.id', 'shares.answer_id')
    .innerJoin('asks', 'asks.id', 'answers.ask_id')
    .innerJoin('members as theirs', (on) =>
      on.onRef('theirs.person_id', '=', 'answers.person_id').onRef('theirs.circle_id', '=', 'mine.circle_id'),
    )
    .select(['shares.id as share', 'asks.checkin_id as checkin', 'theirs.id as member'])
    .select([
      'answers.color',
      'answers.shift',
      'answers.limits',
      'answers.parts',
      'answers.words',
      'shares.until',
      'shares.held',
    ])
    .select(['answers.id as answer', 'answers.person_id as owner'])
    .where('mine.person_id', '=', me)
    .where('mine.left_at', 'is', null)
    .where('theirs.left_at', 'is', null)
    .where('shares.until', '>', now)
    .orderBy('shares.until')
    .orderBy('shares.id')
    .execute()
  return rows.flatMap(({ color, limits, words, parts, held, answer, owner, ...card }) => {
    if (color === 'skip') return []
    return [
      {
        ...card,
        color,
        limits: JSON.parse(limits),
        parts: JSON.parse(parts),
        words: answers.open('words', { id: answer, person_id: owner, words }, keyring),
        held: held === 1,
      },
    ]
  })
}
