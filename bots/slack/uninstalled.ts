import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { Answered, Heard } from '../platform.ts'
import type { Clients } from './clients.ts'
import { isAway } from './errors.ts'

type Hear = (heard: Heard) => Promise<Answered>

/** How it is noticed that a workspace has put Attune away. */
export type Leaving = {
  /** A call was refused because Attune is not there any more: heard once, if it is so. */
  left: (team: string) => void
  /** Passes on what happens; what tells of leaving comes late at times, and counts only while it is so. */
  watch: (hear: Hear) => Hear
  /** Resolves when nothing noticed is being dealt with. */
  idle: () => Promise<void>
}

const NOTHING: Answered = { reply: {}, language: 'en' }

/** Notices it by whatever comes first; `forget` gives up what is stored of the workspace. */
export function makeLeaving(clients: Clients, forget: (team: string) => Promise<void>, log: Log): Leaving {
  let hear: Hear | null = null
  const told = new Set<string>()
  let telling: Promise<unknown> = Promise.resolve()
  /** Letting everybody there go takes a while, in which it may have been taken back. */
  const forgetLeft = async (team: string) => {
    if (!(await isStillThere(clients, team))) await forget(team)
  }
  const tell = async (team: string) => {
    const incoming = { kind: 'uninstalled' } as const
    const event = `sl:${randomUUID()}`
    try {
      if (await isStillThere(clients, team)) return void told.delete(team)
      await hear?.({ event, platform: 'slack', address: team, ref: null, workspace: team, incoming })
      await forgetLeft(team)
    } catch (error) {
      told.delete(team)
      log.error('leaving not heard', { platform: 'slack', error })
    }
  }
  return {
    left: (team) => {
      if (!hear || told.has(team)) return
      told.add(team)
      telling = Promise.all([telling, tell(team)])
    },
    watch: (passOn) => {
      hear = passOn
      return async (heard) => {
        const team = heard.workspace ?? ''
        if (heard.incoming.kind !== 'uninstalled') {
          told.delete(team)
          return passOn(heard)
        }
        if (await isStillThere(clients, team)) return NOTHING
        told.add(team)
        const answered = await passOn(heard)
        await forgetLeft(team)
        return answered
      }
    },
    idle: async () => void (await telling),
  }
}

/** By the token that it has now: another process may have heard that it was installed once more. Throws where nobody tells. */
async function isStillThere({ clientFor, forgotten }: Clients, team: string): Promise<boolean> {
  forgotten(team)
  try {
    const client = await clientFor(team)
    await client.auth.test()
    return true
  } catch (error) {
    if (isAway(error)) return false
    throw error
  }
}
