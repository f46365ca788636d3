import type { Id } from '../core/circle.ts'
import type { Rows } from '../core/scene.ts'
import { invitations } from './invitation.ts'
import { openOf, type Ring, sealFor } from './ring.ts'
import type { Flag, Row } from './schema.ts'

/** A thing of the core as a stored row, and back. */
export type Codec<T extends keyof Rows> = {
  row: (value: Rows[T][number], ring: Ring) => Row<T>
  value: (row: Row<T>, ring: Ring) => Rows[T][number]
}

/** Truth as a number. */
export const flag = (yes: boolean): Flag => (yes ? 1 : 0)

const circles: Codec<'circles'> = {
  row: ({ id, kind, setting, began }) => ({ id, kind, setting, began_at: began }),
  value: ({ id, kind, setting, began_at: began }) => ({ id, kind, setting, began }),
}

const members: Codec<'members'> = {
  row: ({ id, circle, person, depth, left, greeted }) => ({
    id,
    circle_id: circle,
    person_id: person,
    depth,
    left_at: left,
    greeted: flag(greeted),
  }),
  value: (row) => ({
    id: row.id,
    circle: row.circle_id,
    person: row.person_id,
    depth: row.depth,
    left: row.left_at,
    greeted: row.greeted === 1,
  }),
}

const nameCell = (row: Id, person: Id) => ({ table: 'names', column: 'name', row, person })

const names: Codec<'names'> = {
  row: ({ id, owner, member, name }, ring) => ({
    id,
    owner_id: owner,
    member_id: member,
    name: sealFor(ring, nameCell(id, owner), name),
  }),
  value: ({ id, owner_id: owner, member_id: member, name }, ring) => ({
    id,
    owner,
    member,
    name: openOf(ring, nameCell(id, owner), name),
  }),
}

const rhythms: Codec<'rhythms'> = {
  row: ({ id, person, circle, days, from, to, asked }) => ({
    id,
    person_id: person,
    circle_id: circle,
    days: JSON.stringify(days),
    window_from: from,
    window_to: to,
    asked_on: asked,
  }),
  value: (row) => ({
    id: row.id,
    person: row.person_id,
    circle: row.circle_id,
    days: JSON.parse(row.days),
    from: row.window_from,
    to: row.window_to,
    asked: row.asked_on,
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

const answers: Codec<'answers'> = {
  row: ({ id, ask, person, color, shift, at, shownUntil }) => ({
    id,
    ask_id: ask,
    person_id: person,
    color,
    shift,
    answered_at: at,
    shown_until: shownUntil,
  }),
  value: (row) => ({
    id: row.id,
    ask: row.ask_id,
    person: row.person_id,
    color: row.color,
    shift: row.shift,
    at: row.answered_at,
    shownUntil: row.shown_until,
  }),
}

const shares: Codec<'shares'> = {
  row: ({ id, answer, member, until, fresh, rings }) => ({
    id,
    answer_id: answer,
    member_id: member,
    until,
    fresh: flag(fresh),
    rings: flag(rings),
  }),
  value: (row) => ({
    id: row.id,
    answer: row.answer_id,
    member: row.member_id,
    until: row.until,
    fresh: row.fresh === 1,
    rings: row.rings === 1,
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
}
