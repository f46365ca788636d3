import type { Room, Round, Vote } from '../../core/model/workshop.ts'
import { beside, table } from './table.ts'

// What is said in a room is nobody's own: it is sealed with the system's key.

/** Chats that many share. */
export const rooms = table<Room>()(
  'rooms',
  { id: 'id', name: { sealed: 'name' }, paused: 'paused_at' },
  { place_hash: beside<string | null>() },
)

/** What a room is asked. */
export const rounds = table<Round>()('rounds', {
  id: 'id',
  room: 'room_id',
  opener: 'by_id',
  prompt: 'prompt',
  words: { sealed: 'words' },
  readings: { sealed: 'labels', as: 'json' },
  language: 'language',
  zone: 'zone',
  opens: 'begins_at',
  meant: 'meant',
  closes: 'closes_at',
  ends: 'ends_at',
  minutes: 'minutes',
  smallest: 'smallest',
  weekly: 'weekly_until',
  drawn: { flag: 'drawn' },
  state: 'state',
  plain: { flag: 'plain' },
  weather: { json: 'weather' },
  posted: 'posted',
  note: 'note',
})

/** Who answered what in an open round. */
export const votes = table<Vote>()('votes', { id: 'id', round: 'round_id', chat: 'chat_id', color: 'color' })
