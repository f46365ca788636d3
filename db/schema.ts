import type { GeneratedAlways, Selectable, Transaction } from 'kysely'
import type { Answer, Circle, Id, Member, Person, Retention } from '../core/model/circle.ts'
import type { Clock, Day, Instant, Zone } from '../core/model/time.ts'
import type { Round, Vote } from '../core/model/workshop.ts'

/** Text that can be read only with the right key, in the one place it was written for. */
export type Sealed = string

/** No or yes, as every database knows it. */
export type Flag = 0 | 1

type Chats = {
  id: Id
  platform: string
  address: Sealed
  address_hash: string
  language: string
  day_ends_at: Instant | null
  wakes_at: Instant | null
  gone: Flag
  workspace_hash: string | null
}

type People = {
  id: Id
  chat_id: Id
  key: Sealed
  name: Sealed
  zone: Zone | null
  retention: Retention
  quiet_from: Clock
  quiet_to: Clock
  sound: Flag
  rests_until: Instant | null
  /** Sealed, because a code may stand in it. */
  expects: Sealed | null
  arrived_at: Instant
  arriving: Flag
  depth: Person['depth']
  cover: Person['cover']
  at_once: Flag
  waits: Flag
  tapped_on: Day
  season_ends_at: Instant | null
  hushed: Person['hushed']
  erases_at: Instant | null
}

type Outbox = {
  id: Id
  chat_id: Id
  key: string
  want: Sealed | null
  closes_at: Instant | null
  /** Rises with every change of what is wanted; across all rows, so that it also tells their order. */
  version: number
  /** The version that is certainly shown; 0 is none. */
  shown: number
  /** The platform's own id of the message. */
  ref: Sealed | null
  sent_at: Instant | null
  /** The first try at a sending or change whose outcome is not known to be good. */
  tried_at: Instant | null
  tries: number
  not_before: Instant | null
  send_by: Instant | null
  asked: Flag
  /** Since when the message is to be gone. */
  leaving_at: Instant | null
  due: GeneratedAlways<Flag>
}

/** Every table and column there is. */
export type Tables = {
  chats: Chats
  people: People
  circles: { id: Id; kind: Circle['kind']; setting: Circle['setting']; began_at: Instant }
  members: {
    id: Id
    circle_id: Id
    person_id: Id | null
    depth: Member['depth']
    left_at: Instant | null
    greeted: Flag
    joined_at: Instant
    suggested: Flag
  }
  names: { id: Id; owner_id: Id; member_id: Id; name: Sealed }
  rhythms: {
    id: Id
    person_id: Id
    circle_id: Id | null
    days: string
    window_from: Clock
    window_to: Clock
    asked_on: Day | null
    less: Flag
  }
  checkins: { id: Id; circle_id: Id; day: Day; nth: number; prompt: string }
  asks: {
    id: Id
    checkin_id: Id
    person_id: Id
    until: Instant
    scheduled: Flag
    done: Flag
    put_off: Flag
    later_at: Instant | null
    rings: number
    rang: number | null
  }
  answers: {
    id: Id
    ask_id: Id
    person_id: Id
    color: Answer['color']
    shift: Answer['shift']
    answered_at: Instant
    shown_until: Instant | null
    words: Sealed | null
    held: Flag
    kept_until: Instant
  }
  shares: { id: Id; answer_id: Id; member_id: Id; until: Instant; fresh: Flag; rings: Flag; held: Flag }
  invitations: {
    id: Id
    inviter_id: Id
    code_hash: string
    code: Sealed
    name: Sealed
    expires_at: Instant
    claim_by: Id | null
    claim_name: Sealed | null
    claim_profile: Sealed | null
    claim_platform: string | null
    told: Flag
    circle_id: Id | null
    confirmed: Flag
    suggests: Flag
    platform: string
  }
  assents: { id: Id; invitation_id: Id; person_id: Id; name: Sealed; yes: Flag }
  rooms: { id: Id; name: Sealed; paused_at: Instant | null }
  rounds: {
    id: Id
    room_id: Id
    by_id: Id | null
    prompt: string | null
    words: Sealed | null
    language: string
    zone: Zone
    begins_at: Instant
    closes_at: Instant
    minutes: number
    smallest: number
    weekly_until: Instant | null
    drawn: Flag
    state: Round['state']
    plain: Flag
    weather: string | null
    posted: number
    note: Round['note']
  }
  votes: { id: Id; round_id: Id; chat_id: Id; color: Vote['color'] }
  installations: { id: Id; platform: string; workspace_hash: string; data: Sealed }
  outbox: Outbox
  seen: { id: string; at: Instant }
  meta: { name: string; value: string }
}

/** A stored row of a table. */
export type Row<T extends keyof Tables> = Selectable<Tables[T]>

/** The database inside a transaction, the only thing that may be awaited there. */
export type Tx = Transaction<Tables>
