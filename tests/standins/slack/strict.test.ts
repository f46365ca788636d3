import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { buttons, howItEnded, section, setStage } from './harness.ts'

const stage = setStage({ scopes: ['chat:write', 'users:read', 'im:write', 'groups:read', 'im:history'] })

const post = (args: object) =>
  stage.client.chat.postMessage({ channel: stage.ana.id, ...args } as { channel: string; text: string })

test('a call needs a scope, and says which', async () => {
  const { client, ana } = stage
  const upload = client.files.getUploadURLExternal({ filename: 'a.png', length: 1 })
  await expect(upload).rejects.toMatchObject({
    data: { error: 'missing_scope', needed: 'files:write', provided: expect.stringContaining('chat:write') },
  })
  expect(await howItEnded(client.conversations.info({ channel: ana.im.id }))).toBe('missing_scope')
  expect((await client.auth.test()).response_metadata?.scopes).toContain('im:write')
})

test('a call needs the right token', async () => {
  const { slack } = stage
  const ask = (token: string | undefined) => {
    const options = { slackApiUrl: slack.root, retryConfig: { retries: 0 } }
    return howItEnded(new WebClient(token, options).auth.test())
  }
  expect([await ask(undefined), await ask('xoxb-1'), await ask(slack.appToken)]).toEqual([
    'not_authed',
    'invalid_auth',
    'not_allowed_token_type',
  ])
  expect(await howItEnded(stage.client.apps.connections.open({}))).toBe('not_allowed_token_type')
  expect(await ask(slack.botToken)).toBe('done')
})

test('blocks and views are read to the letter, and the answer points at what is wrong', async () => {
  const wrong = [{ ...buttons('x'), elements: [{ type: 'button', action_id: 'x' }] }]
  await expect(post({ text: 'x', blocks: wrong })).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: { messages: [expect.stringMatching(/^\[ERROR\].*\[json-pointer:\/blocks\/0/)] },
    },
  })
  const view = { type: 'home' as const, blocks: wrong as [] }
  const published = stage.client.views.publish({ user_id: stage.ana.id, view })
  await expect(published).rejects.toMatchObject({ data: { error: 'invalid_arguments' } })
  expect(stage.ana.home).toBe(null)
})

test('what Slack does not know is refused', async () => {
  expect(await howItEnded(stage.client.apiCall('chat.shout'))).toBe('unknown_method')
  expect(await howItEnded(post({ text: 'x', metadata: { event_type: 'x', event_payload: {} } }))).toBe(
    'invalid_arguments',
  )
  expect(await howItEnded(post({}))).toBe('no_text')
  expect(await howItEnded(post({ text: 'x', channel: 'C1' }))).toBe('channel_not_found')
})

test('a channel must have invited the bot, and be open', async () => {
  const { slack, ana } = stage
  const open = slack.channel({ name: 'open', members: [ana], bot: false })
  const hidden = slack.channel({ name: 'hidden', isPrivate: true, members: [ana], bot: false })
  const to = ({ id }: { id: string }) => howItEnded(post({ channel: id, text: 'x' }))
  expect([await to(open), await to(hidden)]).toEqual(['not_in_channel', 'channel_not_found'])
  hidden.inviteBot()
  expect(await to(hidden)).toBe('done')
  hidden.archive()
  expect(await to(hidden)).toBe('is_archived')
  expect(hidden.see()).toBe('bot: x')
})

test("only the bot's own messages can be changed, by the id of the channel, in 4000 characters", async () => {
  const { client, ana } = stage
  const { ts, channel } = (await post({ text: 'x' })) as { ts: string; channel: string }
  await ana.type('mine')
  const update = (args: object) =>
    howItEnded(
      client.chat.update({ channel, ts, text: 'y', ...args } as {
        channel: string
        ts: string
        text: string
      }),
    )
  expect(await update({ channel: ana.id })).toBe('channel_not_found')
  expect(await update({ ts: ana.dm.at(-1)?.ts })).toBe('cant_update_message')
  expect(await update({ ts: '1.000001' })).toBe('message_not_found')
  expect(await update({ text: 'x'.repeat(4001) })).toBe('msg_too_long')
  expect(await update({})).toBe('done')
  expect(await howItEnded(client.chat.delete({ channel, ts: ana.dm.at(-1)?.ts ?? '' }))).toBe(
    'cant_delete_message',
  )
})

test('a note for one person alone needs them to be there', async () => {
  const { client, slack, ana } = stage
  const room = slack.channel({ name: 'room', members: [ana] })
  const ben = slack.person({ name: 'Ben' })
  const note = (user: string) =>
    howItEnded(client.chat.postEphemeral({ channel: room.id, user, text: 'saved' }))
  expect([await note(ana.id), await note(ben.id)]).toEqual(['done', 'user_not_in_channel'])
  expect([ana.ephemerals.length, room.see()]).toEqual([1, ''])
})

test('what was said can be looked up, the newest first, page by page', async () => {
  const { client, ana, clock } = stage
  for (const text of ['one', 'two', 'three'])
    await post({ text, blocks: [{ ...section(text), block_id: text }] })
  clock.now += 1000
  const first = await client.conversations.history({ channel: ana.im.id, limit: 2 })
  expect(first.messages?.map(({ blocks }) => blocks?.[0]?.block_id)).toEqual(['three', 'two'])
  const cursor = first.response_metadata?.next_cursor ?? ''
  const rest = await client.conversations.history({ channel: ana.im.id, limit: 2, cursor })
  expect(rest.messages).toMatchObject([{ text: 'one', bot_id: stage.slack.botId }])
  const stamps = ana.dm.map(({ ts }) => Number(ts))
  expect(stamps).toEqual([...new Set(stamps)].sort())
})
