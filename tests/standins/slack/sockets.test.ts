import { expect, test } from 'vitest'
import { buttons, setStage } from './harness.ts'

const stage = setStage()

const ready = async () => {
  const { app, client, ana, slack } = stage
  app.action('open', async ({ ack }) => ack())
  await stage.connect()
  await client.chat.postMessage({ channel: ana.id, text: 'x', blocks: [buttons('Open')] })
  expect(slack.sockets.count()).toBe(2)
}

const tapUntil = async (connections: number) => {
  let lost = 0
  const tap = async () => {
    const { acked } = await stage.ana.press('Open')
    lost += acked ? 0 : 1
    return stage.slack.sockets.count()
  }
  await expect.poll(tap).toBe(connections)
  return lost
}

test.each(['renew', 'drop', 'freeze'] as const)('%s: with two connections no tap is lost', async (what) => {
  await ready()
  stage.slack.sockets[what]()
  expect(stage.slack.sockets.count()).toBe(1)
  expect(await tapUntil(2)).toBe(0)
})

test('an event that comes while nothing is connected waits', async () => {
  const { slack, ana, app } = stage
  const heard: string[] = []
  app.event('user_change', async ({ event }) => {
    heard.push(event.user.tz)
  })
  await ready()
  slack.sockets.dropAll()
  expect(slack.sockets.count()).toBe(0)
  ana.setZone('Asia/Tokyo')
  await slack.handled()
  expect(heard).toEqual(['Asia/Tokyo'])
})

test('an event can be delivered twice, as a retry of the same id', async () => {
  const { slack, ana, app } = stage
  const heard: unknown[] = []
  app.event('user_change', async ({ body, context }) => {
    heard.push([body.event_id, context.retryNum])
  })
  await stage.connect()
  ana.setZone('Asia/Tokyo')
  await slack.handled()
  slack.redeliver()
  await slack.handled()
  const [[id]] = heard as [[string]]
  expect(heard).toEqual([
    [id, 0],
    [id, 1],
  ])
})

test('what is said to a bot that is not there waits for it', async () => {
  const { ana, app } = stage
  app.message(async ({ say }) => void (await say('Here.')))
  await ana.type('Hello?')
  expect(ana.see()).toBe('Ana: Hello?')
  await stage.connect()
  // Bolt confirms before it answers.
  await expect.poll(() => ana.see()).toBe('Ana: Hello?\nbot: Here.')
})

test('a hello tells how many are connected; the eleventh is sent away', async () => {
  const { slack } = stage
  const heard: unknown[] = []
  const sockets = []
  for (let nr = 1; nr <= 11; nr += 1) {
    const headers = { authorization: `Bearer ${slack.appToken}` }
    const opened = await fetch(`${slack.root}apps.connections.open`, { method: 'POST', headers })
    const socket = new WebSocket(((await opened.json()) as { url: string }).url)
    socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(data)))
    sockets.push(socket)
    await expect.poll(() => heard.length).toBe(nr)
  }
  expect(heard[0]).toMatchObject({ type: 'hello', num_connections: 1 })
  expect(heard.at(-1)).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' })
  for (const socket of sockets) socket.close()
})
