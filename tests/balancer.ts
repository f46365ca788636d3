import { createServer, request as passOn } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Something that listens for the world, and takes what comes to these ports in turn, as any balancer does. */
export async function balancer(ports: readonly number[]) {
  let turn = 0
  const went = ports.map(() => 0)
  const server = createServer((request, response) => {
    const nth = turn++ % ports.length
    went[nth]! += 1
    const { method, url: path, headers } = request
    const onward = passOn({ host: '127.0.0.1', port: ports[nth], method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.headersSent || response.writeHead(502).end())
    request.pipe(onward)
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How much went to each. */
    went,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
