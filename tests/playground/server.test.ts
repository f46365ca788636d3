import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageServer, servePage } from '../../bots/playground/serve/server.ts'

let server: PageServer
const acted: string[] = []

beforeAll(async () => {
  server = await servePage(0, {
    state: async () => ({ clock: 'Tue 18:23' }),
    calls: (after) => [{ nr: after + 1 }],
    picture: (id) => (id === 'F1' ? new Uint8Array([137, 80, 78, 71]) : null),
    act: async (action) => acted.push(action) > 0 && action === 'press',
  })
})
afterAll(() => server.stop())

type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

/** A request with any headers at all, `Host` and `Origin` among them, which fetch would not send. */
function ask({ method = 'GET', path = '/', headers = {}, body = '{}' }: Asked) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; type: string; csp: string }>()
  const { port } = new URL(server.url)
  const asked = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
    response.resume()
    const { 'content-type': type = '', 'content-security-policy': csp = '' } = response.headers
    resolve({ status: response.statusCode ?? 0, type, csp: `${csp}` })
  })
  asked.on('error', reject).end(method === 'POST' ? body : undefined)
  return promise
}

const post = (headers: Record<string, string>, path = '/do/press', body = '{}') =>
  ask({ method: 'POST', path, body, headers: { 'content-type': 'application/json', ...headers } })
const ours = () => ({ host: new URL(server.url).host, origin: server.url })

test('the steps to a platform of one’s own are the README’s', async () => {
  const read = async (on: string) => (await fetch(`${server.url}/live/${on}`)).text()
  expect(await read('telegram')).toMatch(/^1\. .*@BotFather/)
  expect(await read('slack')).toContain('/invite @Attune')
  expect((await fetch(`${server.url}/live/elsewhere`)).status).toBe(404)
})

test('the page and its files come with their types, and may load nothing from elsewhere', async () => {
  const host = new URL(server.url).host
  const types = { '/': 'text/html', '/main.js': 'text/javascript', '/style/base.css': 'text/css' }
  for (const [path, type] of Object.entries(types)) {
    const answer = await ask({ path, headers: { host } })
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.type).toContain(type)
    expect(answer.csp).toContain("default-src 'self'")
  }
})

test('what was sent is served to the page alone', async () => {
  const { host } = ours()
  expect(await ask({ path: '/calls?after=12', headers: { host } })).toMatchObject({ status: 200 })
  expect(await ask({ path: '/calls?after=12', headers: { host: 'evil.example' } })).toMatchObject({
    status: 403,
  })
  expect(await ask({ path: '/calls?after=x', headers: { host } })).toMatchObject({ status: 404 })
})

test('a picture that was sent is served to the page alone', async () => {
  const { host } = ours()
  const path = '/picture/F1.png'
  expect(await ask({ path, headers: { host } })).toMatchObject({ status: 200, type: 'image/png' })
  expect(await ask({ path, headers: { host: 'evil.example' } })).toMatchObject({ status: 403 })
  expect(await ask({ path: '/picture/F2.png', headers: { host } })).toMatchObject({ status: 404 })
  expect(await ask({ path: '/picture/../F1.png', headers: { host } })).toMatchObject({ status: 404 })
})

test('nothing outside the page’s folder has an address', async () => {
  const host = new URL(server.url).host
  for (const path of ['/../index.ts', '/%2e%2e/index.ts', '/style/../../index.ts', '/main.ts', '/nope.js']) {
    expect(await ask({ path, headers: { host } })).toMatchObject({ status: 404 })
  }
})

test('a foreign Host is refused: a page elsewhere that points its name at this machine', async () => {
  for (const host of ['evil.example', 'evil.example:4321', 'localhost', 'localhost.evil.example:4321']) {
    expect(await ask({ headers: { host } })).toMatchObject({ status: 403 })
    expect(await ask({ path: '/state', headers: { host } })).toMatchObject({ status: 403 })
  }
})

test('a foreign Origin, or none, presses nothing', async () => {
  const { host } = ours()
  acted.length = 0
  for (const origin of [
    'http://evil.example',
    'null',
    'http://localhost:1',
    'https://localhost.evil.example',
  ]) {
    expect(await post({ host, origin })).toMatchObject({ status: 403 })
  }
  expect(await post({ host })).toMatchObject({ status: 403 })
  expect(await post({ ...ours(), 'content-type': 'text/plain' })).toMatchObject({ status: 403 })
  expect(acted).toEqual([])
})

test('the page itself may press; what there is not, what is not JSON and what is too large is refused', async () => {
  expect(await post(ours())).toMatchObject({ status: 204 })
  expect(await post(ours(), '/do/dance')).toMatchObject({ status: 404 })
  expect(await post(ours(), '/elsewhere')).toMatchObject({ status: 404 })
  expect(await post(ours(), '/do/press', 'no json')).toMatchObject({ status: 400 })
  expect(await post(ours(), '/do/press', `"${'x'.repeat(70_000)}"`)).toMatchObject({ status: 400 })
  expect(await ask({ method: 'PUT', headers: ours() })).toMatchObject({ status: 405 })
})
