import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { onTestFinished } from 'vitest'

/** A proxy for one test: what it was asked to reach, all of which it leads to servers of the test, or refuses. */
export async function proxyHere(leadsTo: Record<string, string> = {}) {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url!)
    asked.push(url.host)
    const to = leadsTo[url.host]
    if (to === undefined) return void response.writeHead(403).end()
    const on = new URL(url.pathname + url.search, to)
    const passed = request(on, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.destroy())
    incoming.pipe(passed)
  })
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    socket.on('error', () => {})
    const to = leadsTo[url.replace(/:(80|443)$/, '')]
    if (to === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const { hostname, port } = new URL(to)
    const tunnel = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      tunnel.pipe(socket).pipe(tunnel)
    })
    tunnel.on('error', () => socket.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
