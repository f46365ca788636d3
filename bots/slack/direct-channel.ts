import type { WebClient } from '@slack/web-api'

/** Finds the channel in which Attune and somebody talk. */
export type Directs = (client: WebClient, team: string, user: string) => Promise<string>

// Slack takes messages to people who are long gone; only asking for their channel tells.
const DAY = 86_400_000

/** Remembers each channel for a day. */
export function makeDirects(now = Date.now): Directs {
  const known = new Map<string, { id: string; until: number }>()
  return async (client, team, user) => {
    const kept = known.get(`${team}/${user}`)
    if (kept && now() < kept.until) return kept.id
    const { channel } = await client.conversations.open({ users: user })
    const id = `${channel?.id}`
    known.set(`${team}/${user}`, { id, until: now() + DAY })
    return id
  }
}
