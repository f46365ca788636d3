import { expect, test } from 'vitest'
import { buttons, modal, section, setStage } from './harness.ts'

const stage = setStage()

const ask = async () => {
  await stage.connect()
  const blocks = [section('How is a hug?'), buttons('Welcome', 'Rather not')]
  return stage.client.chat.postMessage({ channel: stage.ana.id, text: 'A check-in is waiting', blocks })
}

test('a question, a tap, an answer for oneself alone, and no second notification', async () => {
  const { ana, slack, app } = stage
  app.action('welcome', async ({ ack, respond }) => {
    await ack()
    await respond({ response_type: 'ephemeral', text: 'Heard.' })
  })
  await ask()
  expect(ana.see()).toBe('bot: How is a hug?\n  [Welcome] [Rather not]')
  expect(ana.notifications).toEqual(['A check-in is waiting'])
  expect(await ana.press('Welcome')).toMatchObject({ acked: true, timedOut: false })
  await slack.handled()
  expect(ana.see()).toBe('bot: How is a hug?\n  [Welcome] [Rather not]\nonly you: Heard.')
  expect(ana.notifications).toEqual([])
})

test('a button that is not there is named, with all that is', async () => {
  await ask()
  await expect(stage.ana.press('Skip')).rejects.toThrow('no button "Skip" among [Welcome] [Rather not]')
})

test('Home is published when it is opened, and its buttons work', async () => {
  const { ana, app, slack } = stage
  const home = (text: string) => ({ type: 'home' as const, blocks: [section(text), buttons('Pause')] })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: home(`Hello, ${event.tab}.`) })
  })
  app.action('pause', async ({ ack, body, client }) => {
    await ack()
    await client.views.publish({ user_id: body.user.id, view: home('Resting.') })
  })
  await stage.connect()
  await ana.openHome()
  expect(ana.see()).toBe('Hello, home.\n[Pause]')
  await ana.press('Pause', 'home')
  await slack.handled()
  expect(ana.see()).toBe('Resting.\n[Pause]')
})

test('what a person writes arrives, escaped, and is answered', async () => {
  const { ana, app } = stage
  app.message(async ({ message, say }) => {
    if (!message.subtype) await say(`You said: ${message.text}`)
  })
  await stage.connect()
  await ana.type('stop & <go>')
  expect(ana.see()).toBe('Ana: stop & <go>\nbot: You said: stop & <go>')
})

test('a command is answered for one person alone, and from a button there too', async () => {
  const { ana, app, slack } = stage
  const room = slack.channel({ name: 'may', isPrivate: true, members: [ana], bot: false })
  app.command('/checkin', async ({ ack, command, respond }) => {
    await ack()
    const text = `In ${command.channel_name}: ${command.text}`
    await respond({ response_type: 'ephemeral', text, blocks: [section(text), buttons('Close')] })
  })
  app.action('close', async ({ ack, body, respond }) => {
    expect(body).not.toHaveProperty('message')
    await ack()
    await respond({ response_type: 'ephemeral', text: 'Closed.' })
  })
  await stage.connect()
  expect(await ana.command('/checkin', 'a < b', room)).toMatchObject({ acked: true })
  await slack.handled()
  expect(ana.see()).toBe('only you: In privategroup: a < b\n  [Close]')
  await ana.press('Close')
  await slack.handled()
  expect([ana.ephemerals.length, room.see()]).toEqual([2, ''])
  ana.reload()
  expect(ana.see()).toBe('')
})

test('a command that is answered with its acknowledgement fails, for Attune never does that', async () => {
  stage.app.command('/checkin', async ({ ack }) => ack('Heard.'))
  await stage.connect()
  await stage.ana.command('/checkin', '', 'dm')
  expect(stage.ana.trouble).toContain('invalid_command_response')
})

test('a command in a thread never reaches the bot', async () => {
  await stage.connect()
  expect(await stage.ana.command('/checkin', '', 'dm', { thread: true })).toMatchObject({ acked: false })
  expect(stage.ana.trouble).toBe('/checkin is not supported in threads. Sorry!')
})

test('a global shortcut opens a modal', async () => {
  const { ana, app } = stage
  app.shortcut('checkin_start', async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal('One word') })
  })
  await stage.connect()
  await ana.shortcut('checkin_start')
  await expect.poll(ana.see).toBe('▣ Attune\nOne word: ____\n[Save] [Not now]')
})

test("changing and deleting the bot's messages is heard as messages with a subtype", async () => {
  const { client, app, slack, ana } = stage
  const heard: unknown[] = []
  app.message(async ({ message }) => {
    heard.push(message.subtype)
  })
  const { ts, channel } = (await ask()) as { ts: string; channel: string }
  await client.chat.update({ channel, ts, text: 'Later.' })
  await client.chat.delete({ channel, ts })
  await slack.handled()
  expect(heard).toEqual(['message_changed', 'message_deleted'])
  expect(ana.dm).toEqual([])
})
