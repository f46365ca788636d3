import { optional } from '../../rules.ts'
import { makeHook } from '../world/hook.ts'
import { badRequest } from '../world/refusal.ts'
import { hookUp } from '../world/updates.ts'
import { method } from './method.ts'
import { integer, list, string } from './parameters.ts'

const PORTS = ['', '80', '88', '443', '8443']

/** From now on updates are brought to this address. */
export const setWebhook = method(
  {
    url: string(1),
    secret_token: optional(string(1, 256)),
    max_connections: optional(integer(1, 100)),
    allowed_updates: optional(list(string(1), 1)),
  },
  (world, { url, secret_token = '', max_connections: most = 40, allowed_updates }) => {
    const { protocol, port } = URL.parse(url) ?? {}
    if (protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    if (!PORTS.includes(port ?? ''))
      throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
    if (!/^[\w-]*$/.test(secret_token)) throw badRequest('secret token contains unallowed characters')
    const { updates } = world
    if (allowed_updates) updates.allowed = allowed_updates
    const isSame = updates.hook?.url === url && updates.hook.most === most && world.secret === secret_token
    // It is "already set": what is on its way goes on.
    if (isSame) return true
    world.secret = secret_token
    hookUp(updates, makeHook(world, { url, secret: secret_token, most }))
    return true
  },
)

/** From now on updates are fetched. */
export const deleteWebhook = method({}, (world) => {
  world.secret = ''
  hookUp(world.updates)
  return true
})

/** Where updates are brought, how much waits, and what went wrong last. */
export const getWebhookInfo = method({}, ({ updates: { hook, queue, allowed } }) => ({
  url: hook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: queue.length,
  ...(hook ? { max_connections: hook.most } : {}),
  ...(hook?.failed ? { last_error_date: hook.failed.at, last_error_message: hook.failed.why } : {}),
  ...(allowed ? { allowed_updates: allowed } : {}),
}))
