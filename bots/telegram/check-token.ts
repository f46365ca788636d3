import { Api } from 'grammy'
import type { WebhookInfo } from 'grammy/types'
import { connectionsTo } from '../connections.ts'
import { whyUnreached } from '../why-unreached.ts'
import { codeOf } from './errors.ts'

/** Which bot, and by which server. */
export type Way = { token: string; apiRoot?: string }

/** A bot as Telegram knows it. */
export type Bot = {
  name: string
  username: string
  readsGroups: boolean
  joinsGroups: boolean
  webhook: Webhook | null
}

/** Where Telegram brings what happens, and how that last failed, in its words, and when, in seconds. */
export type Webhook = { url: string; failed: { why: string; at: number } | null }

/** The bot; or that Telegram knows none by this token; or, in words, why that can't be told now. */
export type Met = { bot: Bot } | { unknown: true } | { unreached: string }

const PATIENCE = 10
/** Where bots reach Telegram, unless somebody runs a server of their own. */
export const TELEGRAM = 'https://api.telegram.org'

/** Asks Telegram once which bot a token belongs to. */
export async function meet({ token, apiRoot }: Way): Promise<Met> {
  const agent = connectionsTo(apiRoot ?? TELEGRAM)
  const api = new Api(token, { apiRoot, timeoutSeconds: PATIENCE, baseFetchConfig: { agent } })
  try {
    const me = await api.getMe()
    const webhook = webhookIn(await api.getWebhookInfo())
    const { first_name: name, username, can_join_groups, can_read_all_group_messages } = me
    const groups = { joinsGroups: can_join_groups, readsGroups: can_read_all_group_messages }
    return { bot: { name, username, ...groups, webhook } }
  } catch (error) {
    const code = codeOf(error)
    if (code === 401 || code === 404) return { unknown: true }
    return { unreached: reason(code, apiRoot) }
  }
}

function webhookIn({ url, last_error_message: why, last_error_date: at = 0 }: WebhookInfo): Webhook | null {
  return url ? { url, failed: why ? { why: why.replaceAll(/[^ -~]/g, ''), at } : null } : null
}

function reason(code: string | number | undefined, apiRoot: string | undefined): string {
  const says = code === 429 ? 'pause' : typeof code === 'number' ? 'trouble' : null
  return whyUnreached(code, { usual: TELEGRAM, given: apiRoot, setting: 'TELEGRAM_API_ROOT' }, says)
}
