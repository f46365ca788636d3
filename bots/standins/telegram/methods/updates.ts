import { optional } from '../../rules.ts'
import { badRequest } from '../world/refusal.ts'
import { answer } from '../world/taps.ts'
import { confirm, poll } from '../world/updates.ts'
import { bot } from '../world/wire.ts'
import { method } from './method.ts'
import { boolean, integer, list, string } from './parameters.ts'

/** Who the bot is. */
export const getMe = method({}, () => ({
  ...bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
}))

/** What has happened, or the first that will; what is before the offset never comes again. */
export const getUpdates = method(
  {
    offset: optional(integer(0)),
    limit: optional(integer(1, 100)),
    timeout: optional(integer(0)),
    allowed_updates: optional(list(string(1), 1)),
  },
  ({ updates }, { offset = 0, limit = 100, timeout = 0, allowed_updates }, gone) => {
    if (allowed_updates) updates.allowed = allowed_updates
    confirm(updates, offset)
    return poll(updates, { limit, timeout }, gone)
  },
)

/** Ends the spinner on a button, with words or without. */
export const answerCallbackQuery = method(
  { callback_query_id: string(1), text: optional(string()), show_alert: optional(boolean) },
  ({ taps }, { callback_query_id, text = '', show_alert: alert = false }) => {
    if ([...text].length > 200) throw badRequest('MESSAGE_TOO_LONG')
    answer(taps, callback_query_id, { text, alert })
    return true
  },
)
