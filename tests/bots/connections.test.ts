import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Api } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { connectionsTo, freshFetch } from '../../bots/connections.ts'
import { postJsonTo } from '../../bots/post-json.ts'

const clients: [string, (root: string) => Promise<unknown>][] = [
  [
    'Telegram, with a file,',
    (root) => new Api('1:a', { apiRoot: root, baseFetchConfig: { agent: connectionsTo(root) } }).getMe(),
  ],
  ['Telegram, as JSON,', (root) => postJsonTo(root)('/bot1:a/getMe', '{}', [])],
  ['Slack', async (root) => (await freshFetch()(root)).text()],
]

test.concurrent.each(clients)(
  'a connection to %s over which nothing goes is ended within seconds, whatever the server offers',
  async (_, call) => {
    const server = createServer({ keepAliveTimeout: 0 }, (_, response) => {
      response.setHeader('keep-alive', 'timeout=600').end('{"ok":true,"result":true}')
    })
    onTestFinished(() => void server.close())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const connected = once(server, 'connection') as Promise<[Socket]>
    await call(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const [socket] = await connected
    expect(socket.destroyed).toBe(false)
    await once(socket, 'close')
  },
)
