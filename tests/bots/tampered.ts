import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startTelegram } from '../../bots/standins/telegram/server.ts'

/** What is to be different from a Telegram where all is well; `ahead` is its clock, in seconds. */
export type Tampered = { webhook?: string; readsGroups?: boolean; ahead?: number }

/** The stand-in of Telegram, with answers that can be tampered with. */
export async function startTampered() {
  const telegram = await startTelegram({ now: Date.now })
  let now: Tampered = {}
  const server = createServer(async ({ url = '' }, response) => {
    const answer = await fetch(telegram.root + url)
    const body = (await answer.json()) as { result?: object }
    const me = url.endsWith('getMe') ? { can_read_all_group_messages: now.readsGroups ?? false } : {}
    const hook = url.endsWith('getWebhookInfo') ? { url: now.webhook ?? '' } : {}
    response.setHeader('date', new Date(Date.now() + (now.ahead ?? 0) * 1000).toUTCString())
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ...body, result: { ...body.result, ...me, ...hook } }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
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
