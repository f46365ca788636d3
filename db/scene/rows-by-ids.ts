import { sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Tx } from '../schema.ts'
import { statement } from '../statement.ts'
import { type Picked, type Stored, selectScene, storedIn, type Times, timesAt, type Where } from './rows.ts'

/** Whose rows: the person's ('' is nobody), their chat's, and of the room in which it happens, if any. */
export type Concerned = { me: Id; chat: Id; room: Id | null }

/** Where that is. */
export const whereIs = ({ chat, room }: Concerned): Where =>
  room === null ? 'anywhere' : room === chat ? 'its own' : 'in a room'

/** Everything a turn of this person may change; without a person only the invitation brought, and rounds. */
export async function storedRows(tx: Tx, whose: Concerned, code: string, now: Instant): Promise<Stored> {
  const { me, chat, room } = whose
  const by = { me, chat, room: room ?? chat, code, ...timesAt(now) }
  return storedIn(await PICK[whereIs(whose)].all(tx, by))
}

type By = Times & { me: Id; chat: Id; room: Id; code: string }

const picking = (where: Where) =>
  statement<By, Picked>((tx, by) => {
    const { known, rows } = selectScene(by, where)
    return sql<Picked>`with ${known} ${rows}`.compile(tx)
  })

const PICK = {
  anywhere: picking('anywhere'),
  'in a room': picking('in a room'),
  'its own': picking('its own'),
}
