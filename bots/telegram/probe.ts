import { Api } from 'grammy'
import { codeOf } from './errors.ts'

/** Which bot, and by which server. */
export type Way = { token: string; apiRoot?: string }

/** A bot as Telegram knows it. */
export type Bot = {
  name: string
  username: string
  readsGroups: boolean
  joinsGroups: boolean
  webhook: boolean
}

/** The bot; or that Telegram knows none by this token; or, in words, why that can't be told now. */
export type Met = { bot: Bot } | { unknown: true } | { unreached: string }

const PATIENCE = 10
const TELEGRAM = 'https://api.telegram.org'

/** Asks Telegram once which bot a token belongs to. */
export async function meet({ token, apiRoot }: Way): Promise<Met> {
  const api = new Api(token, { apiRoot, timeoutSeconds: PATIENCE })
  try {
    const me = await api.getMe()
    const { url = '' } = await api.getWebhookInfo()
    const { first_name: name, username, can_join_groups, can_read_all_group_messages } = me
    const groups = { joinsGroups: can_join_groups, readsGroups: can_read_all_group_messages }
    return { bot: { name, username, ...groups, webhook: url !== '' } }
  } catch (error) {
    const code = codeOf(error)
    if (code === 401 || code === 404) return { unknown: true }
    return { unreached: reason(code, apiRoot) }
  }
}

const NOT_FOUND = /^(ENOTFOUND|EAI_AGAIN)$/
const NOT_TRUSTED = /CERT|SSL|TLS|SIGNED|UNABLE_TO/

function reason(code: string | number | undefined, apiRoot: string | undefined): string {
  const { host } = new URL(apiRoot ?? TELEGRAM)
  const what = code === undefined ? '' : ` (${code})`
  const root = apiRoot ? ', and TELEGRAM_API_ROOT' : ''
  if (code === 429) return `${host} asks for a pause. Try again in a few minutes.`
  if (typeof code === 'number') return `${host} has trouble of its own${what}. Try again in a few minutes.`
  if (NOT_FOUND.test(`${code}`))
    return `${host} was not found${what}. Check that this machine is online${root}.`
  if (NOT_TRUSTED.test(`${code}`)) {
    return `The connection to ${host} is not safe${what}. Check this machine's clock, and any proxy between.`
  }
  return `${host} could not be reached${what}. Check the network and its firewall${root}.`
}
