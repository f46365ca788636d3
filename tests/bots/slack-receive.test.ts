import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/slack/receive.ts'

const team = { id: 'T1', domain: 'ours' }
const user = { id: 'U1', username: 'ana', name: 'ana', team_id: 'T1' }
const profile = { name: 'ana', language: 'en' }
const response_url = 'https://hooks.slack.com/actions/T1/1/x'

const k1 = 'k'.repeat(16)
const button = { type: 'button', action_id: 'a:0:0:0', value: `answer/${k1}/green` }
const press = (changes: object) => ({
  ...{ type: 'block_actions', team, user, trigger_id: '12.34.ab', response_url, api_app_id: 'A1' },
  actions: [button],
  ...changes,
})
const inChat = press({
  channel: { id: 'D1', name: 'directmessage' },
  message: { ts: '1699.0001', text: 'A moment for you.', blocks: [] },
})

const chosen = { type: 'static_select', selected_option: { text: {}, value: 'k7' } }
const values = {
  what: { what: chosen },
  words: { words: { type: 'plain_text_input', value: 'me &amp; you :red_circle:' } },
  days: { days: { type: 'checkboxes', selected_options: [{ value: '1' }, { value: '2' }] } },
  from: { from: { type: 'timepicker', selected_time: '19:30' } },
  none: { none: { type: 'datepicker', selected_date: null } },
}
const modal = (kept: object, callback_id = 'page') => ({
  ...{ id: 'V1', type: 'modal', callback_id, private_metadata: JSON.stringify(kept), hash: 'h1' },
  blocks: [{ type: 'section' }, { type: 'input', block_id: 'words' }],
  state: { values },
})
const room = { address: 'T1/C1', name: 'consent-may' }

describe('a button in Slack', () => {
  test('in a chat: the person, the message, and a modal that it may open', () => {
    expect(receive(inChat)).toEqual({
      heard: {
        ...{ event: 'sl:12.34.ab', platform: 'slack', address: 'T1/U1', workspace: 'T1' },
        ref: 'D1/1699.0001',
        fresh: expect.stringMatching(/^modal\/[0-9a-f]{16}$/),
        incoming: { kind: 'press', press: { verb: 'answer', args: [k1, 'green'] }, profile },
      },
      way: { place: 'message', trigger: '12.34.ab', respond: response_url },
    })
  })

  test('in the Home tab', () => {
    const { heard, way } = receive(press({ view: { id: 'V1', type: 'home' } }))!
    expect([heard.ref, heard.room, way.place]).toEqual(['home', undefined, 'home'])
  })

  test('in a modal, which knows its room', () => {
    const { heard, way } = receive(press({ view: modal({ room }) }))!
    expect(heard).toMatchObject({ ref: null, room, address: 'T1/U1' })
    expect(way).toMatchObject({ place: 'modal', view: 'V1' })
  })

  test('in a channel: the person, and the room, but not the message that everybody sees', () => {
    const { heard, way } = receive(
      press({ channel: { id: 'C1', name: 'consent-may' }, message: { ts: '1.2' } }),
    )!
    expect(heard).toMatchObject({ address: 'T1/U1', ref: null, room })
    expect(way.place).toBe('channel')
  })

  test('of somebody from another workspace counts where Attune was installed', () => {
    const view = { ...modal({}), app_installed_team_id: 'T1' }
    expect(receive(press({ team: { id: 'T9' }, view }))?.heard.address).toBe('T1/U1')
  })

  test('that opens a page on the web says nothing', () => {
    expect(receive(press({ ...inChat, actions: [{ type: 'button', action_id: 'a:0:0:0' }] }))).toBeNull()
  })

  test('R10 what tells one event from another says nothing of the color', () => {
    const one = receive(inChat)!.heard
    const other = receive({ ...inChat, actions: [{ ...button, value: `answer/${k1}/red` }] })!.heard
    expect([other.event, other.fresh]).toEqual([one.event, one.fresh])
  })
})

describe('a form in Slack', () => {
  const send = (kept: object) => receive({ type: 'view_submission', team, user, view: modal(kept) })

  test('is heard with what was filled in, by the names of its fields', () => {
    const { heard, way } = send({ room, action: 'round-open' })!
    expect(heard).toMatchObject({ event: 'sl:V1.h1', ref: null, room })
    expect(heard.incoming).toEqual({
      ...{ kind: 'form', sent: { verb: 'round-open', args: [] }, profile },
      fields: { what: 'k7', words: 'me & you 🔴', days: ['1', '2'], from: '19:30' },
    })
    expect(way).toMatchObject({ place: 'submission', view: 'V1', inputs: ['words'] })
  })

  test('draws itself anew when a live field changes, and no other', () => {
    const change = (kept: object) => receive(press({ view: modal(kept), actions: [chosen] }))
    expect(change({ action: 'a', draw: 'round-draw' })?.heard.incoming).toMatchObject({
      ...{ kind: 'form', sent: { verb: 'round-draw' } },
      fields: { what: 'k7' },
    })
    expect(change({ action: 'a' })).toBeNull()
  })

  test('that asks for a line brings what was typed, unescaped', () => {
    expect(send({ action: 'typed' })?.heard.incoming).toMatchObject({
      ...{ kind: 'form', sent: { verb: 'typed' } },
      fields: { words: 'me & you 🔴' },
    })
  })

  test('that is not ours, or remembers nothing that can be read, is nothing', () => {
    expect(send({})).toBeNull()
    const view = { ...modal({}), private_metadata: '{' }
    expect(receive({ type: 'view_submission', team, user, view })).toBeNull()
  })

  test('that asks in which channel is a /checkin there', () => {
    const selected = { type: 'conversations_select', selected_conversation: 'C1' }
    const view = { ...modal({}, 'where'), state: { values: { channel: { channel: selected } } } }
    expect(receive({ type: 'view_submission', team, user, view })?.heard).toMatchObject({
      room: { address: 'T1/C1', name: '' },
      incoming: { kind: 'command', name: 'checkin', argument: '' },
    })
  })
})

describe('/checkin', () => {
  const type = (text: string, at: object = {}) =>
    receive(
      {
        ...{ command: '/checkin', text, team_id: 'T1', user_id: 'U1', user_name: 'ana' },
        ...{ trigger_id: '12.34.ab', response_url, channel_id: 'C1', channel_name: 'consent-may', ...at },
      },
      (typed) => typed === '¡Para!' || typed === 'STOP!!',
    )!.heard

  test('in a channel is about that room', () => {
    expect(type('')).toMatchObject({
      ...{ address: 'T1/U1', ref: null, room, event: 'sl:12.34.ab' },
      incoming: { kind: 'command', name: 'checkin', argument: '', profile },
    })
  })

  test('in a private channel waits for its name', () => {
    expect(type('', { channel_name: 'privategroup' }).room?.name).toBe('')
  })

  test.each([
    ['D1', 'directmessage'],
    ['C1', 'mpdm-ana--ben-1'],
  ])('in a chat of people is about nobody else: %s', (channel_id, channel_name) => {
    expect(type('', { channel_id, channel_name }).room).toBeUndefined()
  })

  test.each([
    ['rest', 'rest'],
    [' Help ', 'help'],
    ['STOP!!', 'stop'],
    ['¡Para!', 'stop'],
  ])('R16 with "%s" is for whoever writes it alone: %s', (text, name) => {
    expect(type(text)).toMatchObject({ incoming: { name } })
    expect(type(text).room).toBeUndefined()
  })

  test('with any other word is the same as without', () => {
    expect(type('please')).toMatchObject({ room, incoming: { name: 'checkin', argument: '' } })
  })
})
