import type { Id } from '../core/model/circle.ts'
import type { Weather } from '../core/model/weather.ts'
import type { Room } from '../core/model/workshop.ts'
import type { Codec } from './codecs.ts'
import type { Keyring } from './keyring.ts'
import type { Row } from './schema.ts'
import { type Cell, open, seal } from './seal.ts'

// What is said in a room is nobody's own: it is sealed with the system's key.
const cell = (table: string, column: string, row: Id): Cell => ({ table, column, row, person: '' })

/** A room as it is stored. */
export const roomRow = ({ id, name, paused }: Room, { keys }: Keyring): Row<'rooms'> => ({
  id,
  name: seal(keys.system, cell('rooms', 'name', id), name),
  paused_at: paused,
})

/** A stored room. */
export const roomOf = ({ id, name, paused_at: paused }: Row<'rooms'>, { keys }: Keyring): Room => ({
  id,
  name: open(keys.system, cell('rooms', 'name', id), name),
  paused,
})

/** A round of a room. */
export const rounds: Codec<'rounds'> = {
  row: ({ room, opener, words, opens, closes, weekly, drawn, plain, weather, ...round }, { keys }) => ({
    ...round,
    room_id: room,
    by_id: opener,
    words: words === null ? null : seal(keys.system, cell('rounds', 'words', round.id), words),
    begins_at: opens,
    closes_at: closes,
    weekly_until: weekly,
    drawn: drawn ? 1 : 0,
    plain: plain ? 1 : 0,
    weather: weather === null ? null : JSON.stringify(weather),
  }),
  value: (row, { keys }) => ({
    id: row.id,
    room: row.room_id,
    opener: row.by_id,
    prompt: row.prompt,
    words: row.words === null ? null : open(keys.system, cell('rounds', 'words', row.id), row.words),
    language: row.language,
    zone: row.zone,
    opens: row.begins_at,
    closes: row.closes_at,
    minutes: row.minutes,
    smallest: row.smallest,
    weekly: row.weekly_until,
    drawn: row.drawn === 1,
    state: row.state,
    plain: row.plain === 1,
    weather: row.weather === null ? null : (JSON.parse(row.weather) as Weather),
    posted: row.posted,
    note: row.note,
  }),
}

/** Somebody's answer in an open round. */
export const votes: Codec<'votes'> = {
  row: ({ id, round, chat, color }) => ({ id, round_id: round, chat_id: chat, color }),
  value: ({ id, round_id: round, chat_id: chat, color }) => ({ id, round, chat, color }),
}
