import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/slack/receive.ts'
import { filledIn, typed } from '../../bots/slack/unescape.ts'

const happen = (event: object, changes: object = {}) =>
  receive({
    ...{ type: 'event_callback', event_id: 'Ev1', team_id: 'T1', event },
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    ...changes,
  })
const write = (message: object) =>
  happen({ type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', ts: '1.2', ...message })

const changed = (before: string, text: string, user = 'U1') => ({
  ...{ user: undefined, text: undefined, message: { user, text }, previous_message: { user, text: before } },
})

describe('what else happens in Slack', () => {
  test('words in the chat are heard as they were meant', () => {
    expect(write({ text: 'a &lt; b: <https://x.org/?a=1&amp;b=2|x.org>' })?.heard).toMatchObject({
      ...{ event: 'sl:Ev1', address: 'T1/U1', ref: null, workspace: 'T1' },
      incoming: { kind: 'text', text: 'a < b: https://x.org/?a=1&b=2' },
    })
  })

  test('a picture is not words; words beside one are', () => {
    const file = { subtype: 'file_share', files: [{ id: 'F1' }] }
    expect(write({ text: '', ...file })?.heard.incoming.kind).toBe('other')
    expect(write({ text: 'look', ...file })?.heard.incoming).toMatchObject({ text: 'look' })
  })

  test.each([
    ['our own', { text: 'x', user: 'UBOT' }],
    ['any bot', { text: 'x', bot_id: 'B1' }],
    ['a change that changes nothing', { subtype: 'message_changed', ...changed('x', 'x') }],
    ['our own change', { subtype: 'message_changed', ...changed('x', 'y', 'UBOT') }],
    ['a channel', { text: 'x', channel_type: 'channel' }],
  ])('nothing is heard of a message of or in %s', (_, message) => {
    expect(write(message)).toBeNull()
  })

  test('words that somebody changed are heard as that', () => {
    const { heard } = write({ subtype: 'message_changed', ...changed('hmm', 'stop') })!
    expect(heard).toMatchObject({ address: 'T1/U1', ref: null, incoming: { kind: 'edited', text: 'stop' } })
  })

  test('opening the Home tab is a visit, opening the chat is nothing', () => {
    const open = (tab: string) => happen({ type: 'app_home_opened', user: 'U1', tab })
    expect(open('home')?.heard).toMatchObject({ ref: 'home', incoming: { kind: 'visit' } })
    expect(open('messages')).toBeNull()
  })

  test('somebody deactivated is gone, somebody changed is nothing', () => {
    const change = (deleted: boolean) => happen({ type: 'user_change', user: { id: 'U1', deleted } })
    expect(change(true)?.heard).toMatchObject({ address: 'T1/U1', incoming: { kind: 'gone' } })
    expect(change(false)).toBeNull()
  })

  test.each([
    ['member_joined_channel', 'UBOT', { kind: 'let-in' }],
    ['member_left_channel', 'UBOT', { kind: 'gone' }],
    ['member_left_channel', 'U1', { kind: 'left', chat: 'T1/U1' }],
  ])('%s by %s concerns the room', (type, user, incoming) => {
    expect(happen({ type, user, channel: 'C1' })?.heard).toMatchObject({ address: 'T1/C1', incoming })
  })

  test('nobody is followed into a room', () => {
    expect(happen({ type: 'member_joined_channel', user: 'U1', channel: 'C1' })).toBeNull()
  })

  test.each(['channel_left', 'group_left', 'channel_archive', 'group_archive', 'channel_deleted'])(
    'after %s the room is gone',
    (type) => {
      const { heard } = happen({ type, channel: 'C1', actor_id: 'U2' })!
      expect(heard).toMatchObject({ address: 'T1/C1', incoming: { kind: 'gone' } })
    },
  )

  test('a workspace that puts Attune away is heard as a whole', () => {
    for (const event of [
      { type: 'app_uninstalled' },
      { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } },
    ]) {
      const none = { authorizations: [] }
      expect(happen(event, none)?.heard).toMatchObject({ address: 'T1', incoming: { kind: 'uninstalled' } })
    }
    expect(happen({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } })).toBeNull()
  })

  test('whatever comes is heard or ignored, and never throws', () => {
    const user = { id: 'U1', name: 'ana' }
    const kind = fc.constantFrom('block_actions', 'view_submission', 'event_callback', 'shortcut')
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({ type: kind, user: fc.constant(user), view: fc.anything(), event: fc.anything() }),
      fc.record({
        type: kind,
        user: fc.constant(user),
        trigger_id: fc.string(),
        view: fc.record({ id: fc.string(), type: fc.constant('modal'), state: fc.anything() }),
        actions: fc.array(fc.record({ type: fc.string(), value: fc.string() })),
      }),
    )
    fc.assert(fc.property(garbage, (body) => void receive(body)))
  })
})

describe('words typed in Slack', () => {
  test.each([
    ['&amp;lt; &lt;b&gt;', '&lt; <b>'],
    ['<http://example.com|example.com> <https://x.y>', 'http://example.com https://x.y'],
    ['<mailto:a@b.c|a@b.c>', 'a@b.c'],
    ['<@U0123ABC> <@U0123ABC|ben>', '@ @ben'],
    ['<#C0123|consent-may> <!channel> <!subteam^S1|@team>', '#consent-may @channel @team'],
    [':large_green_circle: :large_yellow_circle: :red_circle: :white_circle: :wave:', '🟢 🟡 🔴 ⚪ :wave:'],
  ])('%s', (escaped, meant) => {
    expect(typed(escaped)).toBe(meant)
  })

  test('what was filled into a field keeps its brackets', () => {
    expect(filledIn('<b> &amp; :white_circle:')).toBe('<b> & ⚪')
  })
})
