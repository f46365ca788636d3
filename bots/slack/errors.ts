import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import { type Cause, neverSent, Unclear } from '../network.ts'
import { Gone, Lost, RetryLater } from '../platform.ts'

/** The code of whatever a call threw: Slack's own, HTTP's, or that of the network. */
export function codeOf(error: unknown): string | number | undefined {
  if (error instanceof WebAPIPlatformError) return refusalOf(error)
  if (error instanceof WebAPIHTTPError) return error.statusCode
  if (error instanceof WebAPIRateLimitedError || isRateLimit(error)) return 'ratelimited'
  // Undici's own errors have the code 0, which says nothing.
  return causesOf(error).find(({ code }) => code)?.code
}

/** What a failed call means for the chat it was for. */
export function meaning(error: unknown): Error {
  const code = codeOf(error)
  if (code === 'ratelimited') return new RetryLater(waitOf(error), false)
  if (error instanceof WebAPIPlatformError) return refusal(`${code}`)
  return causesOf(error).some(neverSent) ? new RetryLater(A_WHILE, true) : new Unclear(code)
}

/** Who hears of a failure beside whoever called: `left` if all of Attune has gone from a workspace. */
export type Hearing = { refused: (error: unknown) => void; left: (team: string) => void }

/** Does something in a workspace: what it throws is what a failure means. */
export async function judged<T>(
  team: string,
  { refused, left }: Hearing,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RetryLater) throw error
    refused(error)
    if (LEFT.has(`${codeOf(error)}`)) left(team)
    throw meaning(error)
  }
}

/** Whether Attune is not in a workspace: nobody has installed it there, or its token is not taken. */
export const isAway = (error: unknown): boolean => error instanceof RetryLater || AWAY.has(`${codeOf(error)}`)

/** Whether Slack does not take a message as it was made: ours to mend. */
export const isMalformed = (error: unknown): boolean => MALFORMED.has(`${codeOf(error)}`)

/** Where exactly in a message its fault is, without a word of what it says. */
export function pointersOf(error: unknown): string {
  const metadata = error instanceof WebAPIPlatformError ? error.data.response_metadata : undefined
  const messages = (metadata?.messages ?? []).join('\n')
  const pointers = [...messages.matchAll(/\[json-pointer:([\w/]{1,80})\]/g)].map(([, pointer]) => pointer)
  return pointers.join(' ') || `${codeOf(error)}`
}

const A_WHILE = 10
const AWAY_FOR = 60

const LEFT = new Set(['account_inactive', 'token_revoked'])
const AWAY = new Set([...LEFT, 'invalid_auth', 'token_expired', 'not_authed', 'team_access_not_granted'])
const MALFORMED = new Set(['invalid_blocks', 'invalid_arguments', 'msg_too_long', 'msg_blocks_too_long'])
const LOST = new Set([
  ...['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive', 'not_enabled'],
  ...['cant_delete_message', 'compliance_exports_prevent_deletion'],
])
const GONE = new Set([
  ...['channel_not_found', 'not_in_channel', 'is_archived', 'user_disabled', 'user_not_found'],
  ...['user_not_visible', 'cannot_dm_bot', 'messages_tab_disabled'],
])

function refusal(code: string): Error {
  if (AWAY.has(code)) return new RetryLater(AWAY_FOR, false)
  if (LOST.has(code)) return new Lost()
  return GONE.has(code) || code.startsWith('restricted_action') ? new Gone() : new Unclear(code)
}

// What is no JSON comes as the "error" of an answer, word for word.
function refusalOf({ data }: WebAPIPlatformError): string {
  const code = `${data.error}`
  if (code === 'rate_limited') return 'ratelimited'
  return /^[a-z][a-z0-9_]{0,60}$/.test(code) ? code : 'not_json'
}

const isRateLimit = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Retry header did not contain')

/** For how many seconds Slack asks to be left alone. */
export const askedOf = (error: unknown): number | undefined =>
  codeOf(error) === 'ratelimited' ? waitOf(error) : undefined

function waitOf(error: unknown): number {
  return error instanceof WebAPIRateLimitedError ? Math.max(1, error.retryAfter) : A_WHILE
}

/** What lies behind an error, as far as the network tells. */
function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = []
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) {
    const { code, message } = at as Cause
    if (at.name === 'TimeoutError') causes.push({ code: 'ETIMEDOUT' })
    else causes.push({ code: at.name.startsWith('WebAPI') ? undefined : code, message })
  }
  return causes
}
