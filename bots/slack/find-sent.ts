import type { Platform } from '../platform.ts'
import { chatOf, refOf } from './address.ts'
import { markOf } from './draft.ts'
import { judged } from './errors.ts'
import type { Sending } from './send.ts'

const LATELY = 20

type Finding = Pick<Sending, 'clients' | 'directs' | 'left' | 'refused'>

/** Looks in somebody's chat for what may have come through; a room's messages can't be looked at. */
export const settler =
  ({ clients, directs, ...hearing }: Finding): NonNullable<Platform['settle']> =>
  ({ address, delivery }) => {
    const { team, id, where } = chatOf(address)
    const look = async () => {
      if (where === 'room') throw new Error('rooms are not read')
      const client = await clients.clientFor(team)
      const channel = await directs(client, team, id)
      const { messages = [] } = await client.conversations.history({ channel, limit: LATELY })
      const found = messages.find(({ blocks }) => blocks?.[0]?.block_id === markOf(delivery))
      return found?.ts === undefined ? null : refOf(channel, found.ts)
    }
    return judged(team, hearing, look)
  }
