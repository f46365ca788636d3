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
  /** What was known of a workspace may be so no more: it is looked up anew. */
  forgotten: (team: string) => void
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
  return { installed, clientFor: async () => client, isIn: async () => false, forgotten: () => {} }
}

const stored = z.object({ bot: z.object({ token: z.string(), id: z.string(), userId: z.string() }) })

/** For so many milliseconds it is not looked up anew whom Attune is somewhere: another process may have heard that it changed. */
const FRESH = 60_000

type Known = Installed & { client: WebClient; at: number }

/** Every workspace that installed Attune. */
export function manyWorkspaces(installations: Installations, calling: Calling, now = Date.now): Clients {
  const known = new Map<string, Known>()
  const lookUp = async (team: string, before?: Known): Promise<Known> => {
    const { success, data } = stored.safeParse(await installations.find(team))
    known.delete(team)
    if (!success) throw new RetryLater(60, false)
    const { token: botToken, id: botId, userId: botUserId } = data.bot
    const same = before?.botToken === botToken ? before.client : null
    const client = same ?? new WebClient(botToken, clientOptions(calling))
    const found = { botToken, botId, botUserId, client, at: now() }
    known.set(team, found)
    return found
  }
  const find = async (team: string): Promise<Known> => {
    const kept = known.get(team)
    if (kept && now() - kept.at <= FRESH) return kept
    // While nothing can be read, what was so is taken to be so still.
    return lookUp(team, kept).catch((error) => known.get(team) ?? Promise.reject(error))
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
