import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startTelegram } from '../../bots/standins/telegram/server.ts'

/** What is to be different from a Telegram where all is well; `ahead` is its clock, in seconds. */
export type Tampered = { webhook?: string; failed?: string; readsGroups?: boolean; ahead?: number }

/** The stand-in of Telegram, with answers that can be tampered with. */
export async function startTampered() {
  const telegram = await startTelegram({ now: Date.now })
  let now: Tampered = {}
  const webhook = () => ({
    url: now.webhook ?? '',
    ...(now.failed ? { last_error_message: now.failed, last_error_date: Math.floor(Date.now() / 1000) } : {}),
  })
  const changed = (url: string, result: unknown) => {
    if (url.endsWith('getMe'))
      return { ...(result as object), can_read_all_group_messages: now.readsGroups ?? false }
    return url.endsWith('getWebhookInfo') ? { ...(result as object), ...webhook() } : result
  }
  const server = createServer(async (request, response) => {
    const { url = '', method, headers } = request
    const sent = Buffer.concat(await Array.fromAsync(request))
    const body = sent.length > 0 ? { body: sent } : {}
    const type = headers['content-type'] ?? 'application/json'
    const answer = await fetch(telegram.root + url, { method, headers: { 'content-type': type }, ...body })
    const told = (await answer.json()) as { result?: unknown }
    response.setHeader('date', new Date(Date.now() + (now.ahead ?? 0) * 1000).toUTCString())
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ...told, result: changed(url, told.result) }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    phone: telegram.phone,
    token: telegram.token,
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tamper: (how: Tampered) => {
      now = how
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await telegram.stop()
    },
  }
}
