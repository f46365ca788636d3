import { createServer, type IncomingMessage, request as passOn } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The name by which Telegram reaches the processes. */
export const PUBLIC = 'https://attune.example.org'

/** What takes what Telegram brings to one of these ports after the other, past those where nobody listens; `heard` is told of each update that was taken. */
export async function doorTo(ports: readonly number[], heard: (update: number) => void) {
  let turn = 0
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    for (let tries = 0; tries < ports.length; tries++) {
      const status = await bring(request, body, ports[turn++ % ports.length]!)
      if (status === null) continue
      if (status === 200) heard(JSON.parse(`${body}`).update_id)
      return response.writeHead(status).end()
    }
    response.writeHead(502).end()
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

/** The status it is answered with; 502 if nobody knows whether it was heard, null if nobody was there. */
function bring({ method, url: path, headers }: IncomingMessage, body: Buffer, port: number) {
  const { promise, resolve } = Promise.withResolvers<number | null>()
  const onward = passOn({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
    answer.resume()
    resolve(answer.statusCode ?? 502)
  })
  onward.on('error', (error: Error & { code?: string }) =>
    resolve(error.code === 'ECONNREFUSED' ? null : 502),
  )
  onward.end(body)
  return promise
}
