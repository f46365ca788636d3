import type { Id } from '../core/model/circle.ts'
import type { Rows } from '../core/model/scene.ts'
import { answers } from './answers.ts'
import { invitations } from './invitation.ts'
import { type Keyring, openOf, sealFor } from './keyring.ts'
import { rounds, votes } from './rounds.ts'
import type { Flag, Row } from './schema.ts'

/** A thing of the core as a stored row, and back. */
export type Codec<T extends keyof Rows> = {
  row: (value: Rows[T][number], keyring: Keyring) => Row<T>
  value: (row: Row<T>, keyring: Keyring) => Rows[T][number]
}

/** Truth as a number. */
export const flag = (yes: boolean): Flag => (yes ? 1 : 0)

const circles: Codec<'circles'> = {
  row: ({ id, kind, setting, began }) => ({ id, kind, setting, began_at: began }),
  value: ({ id, kind, setting, began_at: began }) => ({ id, kind, setting, began }),
}

const members: Codec<'members'> = {
  row: ({ id, circle, person, depth, joined, left, suggested, greeted }) => ({
    id,
    circle_id: circle,
    person_id: person,
    depth,
    left_at: left,
    greeted: flag(greeted),
    joined_at: joined,
    suggested: flag(suggested),
  }),
  value: (row) => ({
    id: row.id,
    circle: row.circle_id,
    person: row.person_id,
    depth: row.depth,
    left: row.left_at,
    greeted: row.greeted === 1,
    joined: row.joined_at,
    suggested: row.suggested === 1,
  }),
}

const nameCell = (row: Id, person: Id) => ({ table: 'names', column: 'name', row, person })

const names: Codec<'names'> = {
  row: ({ id, owner, member, name }, keyring) => ({
    id,
    owner_id: owner,
    member_id: member,
    name: sealFor(keyring, nameCell(id, owner), name),
  }),
  value: ({ id, owner_id: owner, member_id: member, name }, keyring) => ({
    id,
    owner,
    member,
    name: openOf(keyring, nameCell(id, owner), name),
  }),
}

const rhythms: Codec<'rhythms'> = {
  row: ({ id, person, circle, days, from, to, less, asked }) => ({
    id,
    person_id: person,
    circle_id: circle,
    days: JSON.stringify(days),
    window_from: from,
    window_to: to,
    asked_on: asked,
    less: flag(less),
  }),
  value: (row) => ({
    id: row.id,
    person: row.person_id,
    circle: row.circle_id,
    days: JSON.parse(row.days),
    from: row.window_from,
    to: row.window_to,
    asked: row.asked_on,
    less: row.less === 1,
  }),
}

const checkins: Codec<'checkins'> = {
  row: ({ id, circle, day, nth, prompt }) => ({ id, circle_id: circle, day, nth, prompt }),
  value: ({ id, circle_id: circle, day, nth, prompt }) => ({ id, circle, day, nth, prompt }),
}

const asks: Codec<'asks'> = {
  row: ({ id, checkin, person, until, scheduled, done, putOff, later, rings, rang }) => ({
    id,
    checkin_id: checkin,
    person_id: person,
    until,
    scheduled: flag(scheduled),
    done: flag(done),
    put_off: flag(putOff),
    later_at: later,
    rings,
    rang,
  }),
  value: (row) => ({
    id: row.id,
    checkin: row.checkin_id,
    person: row.person_id,
    until: row.until,
    scheduled: row.scheduled === 1,
    done: row.done === 1,
    putOff: row.put_off === 1,
    later: row.later_at,
    rings: row.rings,
    rang: row.rang,
  }),
}

const shares: Codec<'shares'> = {
  row: ({ id, answer, member, until, fresh, rings, held }) => ({
    id,
    answer_id: answer,
    member_id: member,
    until,
    fresh: flag(fresh),
    rings: flag(rings),
    held: flag(held),
  }),
  value: (row) => ({
    id: row.id,
    answer: row.answer_id,
    member: row.member_id,
    until: row.until,
    fresh: row.fresh === 1,
    rings: row.rings === 1,
    held: row.held === 1,
  }),
}

const assentCell = (row: Id, person: Id) => ({ table: 'assents', column: 'name', row, person })

const assents: Codec<'assents'> = {
  row: ({ id, invitation, person, name, yes }, keyring) => ({
    id,
    invitation_id: invitation,
    person_id: person,
    name: sealFor(keyring, assentCell(id, person), name),
    yes: flag(yes),
  }),
  value: ({ id, invitation_id: invitation, person_id: person, name, yes }, keyring) => ({
    id,
    invitation,
    person,
    name: openOf(keyring, assentCell(id, person), name),
    yes: yes === 1,
  }),
}

/** How the rows of each table a turn may change are written and read, in an order that references allow. */
export const codecs: { [T in keyof Rows]: Codec<T> } = {
  circles,
  members,
  names,
  rhythms,
  checkins,
  asks,
  answers,
  shares,
  invitations,
  assents,
  rounds,
  votes,
}
