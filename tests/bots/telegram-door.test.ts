import { describe, expect, test } from 'vitest'
import type { Heard } from '../../bots/platform.ts'
import { crowd } from './silent-crowd.ts'
import { until } from './slack-here.ts'
import { telegramAtDoor } from './telegram-at-door.ts'
import { seen } from './telegram-here.ts'

/** Attune behind its door, and all that it heard. */
async function open() {
  const all = await telegramAtDoor()
  const heard: Heard[] = []
  const hear = async (one: Heard) => {
    heard.push(one)
    return seen
  }
  await all.run(hear, all.bot)
  return { ...all, heard }
}

const forged = JSON.stringify({
  update_id: 1,
  message: {
    message_id: 1,
    date: 1,
    chat: { id: 7, type: 'private' },
    from: { id: 7, is_bot: false, first_name: 'Eve' },
    text: 'forged',
  },
})

describe('what comes to Telegram’s door', () => {
  test('is heard if Telegram brings it, and answered', async () => {
    const { server, ana, heard } = await open()
    ana.type('hello')
    await server.handled()
    expect(heard).toMatchObject([{ incoming: { kind: 'text', text: 'hello' } }])
    expect(await ana.press({ message: 1, data: 'home' })).toMatchObject({ text: 'Seen' })
  })

  test.each([
    ['no secret', {}],
    ['an empty one', { 'x-telegram-bot-api-secret-token': '' }],
    ['another one', { 'x-telegram-bot-api-secret-token': 'of-this-tesu' }],
    ['more than it', { 'x-telegram-bot-api-secret-token': 'of-this-test, of-this-test' }],
    ['its beginning', { 'x-telegram-bot-api-secret-token': 'of-this-tes' }],
    ['it elsewhere', { authorization: 'of-this-test' }],
  ])('T6 is refused unread with %s', async (_, headers) => {
    const { post, heard } = await open()
    expect(await post(forged, headers)).toBe(401)
    expect(await post('{', headers)).toBe(401)
    expect(await post('x'.repeat(300_000), { ...headers, 'content-type': 'text/plain' })).toBe(401)
    expect(heard).toEqual([])
  })

  test('T6 is refused if it is far too long, whether or not it says how long it is', async () => {
    const { here, proof, post, heard } = await open()
    const long = JSON.stringify({ update_id: 1, text: 'x'.repeat(256 * 1024) })
    expect(await post(long, proof)).toBe(413)
    const stream = new Blob([long]).stream()
    const headers = { 'content-type': 'application/json', ...proof }
    const inPieces = { method: 'POST', headers, body: stream, duplex: 'half' } as RequestInit
    expect((await fetch(`${here}/telegram/updates`, inPieces)).status).toBe(413)
    expect(heard).toEqual([])
  })

  test('T6 is refused, and ends nothing, where it has the secret but says nothing', async () => {
    const { proof, post, ana, server, heard } = await open()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const body of ['null', '7', '"hi"', '[]', '', '{', '\u0000', '{}', '{"update_id":"1"}', deep])
      expect(await post(body, proof)).toBe(400)
    expect(await post(forged, { ...proof, 'content-type': 'text/plain' })).toBe(415)
    for (const odd of [
      '{"update_id":1}',
      '{"update_id":1,"message":7}',
      '{"update_id":1,"callback_query":null}',
    ])
      expect(await post(odd, proof)).toBe(200)
    ana.type('hello')
    await server.handled()
    expect(heard).toHaveLength(1)
  })

  test('finds nothing on any other page, nor in any other way', async () => {
    const { here, proof, post } = await open()
    for (const path of ['/', '/telegram', '/telegram/updates/', '/slack/events'])
      expect(await post(forged, proof, path)).toBe(404)
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await fetch(`${here}/telegram/updates`, { method, headers: proof })).status).toBe(404)
  })

  test('T6 is heard however many others hold a connection and say nothing, or never end what they say', async () => {
    const { ana, server, heard, port } = await open()
    const begun = 'POST /telegram/updates HTTP/1.1\r\nhost: x\r\n'
    const sockets = await crowd(port, 600, begun)
    ana.type('hello')
    await server.handled()
    expect(heard).toHaveLength(1)
    await until(() => sockets.filter(({ closed }) => !closed).length <= 500)
  })

  test('has an address in which neither the token nor the secret stands', async () => {
    const { called, server } = await open()
    const params = called('setWebhook')[0]?.params
    expect(params).toEqual({
      url: 'https://attune.example.org/telegram/updates',
      secret_token: 'of-this-test',
      max_connections: 100,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    })
    expect(`${params?.url}`).not.toContain(server.token)
  })
})
