import type { Id } from '../../core/model/circle.ts'
import type { Rows } from '../../core/model/scene.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { ASKS_LAST } from '../kept-for.ts'
import type { Row, Tx } from '../schema.ts'

/** The rows of a scene as they are stored. */
export type Stored = { [T in keyof Rows]: Row<T>[] }

/** Whose rows: the person's ('' is nobody), their chat's, and of the room in which it happens, if any. */
export type Concerned = { me: Id; chat: Id; room: Id | null }

/** Everything a turn of this person may change; without a person only the invitation brought, and rounds. */
export async function storedRows(
  tx: Tx,
  { me, chat, room }: Concerned,
  codeHash: string,
  now: Instant,
): Promise<Stored> {
  return {
    ...(await roundsOf(tx, chat, room)),
    ...(await joined(tx, me)),
    ...(await wished(tx, me)),
    ...(await asked(tx, me, now)),
    names: await namesOf(tx, me),
    rhythms: await tx.selectFrom('rhythms').selectAll().where('person_id', '=', me).orderBy('id').execute(),
    answers: await tx
      .selectFrom('answers')
      .selectAll()
      .where('person_id', '=', me)
      .orderBy('answered_at')
      .orderBy('id')
      .execute(),
    shares: await sharesOf(tx, me),
    replies: await repliesOf(tx, me),
    ...(await invited(tx, me, codeHash)),
  }
}

/** Of the room in which it happens, else those one opened, and beside them weekly ones and what is open there; answers are one's own, or all in a room's turn. */
async function roundsOf(tx: Tx, chat: Id, room: Id | null): Promise<Pick<Stored, 'rounds' | 'votes'>> {
  const opened = tx.selectFrom('rounds').select('room_id').where('by_id', '=', chat)
  const found = tx
    .selectFrom('rounds')
    .selectAll()
    .where((e) =>
      room === null
        ? e.or([
            e('by_id', '=', chat),
            e.and([e('weekly_until', 'is not', null), e('room_id', 'in', opened)]),
            e.and([e('state', 'in', ['open', 'cancelled']), e('room_id', 'in', opened)]),
          ])
        : e('room_id', '=', room),
    )
  const rounds = await found.orderBy('begins_at').orderBy('id').execute()
  const votes = tx.selectFrom('votes').selectAll()
  const ids = ['', ...rounds.map(({ id }) => id)]
  const concerned = room === chat ? votes.where('round_id', 'in', ids) : votes.where('chat_id', '=', chat)
  return { rounds, votes: await concerned.orderBy('id').execute() }
}

/** How this person sees others, and what those who are still there call this person. */
async function namesOf(tx: Tx, me: Id): Promise<Row<'names'>[]> {
  const mine = tx.selectFrom('members').select('id').where('person_id', '=', me)
  const living = tx.selectFrom('members').select('person_id').where('circle_id', 'in', circlesOf(tx, me))
  return await tx
    .selectFrom('names')
    .selectAll()
    .where((e) =>
      e.or([e('owner_id', '=', me), e.and([e('member_id', 'in', mine), e('owner_id', 'in', living)])]),
    )
    .orderBy('id')
    .execute()
}

/** One's own links, the one brought, and those by which somebody new would come into one's circles. */
async function invited(tx: Tx, me: Id, codeHash: string): Promise<Pick<Stored, 'invitations' | 'assents'>> {
  const found = tx
    .selectFrom('invitations')
    .selectAll()
    .where((e) =>
      e.or([
        e('inviter_id', '=', me),
        e('claim_by', '=', me),
        e('code_hash', '=', codeHash),
        e.and([e('confirmed', '=', 1), e('circle_id', 'in', circlesOf(tx, me))]),
      ]),
    )
  const invitations = await found.orderBy('id').execute()
  const ids = ['', ...invitations.map(({ id }) => id)]
  const assents = tx.selectFrom('assents').selectAll().where('invitation_id', 'in', ids)
  return { invitations, assents: await assents.orderBy('id').execute() }
}

async function joined(tx: Tx, me: Id): Promise<Pick<Stored, 'circles' | 'members'>> {
  const circles = tx.selectFrom('circles').selectAll().where('id', 'in', circlesOf(tx, me))
  const members = tx.selectFrom('members').selectAll().where('circle_id', 'in', circlesOf(tx, me))
  return {
    circles: await circles.orderBy('began_at').orderBy('id').execute(),
    members: await members.orderBy('id').execute(),
  }
}

/** What everybody in one's circles holds or has in common: it is judged by whoever's turn comes first. */
async function wished(tx: Tx, me: Id): Promise<Pick<Stored, 'moments' | 'ticks' | 'hopes' | 'agreements'>> {
  const moments = tx.selectFrom('moments').selectAll().where('circle_id', 'in', circlesOf(tx, me))
  const ticks = tx.selectFrom('ticks').selectAll().where('circle_id', 'in', circlesOf(tx, me))
  const hopes = tx.selectFrom('hopes').selectAll().where('circle_id', 'in', circlesOf(tx, me))
  const agreements = tx.selectFrom('agreements').selectAll().where('circle_id', 'in', circlesOf(tx, me))
  return {
    moments: await moments.orderBy('id').execute(),
    ticks: await ticks.orderBy('id').execute(),
    hopes: await hopes.orderBy('id').execute(),
    agreements: await agreements.orderBy('id').execute(),
  }
}

async function asked(tx: Tx, me: Id, now: Instant): Promise<Pick<Stored, 'checkins' | 'asks'>> {
  const answered = tx.selectFrom('answers').select('ask_id').where('person_id', '=', me)
  const asks = tx
    .selectFrom('asks')
    .selectAll()
    .where('person_id', '=', me)
    .where((e) => e.or([e('until', '>=', plus(now, ASKS_LAST)), e('id', 'in', answered)]))
  const mine = await asks.orderBy('until').orderBy('id').execute()
  const needed = ['', ...new Set(mine.map(({ checkin_id }) => checkin_id))]
  const checkins = tx
    .selectFrom('checkins')
    .selectAll()
    .where((e) => e.or([e('circle_id', 'in', circlesOf(tx, me)), e('id', 'in', needed)]))
  return { asks: mine, checkins: await checkins.orderBy('day').orderBy('nth').orderBy('id').execute() }
}

async function sharesOf(tx: Tx, me: Id): Promise<Row<'shares'>[]> {
  const answers = tx.selectFrom('answers').select('id').where('person_id', '=', me)
  const members = tx.selectFrom('members').select('id').where('person_id', '=', me)
  return await tx
    .selectFrom('shares')
    .selectAll()
    .where((e) => e.or([e('answer_id', 'in', answers), e('member_id', 'in', members)]))
    .orderBy('id')
    .execute()
}

async function repliesOf(tx: Tx, me: Id): Promise<Row<'replies'>[]> {
  const members = tx.selectFrom('members').select('id').where('person_id', '=', me)
  return await tx
    .selectFrom('replies')
    .selectAll()
    .where((e) => e.or([e('from_id', 'in', members), e('to_id', 'in', members)]))
    .orderBy('leaves_at')
    .orderBy('id')
    .execute()
}

const circlesOf = (tx: Tx, me: Id) => tx.selectFrom('members').select('circle_id').where('person_id', '=', me)
