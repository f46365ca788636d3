import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { postJsonTo } from '../../bots/post-json.ts'
import { Refused } from '../../db/start-refused.ts'

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a server somewhere below its address gets what is posted, whole, and its answer comes back whatever its status', async () => {
  const root = await serving(async (request, response) => {
    const { method, url, headers } = request
    response.statusCode = 429
    response.write(`${method} ${url} ${headers['content-type']} `)
    response.end(await text(request))
  })
  const long = JSON.stringify({ text: 'ä🟢'.repeat(50_000) })
  expect(await postJsonTo(`${root}/under/`)('/bot1:a/getMe', long, [])).toBe(
    `POST /under/bot1:a/getMe application/json ${long}`,
  )
})

test('a call is given up as soon as one of its signals says so: before it, on its way, or without an answer', async () => {
  const root = await serving(() => {})
  const post = postJsonTo(root)
  const calm = new AbortController().signal
  await expect(post('/', '{}', [calm, AbortSignal.abort(new Error('before'))])).rejects.toThrow('before')
  const stopping = new AbortController()
  const onItsWay = post('/', '{}', [stopping.signal, calm])
  stopping.abort(new Error('on its way'))
  await expect(onItsWay).rejects.toThrow('on its way')
  await expect(post('/', '{}', [calm, AbortSignal.timeout(50)])).rejects.toThrow('timeout')
})

test('what the network says of a server that is not there is passed on, and no address that Attune has no proxy for', async () => {
  await expect(postJsonTo('http://127.0.0.1:1')('/', '{}', [])).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  })
  process.env.HTTP_PROXY = 'socks5://example.org'
  onTestFinished(() => void delete process.env.HTTP_PROXY)
  expect(() => postJsonTo('http://example.org')).toThrow(Refused)
})
