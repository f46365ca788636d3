import { z } from 'zod'
import type { Platform } from '../platform.ts'
import { chatOf } from './address.ts'
import type { Clients } from './clients.ts'
import { codeOf } from './errors.ts'

/** Finds the workspace by which a shared channel can be written to, where the one it was known by has put Attune away. */
export const makeElsewhere =
  (clients: Clients): NonNullable<Platform['elsewhere']> =>
  async (room, people) => {
    if (await speaks(clients, room)) return null
    const { team: before, id } = chatOf(room)
    const teams = new Set(people.map((person) => chatOf(person).team))
    for (const workspace of teams) {
      const address = `${workspace}/${id}`
      if (workspace !== before && (await speaks(clients, address))) return { address, workspace }
    }
    return null
  }

const AWAY = new Set([
  ...['channel_not_found', 'not_in_channel', 'account_inactive', 'token_revoked', 'invalid_auth'],
])

const info = z.object({
  channel: z.object({ is_member: z.boolean(), is_archived: z.boolean().default(false) }),
})

/** Whether Attune can write into a channel; throws if Slack does not say. */
async function speaks({ isIn, clientFor }: Clients, room: string): Promise<boolean> {
  const { team, id: channel } = chatOf(room)
  if (!(await isIn(team))) return false
  try {
    const { conversations } = await clientFor(team)
    const found = info.parse(await conversations.info({ channel }))
    return found.channel.is_member && !found.channel.is_archived
  } catch (error) {
    if (AWAY.has(`${codeOf(error)}`)) return false
    throw error
  }
}
