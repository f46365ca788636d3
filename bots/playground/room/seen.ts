import type { Instant } from '../../../core/model/time.ts'
import type { Plain, TableDump } from '../../../db/dump.ts'
import type { Room } from './room.ts'

/** What has happened in a room so far, as far as a step may ask. */
export type RoomSeen = {
  now: Instant
  /** The rounds that were opened, the last one first. */
  rounds: readonly Plain[]
  /** How many questions are prepared, and wait for a tap. */
  prepared: number
  /** How many answers are kept in the rounds that are open. */
  votes: number
  /** Whether somebody has an answer in a round that is open. */
  answered: (seat: number) => boolean
  /** Whether somebody pressed one of these. */
  did: (seat: number, ...verbs: readonly string[]) => boolean
  /** Whether anybody asked for a pause. */
  paused: boolean
  /** How many links within the room were followed since the scene opened. */
  followed: number
}

const rowsOf = (readable: readonly TableDump[], name: string): Plain[] =>
  readable.find(({ table }) => table === name)?.rows ?? []

/** Somebody’s answers in rounds that are open. */
export function votesOf({ members, slack }: Room, seat: number, readable: readonly TableDump[]): Plain[] {
  const address = `${slack.teamId}/${members[seat]!.person.id}`
  const chat = rowsOf(readable, 'chats').find((row) => row.address === address)
  return rowsOf(readable, 'votes').filter(({ chat_id }) => chat !== undefined && chat_id === chat.id)
}

/** What the file and the people in a room tell of what has happened. */
export function witnessRoom(now: Instant, room: Room, readable: readonly TableDump[]): RoomSeen {
  const begun = rowsOf(readable, 'rounds').filter(({ state }) => state === 'open' || state === 'closed')
  return {
    now,
    rounds: begun.toSorted((a, b) => (`${a.begins_at}` < `${b.begins_at}` ? 1 : -1)),
    prepared: rowsOf(readable, 'rounds').filter(({ state }) => state === 'prepared').length,
    votes: rowsOf(readable, 'votes').length,
    answered: (seat) => votesOf(room, seat, readable).length > 0,
    did: (seat, ...verbs) => verbs.some((verb) => room.members[seat]!.did.has(verb)),
    paused: rowsOf(readable, 'rooms').some(({ paused_at }) => paused_at !== null),
    followed: room.followed,
  }
}
