import { readKey } from '../../../core/model/key.ts'
import type { Weather } from '../../../core/model/weather.ts'
import type { TableDump } from '../../../db/dump.ts'
import { weatherPicture } from '../../slack/picture.ts'
import { filesIn } from '../../standins/slack/world/blocks.ts'
import { mainOf, type Room } from './room.ts'

/** The pictures in a room, by the ids of their files. */
export type Pictures = Map<string, Uint8Array>

/** Remembers the picture of each message that has one; its weather stands in the file for a week. */
export function rememberPictures(pictures: Pictures, room: Room, readable: readonly TableDump[]): void {
  const rows = (name: string) => readable.find(({ table }) => table === name)?.rows ?? []
  const main = mainOf(room)
  for (const { ts, blocks } of main.messages) {
    const missing = filesIn(blocks).filter((id) => !pictures.has(id))
    if (missing.length === 0) continue
    const key = rows('outbox').find(({ ref }) => ref === `${main.id}/${ts}`)?.key
    const [shown] = readKey(`${key}`)?.about ?? []
    const round = rows('rounds').find(({ id }) => id === shown)
    if (!round?.weather) continue
    const picture = weatherPicture(JSON.parse(`${round.weather}`) as Weather)
    for (const id of missing) pictures.set(id, picture)
  }
}
