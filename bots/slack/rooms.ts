import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import { atMost } from '../time-limit.ts'

/** What a channel is called, as far as Slack tells, and why nothing can be asked in it. */
type Look = { name?: string; refusal?: Text }

/** Looks at channels by the workspace's own client. */
export type Rooms = {
  look: (address: string) => Promise<Look>
  /** The name alone, remembered. */
  name: (address: string) => Promise<string>
}

/** Rooms, in which Attune has to be before it can ask anything there. */
export function makeRooms(clientFor: (team: string) => Promise<WebClient>): Rooms {
  const names = new Map<string, string>()
  const ask = async (address: string): Promise<Look> => {
    const [team = '', channel = ''] = address.split('/')
    try {
      const client = await clientFor(team)
      const look = lookOf(await client.conversations.info({ channel }))
      if (look.name) names.set(address, look.name)
      return look
    } catch (error) {
      return HIDDEN.has(code(error)) ? { refusal: text('not-in-channel') } : {}
    }
  }
  const look = async (address: string) => (await atMost(ask(address), PATIENCE)) ?? {}
  return {
    look,
    name: async (address) => names.get(address) ?? (await look(address)).name ?? '',
  }
}

const PATIENCE = 1000
const HIDDEN = new Set(['channel_not_found', 'not_in_channel'])
const code = (error: unknown) => (error instanceof WebAPIPlatformError ? error.data.error : '')

const info = z.object({
  channel: z.object({
    name: z.string().default(''),
    is_member: z.boolean().default(true),
    is_archived: z.boolean().default(false),
  }),
})

function lookOf(answer: unknown): Look {
  const { success, data } = info.safeParse(answer)
  if (!success) return {}
  const { name, is_member, is_archived } = data.channel
  if (is_archived) return { name, refusal: text('archived-channel') }
  return is_member ? { name } : { name, refusal: text('not-in-channel') }
}
