import { boolean, integer, list, optional, string } from './check.ts'
import { editMethods } from './edit-methods.ts'
import { type Method, method } from './method.ts'
import { profileMethods } from './profile-methods.ts'
import { badRequest } from './refusal.ts'
import { sendMethods } from './send-methods.ts'
import { answer } from './taps.ts'
import { confirm, poll } from './updates.ts'
import { bot } from './wire.ts'

const getMe = method({}, () => ({
  ...bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
}))

const getUpdates = method(
  {
    offset: optional(integer()),
    limit: optional(integer(1, 100)),
    timeout: optional(integer(0)),
    allowed_updates: optional(list(string(1))),
  },
  ({ updates }, { offset = 0, limit = 100, timeout = 0, allowed_updates }, gone) => {
    if (allowed_updates) updates.allowed = allowed_updates.length > 0 ? allowed_updates : undefined
    confirm(updates, offset)
    return poll(updates, { limit, timeout }, gone)
  },
)

const deleteWebhook = method({ drop_pending_updates: optional(boolean) }, ({ updates }, params) => {
  if (params.drop_pending_updates) updates.queue = []
  return true
})

const getWebhookInfo = method({}, ({ updates }) => ({
  url: '',
  has_custom_certificate: false,
  pending_update_count: updates.queue.length,
}))

const answerCallbackQuery = method(
  {
    callback_query_id: string(1),
    text: optional(string()),
    show_alert: optional(boolean),
    cache_time: optional(integer(0)),
  },
  ({ taps }, { callback_query_id, text = '', show_alert: alert = false }) => {
    if ([...text].length > 200) throw badRequest('MESSAGE_TOO_LONG')
    answer(taps, callback_query_id, { text, alert })
    return true
  },
)

/** Every method there is, by its name. */
export const methods: Record<string, Method> = {
  getMe,
  getUpdates,
  deleteWebhook,
  getWebhookInfo,
  answerCallbackQuery,
  ...sendMethods,
  ...editMethods,
  ...profileMethods,
}
