import { sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { type Places, placesOf } from '../chats.ts'
import { engineOf } from '../engine.ts'
import type { Row, Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { statement } from '../statement.ts'
import { codeHash } from '../tables/invitation.ts'
import type { Whose } from './load.ts'
import { type Picked, type Stored, selectScene, storedIn, type Times, timesAt, type Where } from './rows.ts'
import { type Found, type Seat, seatIn, seats } from './seat.ts'

/** What was read at once, in the belief that it happens there and brings this code. */
export type Ahead = {
  seat: Seat | null
  /** The chat of the room that was said. */
  room: Id | null
  where: Where
  code: string | null
  stored: Stored
  entries: Row<'outbox'>[]
  version: number
}

/**
 * All that a scene is made of, before it is known whose it is: a server is asked once. Null for a file, from which each
 * thing is read when it is known whether it has to be.
 */
export async function readAhead(tx: Tx, keys: Keys, whose: Whose): Promise<Ahead | null> {
  if (engineOf(tx) === 'sqlite') return null
  const where = likely(whose)
  const code = whose.codeOf(null)
  const hash = code === null ? '' : codeHash(keys, code)
  const places = placesOf(keys, whose)
  const [found, entries] = await Promise.all([
    READ[where].all(tx, { ...timesAt(whose.now), ...places, code: hash }),
    SHOWN.all(tx, places),
  ])
  const also = (name: keyof Also) => JSON.parse(found.find(({ of }) => of === name)?.rows ?? 'null')
  return {
    ...{ where, code, stored: storedIn(found.filter(isOfScene)), entries },
    ...{ seat: seatIn(also('seat')), room: also('room'), version: also('version') },
  }
}

// Of what happens to a room by itself nobody says that it is one.
const likely = ({ chat, room }: Whose): Where => {
  if (!room) return 'anywhere'
  return typeof chat !== 'string' && chat.address === room.address ? 'its own' : 'in a room'
}

/** What comes beside the rows of a scene. */
type Also = { seat: Found; room: Id; version: number }

type Any = Picked<keyof Stored | keyof Also>

const isOfScene = (picked: Any): picked is Picked => !['seat', 'room', 'version'].includes(picked.of)

const at = (platform: string | null, hash: string | null) =>
  sql<Id>`(select id from chats where platform = ${platform} and address_hash = ${hash})`

const chatOf = ({ id, platform, hash }: Places) => sql<Id>`coalesce(${id}, ${at(platform, hash)})`

const reading = (where: Where) =>
  statement<Times & Places & { code: string }, Any>((tx, by) => {
    const its = seats(sql`chats.id = ${chatOf(by)}`, sql`chats.id, people.id as me,`)
    const [me, chat] = [sql<Id>`(select me from its)`, sql<Id>`(select id from its)`]
    const room = where === 'in a room' ? at(by.roomPlatform, by.roomHash) : chat
    const { code, now, asked, last, lately } = by
    const { known, rows } = selectScene({ me, chat, room, code, now, asked, last, lately }, where)
    return sql<Any>`with its as materialized (${its}), ${known} ${rows}
      union all select 'seat', row_to_json(its)::text from its
      union all select 'room', to_json(${room})::text
      union all select 'version', nextval('versions')::text`.compile(tx)
  })

const READ = {
  anywhere: reading('anywhere'),
  'in a room': reading('in a room'),
  'its own': reading('its own'),
}

// Long and sealed, it is not made JSON of.
const SHOWN = statement<Places, Row<'outbox'>>((tx, by) =>
  tx.selectFrom('outbox').selectAll().where('chat_id', '=', chatOf(by)).compile(),
)
