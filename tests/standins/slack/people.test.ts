import { expect, test } from 'vitest'
import { buttons, howItEnded, section, setStage } from './harness.ts'

const stage = setStage()
const post = (channel: string, text = 'A check-in is waiting') =>
  stage.client.chat.postMessage({ channel, text })

const listenFor = (...types: string[]) => {
  const heard: unknown[] = []
  for (const type of types) {
    stage.app.event(type, async ({ event }) => {
      heard.push({ ...event })
    })
  }
  return heard
}

test('the lock screen shows plain texts until somebody looks', async () => {
  const { slack, ana, client } = stage
  const ben = slack.person({ name: 'Ben' })
  const room = slack.channel({ name: 'room', members: [ana, ben] })
  await post(ana.id)
  await client.chat.postMessage({ channel: room.id, text: '', blocks: [section('secret')] })
  expect(ana.notifications).toEqual(['A check-in is waiting', "This content can't be displayed."])
  expect(ben.notifications).toHaveLength(1)
  ana.look()
  ana.look(room)
  expect(ana.notifications).toEqual([])
  expect(ana.see()).toBe('bot: secret')
})

test('profiles tell zone, language and kind of member, and a strange workspace', async () => {
  const { slack, client } = stage
  const guest = slack.person({ name: 'Gil', tz: 'Asia/Kolkata', locale: 'de-DE', guest: true })
  const stranger = slack.person({ name: 'Sam', stranger: true })
  expect((await client.users.info({ user: guest.id, include_locale: true })).user).toMatchObject({
    tz: 'Asia/Kolkata',
    tz_offset: 19_800,
    locale: 'de-DE',
    is_restricted: true,
    deleted: false,
  })
  expect((await client.users.info({ user: stranger.id })).user).toMatchObject({ is_stranger: true })
  expect(await howItEnded(client.conversations.open({ users: stranger.id }))).toBe('user_not_visible')
  expect(await howItEnded(client.users.info({ user: 'U1' }))).toBe('user_not_found')
})

test('a deactivated person is announced; posting to them still works, opening a chat does not', async () => {
  const { slack, ana, client } = stage
  const heard = listenFor('user_change')
  await stage.connect()
  slack.deactivate(ana)
  await slack.handled()
  expect(heard).toMatchObject([{ user: { id: ana.id, deleted: true } }])
  expect(heard).not.toMatchObject([{ user: { tz: expect.anything() } }])
  expect(await howItEnded(post(ana.id))).toBe('done')
  expect(await howItEnded(client.conversations.open({ users: ana.id }))).toBe('user_disabled')
})

test('who comes and goes in a channel is heard, the bot included', async () => {
  const { slack, ana } = stage
  const heard = listenFor('member_joined_channel', 'member_left_channel', 'channel_left', 'channel_archive')
  await stage.connect()
  const room = slack.channel({ name: 'room', members: [], bot: false })
  ana.join(room)
  room.inviteBot()
  await slack.handled()
  expect(heard.splice(0)).toMatchObject([
    { type: 'member_joined_channel', user: slack.botUserId, inviter: ana.id },
  ])
  ana.leave(room)
  await slack.handled()
  expect(heard.splice(0)).toMatchObject([{ type: 'member_left_channel', user: ana.id }])
  room.archive()
  await slack.handled()
  expect(heard.splice(0)).toMatchObject([{ type: 'channel_archive', channel: room.id }])
  room.removeBot()
  await slack.handled()
  expect(heard).toMatchObject([{ type: 'channel_left', channel: room.id }])
})

test('a channel and its members can be looked up', async () => {
  const { slack, ana, client } = stage
  const room = slack.channel({ name: 'room', isPrivate: true, members: [ana] })
  expect((await client.conversations.members({ channel: room.id })).members).toEqual([
    ana.id,
    slack.botUserId,
  ])
  expect((await client.conversations.info({ channel: room.id })).channel).toMatchObject({ is_private: true })
  const { permalink } = await client.chat.getPermalink({
    channel: room.id,
    message_ts: `${(await post(room.id)).ts}`,
  })
  expect(permalink).toContain(room.id)
})

test('once uninstalled the token is dead, and the bot hears of it; a new install brings a new one', async () => {
  const { slack, client, ana } = stage
  const heard = listenFor('app_uninstalled', 'tokens_revoked')
  await stage.connect()
  const before = slack.botToken
  slack.uninstall()
  await slack.handled()
  expect(heard).toHaveLength(2)
  expect(await ana.shortcut('open')).toMatchObject({ acked: false, timedOut: true })
  expect(await howItEnded(client.auth.test())).toBe('account_inactive')
  ana.setZone('Asia/Tokyo')
  slack.reinstall()
  expect(slack.botToken).not.toBe(before)
  expect(heard).toHaveLength(2)
})

test('a message can vanish without the bot, from the lock screen too', async () => {
  const { ana, client } = stage
  const { ts = '', channel = '' } = await post(ana.id)
  ana.discard(ts)
  expect([ana.dm, ana.notifications]).toEqual([[], []])
  expect(await howItEnded(client.chat.update({ channel, ts, text: 'x' }))).toBe('message_not_found')
})

test('a modified app may send any action', async () => {
  const { ana, app, client } = stage
  const values: unknown[] = []
  app.action(/.*/, async ({ ack, action }) => {
    values.push('value' in action && action.value)
    await ack()
  })
  await stage.connect()
  await client.chat.postMessage({ channel: ana.id, text: 'x', blocks: [buttons('Open')] })
  await ana.pressRaw(ana.dm[0]!, { action_id: 'open', value: 'forged' })
  expect(values).toEqual(['forged'])
})

test('a picture is uploaded, completed, and then shown in a message', async () => {
  const { client, slack, ana } = stage
  const picture = Buffer.from('not really a picture')
  const show = (id: string) => {
    const image = { type: 'image' as const, slack_file: { id }, alt_text: 'three shapes' }
    return howItEnded(client.chat.postMessage({ channel: ana.id, text: 'x', blocks: [image] }))
  }
  slack.slowFiles = true
  const { files } = await client.filesUploadV2({ file: picture, filename: 'weather.png' })
  const id = `${files[0]?.files?.[0]?.id}`
  expect([await show('F1'), await show(id), await show(id)]).toEqual([
    'invalid_blocks',
    'invalid_blocks',
    'done',
  ])
  expect(ana.see()).toBe('bot: (picture: three shapes)')
})

test('a page hears of every change until it wants to hear no more', async () => {
  const { slack, ana } = stage
  let changes = 0
  const deaf = slack.onChange(() => (changes += 1))
  await post(ana.id)
  expect(changes).toBeGreaterThan(0)
  deaf()
  const before = changes
  await post(ana.id)
  expect(changes).toBe(before)
})
