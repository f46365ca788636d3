import type { Config } from '../settings/settings.ts'

/** Whether Attune is to be on Slack, by either way. */
export const isOnSlack = (config: Config): boolean =>
  config.SLACK_BOT_TOKEN !== undefined || config.SLACK_APP_TOKEN !== undefined || hasRequests(config)

/** Whether Slack is to come to Attune with requests, from many workspaces. */
export const hasRequests = (config: Config): boolean =>
  [config.SLACK_SIGNING_SECRET, config.SLACK_CLIENT_ID, config.SLACK_CLIENT_SECRET].some(Boolean)
