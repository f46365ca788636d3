import { WebClient, type WebClientOptions } from '@slack/web-api'
import { z } from 'zod'
import type { Installations } from '../../db/installations.ts'
import { freshFetch } from '../connections.ts'
import type { Log } from '../log.ts'
import { RetryLater } from '../platform.ts'
import type { Reach } from '../reach.ts'
import { within } from '../time-limit.ts'
import { quiet } from './quiet-log.ts'

/** How Slack is called: by which address, how many seconds a call may take, and who is told how it is reached. */
export type Calling = { apiUrl?: string; patience: number; log: Log; reach?: Reach }

/** What Attune is in one workspace. */
type Identity = { botId: string; botUserId: string }

/** The same, and the token it calls Slack with there. */
export type Installed = Identity & { botToken: string }

/** Whom Attune is in each workspace, and how to call Slack there. */
export type Clients = {
  /** Throws `RetryLater` where nobody installed it. */
  installed: (team: string) => Promise<Installed>
  clientFor: (team: string) => Promise<WebClient>
  /** Whether a workspace has installed Attune, beside the one that something came from. */
  isIn: (team: string) => Promise<boolean>
}

/** How anything goes to Slack, over connections that all of its clients share. */
export const toSlack = freshFetch()

/** How any client of Slack is made: never tried again by itself, for a message sent twice is worse than late. */
export function clientOptions({ apiUrl, patience, log }: Calling): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger: quiet(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url, init) => toSlack(url, { ...init, signal: within(patience) }),
  }
}

/** The one workspace that the token at hand belongs to. */
export function oneWorkspace(botToken: string, calling: Calling, me: () => Promise<Identity>): Clients {
  const client = new WebClient(botToken, clientOptions(calling))
  const installed = async () => {
    const { botId, botUserId } = await me()
    return { botToken, botId, botUserId }
  }
  return { installed, clientFor: async () => client, isIn: async () => false }
}

const stored = z.object({ bot: z.object({ token: z.string(), id: z.string(), userId: z.string() }) })

/** Every workspace that installed Attune; `forgotten` is to be told of each one that changes. */
export function manyWorkspaces(
  installations: Installations,
  calling: Calling,
): Clients & { forgotten: (team: string) => void } {
  const known = new Map<string, Installed & { client: WebClient }>()
  const find = async (team: string) => {
    const kept = known.get(team)
    if (kept) return kept
    const { success, data } = stored.safeParse(await installations.find(team))
    if (!success) throw new RetryLater(60, false)
    const { token: botToken, id: botId, userId: botUserId } = data.bot
    const found = { botToken, botId, botUserId, client: new WebClient(botToken, clientOptions(calling)) }
    known.set(team, found)
    return found
  }
  return {
    installed: find,
    clientFor: async (team) => (await find(team)).client,
    isIn: async (team) =>
      find(team).then(
        () => true,
        () => false,
      ),
    forgotten: (team) => void known.delete(team),
  }
}
