import { WebAPIPlatformError } from '@slack/web-api'
import { Refused } from '../../db/start-refused.ts'
import type { Log } from '../log.ts'
import { codeOf } from './errors.ts'

/** What whoever runs it has to do about a token; null if the trouble is another one. */
export function refusedToken(error: unknown, setting: keyof typeof WHENCE): Refused | null {
  const code = error instanceof WebAPIPlatformError ? codeOf(error) : undefined
  if (typeof code !== 'string') return null
  if (code === 'missing_scope') return new Refused(`${setting} may not do this. ${WHENCE[setting]}`)
  if (code === 'not_allowed_token_type') return new Refused(`${setting} is another token. ${WHENCE[setting]}`)
  return FINAL.has(code) ? new Refused(`Slack does not know ${setting}. ${WHENCE[setting]}`) : null
}

const WHENCE = {
  SLACK_BOT_TOKEN:
    'Copy the Bot User OAuth Token, which begins with xoxb-: https://api.slack.com/apps, "Install App". Then start Attune again.',
  SLACK_APP_TOKEN:
    'Make an App-Level Token with the scope connections:write, which begins with xapp-: https://api.slack.com/apps, "Basic Information". Then start Attune again.',
}

const FINAL = new Set([
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'],
  ...['user_removed_from_team', 'team_disabled', 'no_permission', 'access_denied'],
])

const MINUTE = 60_000

/** Says what to do about the token of the one workspace, whenever a call shows that Slack refuses it, once a minute at most. */
export function sayingRefused(log: Log): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY
  return (error) => {
    const refusal = refusedToken(error, 'SLACK_BOT_TOKEN')
    if (refusal === null || performance.now() - last < MINUTE) return
    last = performance.now()
    log.error(refusal.message, { platform: 'slack', code: codeOf(error) })
  }
}
