import { sql } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import { type Places, placesOf } from '../chats.ts'
import type { Holds, Lock, Locking } from '../lock.ts'
import type { Tx } from '../schema.ts'
import type { Keys } from '../seal.ts'
import { statement } from '../statement.ts'
import { codeHash } from '../tables/invitation.ts'

type Locked = {
  chat: Id | null
  circles: Id[]
  invitations: Id[]
  rooms: Id[]
}

/** Locks in one statement what is found of somebody before anything is locked; whether that was all is known once it is read. */
export const lockScene: Lock = async (tx, keys, whose) => {
  return holding(await lock(tx, keys, whose, whose.codeOf(null)))
}

const holding = ({ chat, circles, invitations, rooms }: Locked): Holds => {
  const all = new Set([...circles, ...invitations, ...rooms, chat])
  return (loaded) =>
    (loaded.chat?.id ?? null) === chat &&
    loaded.scene.circles.every(({ id }) => all.has(id)) &&
    loaded.scene.invitations.every(({ id, circle }) => all.has(id) || (circle !== null && all.has(circle))) &&
    loaded.scene.rounds.every(({ room }) => all.has(room))
}

function lock(tx: Tx, keys: Keys, whose: Locking, code: string | null): Promise<Locked> {
  const how = { code: code === null ? null : codeHash(keys, code), votes: whose.votes ? 1 : 0 }
  return LOCK.first(tx, { ...placesOf(keys, whose), ...how }) as Promise<Locked>
}

type By = Places & { code: string | null; votes: number }

const LOCK = statement<By, Locked>((tx, { id, platform, hash, code, roomPlatform, roomHash, votes }) =>
  sql<Locked>`select * from lock_scene(${id}, ${platform}, ${hash}, ${code}, ${roomPlatform}, ${roomHash}, ${votes} = 1)`.compile(
    tx,
  ),
)
