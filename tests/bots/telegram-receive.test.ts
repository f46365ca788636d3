import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receive } from '../../bots/telegram/receive.ts'
import { anySign } from '../any-sign.ts'

const chat = { id: 7_000_000_000_007, type: 'private', first_name: 'Ana' }
const ana = { id: chat.id, is_bot: false, first_name: 'Ana', language_code: 'en' }
const profile = { name: 'Ana', full: 'Ana', language: 'en' }

const write = (message: object, from: object = ana) =>
  receive({ update_id: 5, message: { message_id: 12, date: 0, chat, from, ...message } })
const tap = (query: object) =>
  receive({ update_id: 6, callback_query: { id: '1', from: ana, chat_instance: '1', ...query } })
const k1 = 'k'.repeat(16)
const pressed = { message: { message_id: 12, date: 0, chat }, data: `open/${k1}` }

describe('what comes from Telegram', () => {
  test('typed words keep their chat, their message and their event', () => {
    expect(write({ text: 'Hello  you' })).toEqual({
      event: 'tg:5',
      platform: 'telegram',
      address: '7000000000007',
      ref: '12',
      incoming: { kind: 'text', text: 'Hello  you', profile },
    })
  })

  test.each([
    ['/start', 'start', ''],
    ['/start k7abc', 'start', 'k7abc'],
    ['/START@attune_bot  k7abc ', 'start', 'k7abc'],
    [' /Stop\nplease', 'stop', 'please'],
  ])('%j is a command', (text, name, argument) => {
    expect(write({ text })?.incoming).toEqual({ kind: 'command', name, argument, profile })
  })

  test.each(['/', '//stop', '/stop!!', 'see /stop', '/größe'])('%j is not a command', (text) => {
    expect(write({ text })?.incoming).toMatchObject({ kind: 'text', text })
  })

  test('R16 words under a picture are words too', () => {
    expect(write({ photo: [], caption: 'stop' })?.incoming).toMatchObject({ kind: 'text', text: 'stop' })
  })

  test('R16 words that somebody changes are heard as that', () => {
    const edited = receive({ update_id: 9, edited_message: { message_id: 1, chat, from: ana, text: 'stop' } })
    expect(edited).toMatchObject({ event: 'tg:9', ref: '1', incoming: { kind: 'edited', text: 'stop' } })
  })

  test.each(['voice', 'photo', 'sticker', 'location', 'contact', 'poll', 'something_new'])(
    'a %s is no words',
    (kind) => {
      expect(write({ [kind]: {} })?.incoming).toEqual({ kind: 'other', profile })
    },
  )

  test('a press brings what it means, also on a message that is no longer there, or nothing if it is none of ours', () => {
    const incoming = { kind: 'press', press: { verb: 'open', args: [k1] }, profile }
    expect(tap(pressed)).toMatchObject({ event: 'tg:6', address: '7000000000007', ref: '12', incoming })
    expect(tap({ ...pressed, data: 'not ours' })?.incoming).toMatchObject({ kind: 'press', press: null })
  })

  test('blocking says that somebody is gone, letting in again says nothing', () => {
    const member = (status: string) =>
      receive({ update_id: 8, my_chat_member: { chat, from: ana, new_chat_member: { status } } })
    expect(member('kicked')).toMatchObject({ event: 'tg:8', ref: null, incoming: { kind: 'gone' } })
    expect(member('member')).toBeNull()
  })

  test('a group, a channel, another bot and a note of Telegram itself are no business of ours', () => {
    expect(write({ text: '/start', chat: { id: -1, type: 'supergroup' } })).toBeNull()
    expect(write({ text: '/start' }, { ...ana, is_bot: true })).toBeNull()
    expect(write({ pinned_message: {} })).toBeNull()
    expect(receive({ update_id: 9, channel_post: { message_id: 1, chat, text: '/start' } })).toBeNull()
    expect(
      receive({ update_id: 9, edited_message: { message_id: 1, chat, from: ana, location: {} } }),
    ).toBeNull()
    expect(tap({ ...pressed, message: { message_id: 1, chat: { id: -1, type: 'group' } } })).toBeNull()
    expect(tap({ inline_message_id: '1', data: 'open k1' })).toBeNull()
    expect(tap({ message: pressed.message, game_short_name: 'go' })).toBeNull()
  })

  const group = { id: -100_500, type: 'supergroup', title: 'x' }
  const [ben, anonymous] = [
    { ...ana, id: 8 },
    { ...ana, id: 1087968824, is_bot: true },
  ]
  const inGroup = { message_id: 12, date: 0, chat: group }
  test.each([
    ['a member', { message: { ...inGroup, from: ben, text: '/checkin' } }],
    ['an anonymous admin', { message: { ...inGroup, from: anonymous, sender_chat: group, text: '/stop' } }],
    ['a channel', { message: { ...inGroup, from: { ...ana, id: 777000 }, is_automatic_forward: true } }],
    ['a group that grew', { message: { ...inGroup, from: ben, migrate_to_chat_id: -100_501 } }],
    ['what it grew from', { message: { ...inGroup, from: ben, migrate_from_chat_id: -500 } }],
    ['words that were changed', { edited_message: { ...inGroup, from: ben, text: 'stop' } }],
    ['whoever presses', { callback_query: { id: '1', from: ben, message: inGroup, data: `open/${k1}` } }],
    ['whoever takes it out', { my_chat_member: { chat: group, new_chat_member: { status: 'kicked' } } }],
    [
      'a channel itself',
      { channel_post: { message_id: 1, chat: { id: -1, type: 'channel' }, text: 'stop' } },
    ],
    ['somebody else in a chat', { callback_query: { id: '1', from: ben, ...pressed } }],
    ['somebody else’s words in a chat', { message: { message_id: 1, chat, from: ben, text: 'stop' } }],
  ])('R13 in groups and channels nobody acts: %s', (_, update) => {
    expect(receive({ update_id: 9, ...update })).toBeNull()
  })

  test.each([
    [{ first_name: 'Ben', last_name: 'Kowalski' }, 'Ben K.'],
    [{ first_name: 'Leo', last_name: '🚀' }, 'Leo 🚀'],
    [{ first_name: 'Ana', last_name: '  ' }, 'Ana'],
  ])('R21 of a profile only the first name and an initial are taken: %j', (names, full) => {
    const profile = { name: names.first_name, full }
    expect(write({ text: 'hi' }, { ...ana, ...names })?.incoming).toMatchObject({ profile })
  })

  test.each([
    ['pt-BR', 'pt'],
    ['zh-hans', 'zh'],
    ['', 'en'],
    ['../../x', 'en'],
    ['english', 'en'],
  ])('the language of "%s" is %s', (language_code, language) => {
    expect(write({ text: 'hi' }, { ...ana, language_code })?.incoming).toMatchObject({
      profile: { language },
    })
  })

  test('whatever comes is heard or ignored, and never throws', () => {
    const text = fc.option(fc.string({ unit: anySign }), { nil: undefined })
    const message = fc.record({
      message_id: fc.integer(),
      chat: fc.constant(chat),
      from: fc.constant(ana),
      text,
    })
    const garbage = fc.oneof(
      fc.anything(),
      fc.record({ update_id: fc.integer(), message: fc.oneof(message, fc.object()) }),
      fc.record({
        update_id: fc.integer(),
        callback_query: fc.object({ key: fc.constantFrom('from', 'data') }),
      }),
    )
    fc.assert(fc.property(garbage, (update) => void receive(update)))
  })
})
