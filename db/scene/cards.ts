import { type RawBuilder, sql } from 'kysely'
import type { Card } from '../../core/model/card.ts'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Keyring } from '../keyring.ts'
import type { Row } from '../schema.ts'
import { answers } from '../tables/questions.ts'

/** A shown answer as it is stored, whose it is, and where it was asked. */
export type CardRow = Pick<Row<'answers'>, 'color' | 'shift' | 'limits' | 'parts' | 'words'> &
  Pick<Row<'shares'>, 'until' | 'held'> & { share: Id; checkin: Id; member: Id; answer: Id; owner: Id }

/** Its columns. */
export const CARD_COLUMNS = [
  ...['share', 'checkin', 'member', 'answer', 'owner'],
  ...['color', 'shift', 'limits', 'parts', 'words', 'until', 'held'],
]

/** What others show to this person at this moment; the only query that reads another person's answer. */
export const cardsOf = ({ me, now }: { me: Id | RawBuilder<Id>; now: Instant }): RawBuilder<unknown> => sql`(
  select shares.id as share, asks.checkin_id as checkin, theirs.id as member, answers.id as answer,
    answers.person_id as owner, answers.color, answers.shift, answers.limits, answers.parts, answers.words,
    shares.until, shares.held
  from shares
  join members as mine on mine.id = shares.member_id
  join answers on answers.id = shares.answer_id
  join asks on asks.id = answers.ask_id
  join members as theirs on theirs.person_id = answers.person_id and theirs.circle_id = mine.circle_id
  where mine.person_id = ${me} and mine.left_at is null and theirs.left_at is null and shares.until > ${now})`

/** The cards that such rows are. */
export const cardsIn = (rows: readonly CardRow[], keyring: Keyring): Card[] =>
  rows.flatMap(({ color, limits, words, parts, held, answer, owner, ...card }) => {
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
