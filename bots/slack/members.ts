import type { There } from '../../core/model/means.ts'
import { chatOf } from './address.ts'
import type { Clients } from './clients.ts'
import { codeOf } from './errors.ts'

/** Who is in which channel, remembered for seconds, so that a whole room that answers at once costs one look. */
export type Members = {
  /** Who of somebody and Attune is in the channel `T1/C1`; throws if Slack does not tell. */
  there: (room: string, person: string) => Promise<There>
  /** Which of these people are not in the channel, looked at anew; null if Attune is not. */
  absent: (room: string, people: readonly string[]) => Promise<readonly string[] | null>
  /** Somebody came into the channel `C1`, or went, whichever workspace tells of it. */
  changed: (channel: string) => void
}

type Seen = { at: number; members: Promise<ReadonlySet<string>> }

/** Members, asked for by the workspace's own client. */
export function makeMembers(clients: Clients, now = Date.now): Members {
  const looked = new Map<string, Seen>()
  const look = (room: string) => {
    for (const [key, { at }] of looked) if (now() - at > FRESH) looked.delete(key)
    const seen = { at: now(), members: membersOf(clients, room) }
    looked.set(room, seen)
    // What failed is asked for anew the next time.
    seen.members.catch(() => looked.get(room) === seen && looked.delete(room))
    return seen.members
  }
  const isIn = async (room: string, ids: readonly string[]) => {
    const seen = looked.get(room)
    const known = seen && now() - seen.at <= FRESH ? await seen.members : null
    const all = known && ids.every((id) => known.has(id))
    // Whoever is not there may have come in just now.
    const members = all || (known && now() - seen!.at <= A_MOMENT) ? known! : await look(room)
    return ids.map((id) => members.has(id))
  }
  return {
    there: async (room, person) => {
      const { botUserId } = await clients.installed(chatOf(room).team)
      const [us, them] = await isIn(room, [botUserId, chatOf(person).id])
      if (!us) return 'not-attune'
      return them ? 'both' : 'not-them'
    },
    absent: async (room, people) => {
      const { botUserId } = await clients.installed(chatOf(room).team)
      const members = await look(room)
      return members.has(botUserId) ? people.filter((person) => !members.has(chatOf(person).id)) : null
    },
    changed: (channel) => {
      for (const room of looked.keys()) if (chatOf(room).id === channel) looked.delete(room)
    },
  }
}

const FRESH = 5000
const A_MOMENT = 1000
const MOST = 1000
const HIDDEN = new Set(['channel_not_found', 'not_in_channel'])

async function membersOf({ clientFor }: Clients, room: string): Promise<ReadonlySet<string>> {
  const { team, id: channel } = chatOf(room)
  const all = new Set<string>()
  try {
    const { conversations } = await clientFor(team)
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page = { channel, limit: MOST, ...(cursor ? { cursor } : {}) }
      const { members = [], response_metadata } = await conversations.members(page)
      for (const member of members) all.add(member)
      cursor = response_metadata?.next_cursor || undefined
    }
  } catch (error) {
    // A channel that Attune can't see has nobody in it for Attune.
    if (!HIDDEN.has(`${codeOf(error)}`)) throw error
  }
  return all
}
