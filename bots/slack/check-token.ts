import { WebAPIPlatformError, WebClient } from '@slack/web-api'
import { openLog } from '../log.ts'
import { whyUnreached } from '../why-unreached.ts'
import { clientOptions } from './clients.ts'
import { SCOPES } from './commands-and-scopes.ts'
import { codeOf } from './errors.ts'

/** Attune as one workspace knows it, and what it may not do there though it should. */
export type Workspace = { team: string; bot: string; url: string; missing: readonly string[] }

/** The workspace; or that Slack knows none by this token; or, in words, why that can't be told now. */
export type Met = { workspace: Workspace } | { unknown: true } | { unreached: string }

/** Whether a connection may be opened; `missing` is what its token may not do though it should. */
export type Opened = { opens: true } | { missing: string } | { unknown: true } | { unreached: string }

const PATIENCE = 10
const SLACK = 'https://slack.com/api/'

/** Asks Slack once which workspace a bot token belongs to. */
export async function meet({ botToken, apiUrl }: { botToken: string; apiUrl?: string }): Promise<Met> {
  try {
    const me = await clientOf(botToken, apiUrl).auth.test()
    const granted = me.response_metadata?.scopes ?? []
    const missing = SCOPES.filter((scope) => !granted.includes(scope))
    return { workspace: { team: me.team ?? '', bot: me.user ?? '', url: me.url ?? '', missing } }
  } catch (error) {
    return trouble(error, apiUrl)
  }
}

/** Asks Slack once whether an app token opens connections; none is opened. */
export async function tryOpen({ appToken, apiUrl }: { appToken: string; apiUrl?: string }): Promise<Opened> {
  try {
    await clientOf(appToken, apiUrl).apps.connections.open()
    return { opens: true }
  } catch (error) {
    return codeOf(error) === 'missing_scope' ? { missing: 'connections:write' } : trouble(error, apiUrl)
  }
}

/** In words why Slack can't be reached at all; null if it can. */
export async function unreached(apiUrl?: string): Promise<string | null> {
  try {
    await clientOf(undefined, apiUrl).api.test()
    return null
  } catch (error) {
    return error instanceof WebAPIPlatformError ? null : reason(codeOf(error), apiUrl)
  }
}

const clientOf = (token: string | undefined, apiUrl: string | undefined): WebClient =>
  new WebClient(token, clientOptions({ apiUrl, patience: PATIENCE, log: openLog('silent') }))

function trouble(error: unknown, apiUrl: string | undefined): { unknown: true } | { unreached: string } {
  const code = codeOf(error)
  const refused = error instanceof WebAPIPlatformError && !PASSING.has(`${code}`)
  return refused ? { unknown: true } : { unreached: reason(code, apiUrl) }
}

const PASSING = new Set(['not_json', 'ratelimited', 'internal_error', 'fatal_error', 'service_unavailable'])

function reason(code: string | number | undefined, apiUrl: string | undefined): string {
  const isTrouble = typeof code === 'number' || PASSING.has(`${code}`)
  const says = code === 'ratelimited' ? 'pause' : isTrouble ? 'trouble' : null
  return whyUnreached(code, { usual: SLACK, given: apiUrl, setting: 'SLACK_API_URL' }, says)
}
