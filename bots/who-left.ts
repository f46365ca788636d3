import type { Id } from '../core/model/circle.ts'
import type { Absent } from '../core/model/means.ts'
import { type Instant, plus } from '../core/model/time.ts'
import type { Stored } from '../db/chats.ts'
import { dueInRoom, type PeopledRoom } from '../db/room-people.ts'
import type { Knowing, RoomKnowing } from './room-knowing.ts'
import { atMost } from './time-limit.ts'

/** Who of a room is not there any more; `later` is to be asked again, `gone` can't be written to any more. */
export type WhoLeft = (room: Id) => Promise<Absent | 'later' | { gone: Stored }>

/** For how long it is asked again before it counts as unknown. */
const ASKED_FOR = { minutes: 5 }
/** Milliseconds after which the platform does not say it: everybody else's turns wait meanwhile. */
const PATIENCE = 2000

/** Who has left is asked before a round opens or closes: that somebody was taken out may never have been heard. */
export function whoLeft({ store, now, platforms }: Knowing): WhoLeft {
  const since = new Map<Id, Instant>()
  const failed = (room: Id) => {
    const first = since.get(room) ?? now()
    since.set(room, first)
    if (now() < plus(first, ASKED_FOR)) return 'later'
    since.delete(room)
    return 'unknown'
  }
  return async (room) => {
    const due = await dueInRoom(store, room, now())
    const absent = due && platforms?.get(due.platform)?.absent
    if (!absent) {
      since.delete(room)
      return []
    }
    const found = await atMost(
      leftIn(due, absent).catch(() => null),
      PATIENCE,
    )
    if (!found) return failed(room)
    since.delete(room)
    return found.left ?? { gone: { id: room, address: due.address } }
  }
}

async function leftIn({ address, people }: PeopledRoom, absent: NonNullable<RoomKnowing['absent']>) {
  const addresses = people.map((one) => one.address)
  const left = await absent(address, addresses)
  return { left: left && people.filter((one) => left.includes(one.address)).map(({ id }) => id) }
}
