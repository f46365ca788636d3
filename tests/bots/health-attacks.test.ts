import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type Health, startHealth } from '../../bots/health/start.ts'
import { openLog } from '../../bots/log.ts'
import { tempDir } from '../temp-dir.ts'

let health: Health
beforeEach(async () => {
  const where = { ATTUNE_DB: join(tempDir(), 'attune.db'), ATTUNE_HEALTH_HOST: '127.0.0.1', port: 0 }
  health = await startHealth(where, openLog('silent'))
  onTestFinished(health.close)
})

const opened = (): Socket => {
  const socket = connect(health.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.resume()
  onTestFinished(() => void socket.destroy())
  return socket
}
/** All that comes back until the other side ends it. */
const answered = async (sent: string | Buffer): Promise<string> => {
  const socket = opened()
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.write(sent)
  await closed(socket)
  return said
}
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())))
const [GET, CLOSE] = ['GET /healthz HTTP/1.1\r\nHost: x\r\n', 'Connection: close\r\n\r\n']
const alive = async () => (await fetch(`http://127.0.0.1:${health.port}/healthz`)).status === 200

test('it answers to GET and HEAD, also in HTTP/1.0, and tells nobody what it is made of', async () => {
  const got = await answered(GET + CLOSE)
  expect(got.toLowerCase()).toMatch(
    /^http\/1\.1 200 ok\r\n[\s\S]*cache-control: no-store\r\n[\s\S]*\r\n\r\nalive\n$/,
  )
  expect(got).not.toMatch(/node|attune|server:|powered/i)
  expect(await answered('GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/200 OK[\s\S]*alive\n$/)
  expect(await answered(GET.replace('GET', 'HEAD') + CLOSE)).toMatch(/200 OK[\s\S]*\r\n\r\n$/)
})

test.each([
  ['another path', 'GET /secret HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['a path of JavaScript’s own', 'GET /__proto__ HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['no path', 'GET constructor HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['another host’s', 'GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n', 404],
  ['a POST with a body', `POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nsecret`, 405],
  [
    'a POST whose body never ends',
    'POST /readyz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nsecret\r\n',
    405,
  ],
  ['DELETE', 'DELETE /readyz HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['an upgrade', 'PUT /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: secret\r\n\r\n', 405],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
  ['a huge header', `${GET}X: ${'secret'.repeat(2000)}\r\n\r\n`, 431],
  ['very many headers', `${GET}${'A: b\r\n'.repeat(3000)}\r\n`, 431],
  ['a huge address', `GET /${'secret'.repeat(2000)} HTTP/1.1\r\n\r\n`, 431],
  ['nonsense', Buffer.from([0, 255, 22, 3, 1, 13, 10, 13, 10]), 400],
])('%s: refused without a word of it, and without a body', async (_, sent, status) => {
  const said = await answered(sent)
  expect(said.startsWith(`HTTP/1.1 ${status} `) && said.endsWith('\r\n\r\n')).toBe(true)
  expect(said).not.toContain('secret')
  expect(await alive()).toBe(true)
})

test('who says nothing, or goes on saying it slowly, is not waited for, and keeps nobody out', async () => {
  const silent = Array.from({ length: 150 }, opened)
  const slow = opened()
  slow.write(GET)
  const drip = setInterval(() => slow.writable && slow.write('A: b\r\n'), 200)
  onTestFinished(() => clearInterval(drip))
  await once(slow, 'connect')
  expect(await alive()).toBe(true)
  await Promise.all([...silent, slow].map(closed))
  expect(await alive()).toBe(true)
})

test('thousands of requests at once and after each other end nothing and cost one look', async () => {
  const asked = () =>
    fetch(`http://127.0.0.1:${health.port}/readyz`).then(
      (response) => response.text(),
      () => '',
    )
  const told: string[] = []
  for (let lap = 0; lap < 100; lap++) told.push(...(await Promise.all(Array.from({ length: 20 }, asked))))
  expect(new Set(told.filter((one) => one !== '')).size).toBe(1)
  expect(told.filter((one) => one === '')).toEqual([])
})
