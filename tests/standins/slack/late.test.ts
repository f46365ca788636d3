import { expect, test } from 'vitest'
import { after } from '../../../bots/standins/deadline.ts'
import { buttons, howItEnded, modal, setStage } from './harness.ts'

const stage = setStage({ ackWithin: 300, triggerLives: 400 })

const ask = async () => {
  await stage.connect()
  await stage.client.chat.postMessage({ channel: stage.ana.id, text: 'x', blocks: [buttons('Open')] })
}

test('a tap that nobody acknowledges fails in front of the person', async () => {
  await ask()
  expect(await stage.ana.press('Open')).toMatchObject({ acked: false, timedOut: true })
  expect(stage.ana.see()).toContain('⚠ We had some trouble connecting')
})

test('a tap while the bot is not connected fails at once', async () => {
  const { client, ana } = stage
  await client.chat.postMessage({ channel: ana.id, text: 'x', blocks: [buttons('Open')] })
  expect(await ana.press('Open')).toMatchObject({ acked: false, timedOut: true })
})

test('a trigger works once, and only for a moment', async () => {
  const { app, ana, slack } = stage
  const ended: unknown[] = []
  app.action('open', async ({ ack, body, client }) => {
    await ack()
    const { trigger_id } = body as { trigger_id: string }
    const open = () => howItEnded(client.views.open({ trigger_id, view: modal('x') }))
    if (ended.length > 0) await new Promise<void>((resolve) => void after(450, resolve))
    ended.push(await open())
    if (ended.length === 1) ended.push(await open())
  })
  await ask()
  await ana.press('Open')
  await slack.handled()
  ana.closeModal()
  await ana.press('Open')
  await expect.poll(() => ended).toEqual(['done', 'exchanged_trigger_id', 'expired_trigger_id'])
  expect(await howItEnded(stage.client.views.open({ trigger_id: 'made.up', view: modal('x') }))).toBe(
    'invalid_trigger_id',
  )
})

test('a response address works five times, for half an hour', async () => {
  const { app, ana, slack, clock } = stage
  let address = ''
  app.action('open', async ({ ack, body }) => {
    address = (body as { response_url: string }).response_url
    await ack()
  })
  await ask()
  const post = async () => {
    const response = await fetch(address, {
      method: 'POST',
      body: '{"text":"x","response_type":"ephemeral"}',
      headers: { 'content-type': 'application/json' },
    })
    return response.ok || ((await response.json()) as { error: string }).error
  }
  await ana.press('Open')
  expect([await post(), await post(), await post(), await post(), await post(), await post()]).toEqual([
    true,
    true,
    true,
    true,
    true,
    'used_url',
  ])
  await ana.press('Open')
  clock.now += 31 * 60_000
  expect(await post()).toBe('expired_url')
  expect(slack.calls.filter(({ method }) => method === 'response_url')).toHaveLength(7)
})

test('an event that a dead connection swallowed comes again with the same id', async () => {
  const { app, ana, slack } = stage
  const heard: { id: unknown; retry: unknown }[] = []
  app.event('user_change', async ({ body, context }) => {
    heard.push({ id: body.event_id, retry: context.retryNum })
  })
  await stage.connect()
  slack.sockets.freeze({ unaware: true })
  ana.setZone('Europe/Lisbon')
  ana.setZone('Europe/Madrid')
  await slack.handled()
  expect(heard.map(({ retry }) => retry)).toEqual([0, expect.toSatisfy((retry) => Number(retry) > 0)])
  expect(new Set(heard.map(({ id }) => id)).size).toBe(2)
})
