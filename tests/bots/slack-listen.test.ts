import { beforeEach, describe, expect, test } from 'vitest'
import type { Answered } from '../../bots/platform.ts'
import type { Reply } from '../../core/model/message.ts'
import { form, hearing, page, text } from './slack-hearing.ts'
import { until } from './slack-here.ts'

let here: Awaited<ReturnType<typeof hearing>>
beforeEach(async () => {
  here = await hearing()
})

const willBe = (reply: Reply) => {
  here.answer = async (): Promise<Answered> => ({ reply, language: 'en' })
}
const heard = async () => {
  await until(() => here.heard.length > 0)
  return here.heard[0]!
}
const channel = (about: { bot?: boolean; isPrivate?: boolean } = {}) =>
  here.slack.channel({ name: 'consent-may', members: [here.ana], bot: true, ...about })

describe('who is heard', () => {
  test('is who Slack says they are: their name, language and clock', async () => {
    await here.ana.command('/checkin', '', 'dm')
    expect((await heard()).incoming).toMatchObject({
      profile: { name: 'Ana', full: 'Ana Lopez', language: 'es', zone: 'Europe/Madrid' },
    })
  })

  test('is asked about once in a while, and anew when something has changed', async () => {
    const asked = () => here.slack.calls.filter(({ method }) => method === 'users.info').length
    for (const _ of [1, 2, 3]) await here.ana.command('/checkin', '', 'dm')
    await until(() => here.heard.length === 3)
    expect(asked()).toBe(1)
    here.ana.setZone('Asia/Tokyo')
    await here.slack.handled()
    await here.ana.command('/checkin', '', 'dm')
    await until(() => here.heard.length === 4)
    expect(here.heard[3]!.incoming).toMatchObject({ profile: { zone: 'Asia/Tokyo' } })
  })

  test.each([{ kind: 'hang' }, { kind: 'error' }, { error: 'user_not_found' }] as const)(
    'is called as the payload says, where Slack does not tell: %j',
    async (fault) => {
      here.slack.faults.next('users.info', fault)
      expect(await here.ana.command('/checkin', '', 'dm')).toMatchObject({ acked: true })
      expect((await heard()).incoming).toMatchObject({ profile: { name: 'ana', language: 'en' } })
      here.slack.faults.clear()
    },
  )
})

describe('/checkin in a channel', () => {
  test('is about that room, by its real name even if it is private', async () => {
    const room = channel({ isPrivate: true })
    willBe({ page: form() })
    await here.ana.command('/checkin', '', room)
    await here.shows(expect.stringContaining('Fill this in.'))
    const address = `${here.slack.teamId}/${room.id}`
    expect(await heard()).toMatchObject({ room: { address, name: '#consent-may' } })
  })

  test('is remembered by the form that it opens', async () => {
    const room = channel()
    willBe({ page: form() })
    await here.ana.command('/checkin', '', room)
    await here.shows(expect.stringContaining('Fill this in.'))
    here.ana.fill('Line', 'x')
    await here.ana.submit()
    await until(() => here.heard.length === 2)
    expect(here.heard[1]!.room).toEqual(here.heard[0]!.room)
  })

  test.each([true, false])(
    'where Attune is not is told kindly, and not heard (private: %s)',
    async (isPrivate) => {
      await here.ana.command('/checkin', '', channel({ bot: false, isPrivate }))
      await here.shows("only you: I'm not in that channel.")
      expect(here.heard).toEqual([])
    },
  )

  test('that is archived is told kindly', async () => {
    const room = channel()
    here.slack.faults.next('conversations.info', { error: 'internal_error' })
    await here.ana.command('/checkin', '', room)
    expect(await heard()).toMatchObject({ room: { name: '#consent-may' } })
    room.archive()
    await until(() => here.heard.length === 2)
    expect(here.heard[1]).toMatchObject({ incoming: { kind: 'gone' } })
    await here.ana.command('/checkin', '', room)
    await here.shows('only you: That channel is archived.')
  })

  test('R16 with "stop" in any language is heard for this person alone', async () => {
    await here.ana.command('/checkin', '¡PARA!', channel())
    expect(await heard()).toMatchObject({ incoming: { kind: 'command', name: 'stop' } })
    expect(here.heard[0]!.room).toBeUndefined()
  })
})

describe('the shortcut', () => {
  const choose = async (room: { name: string }) => {
    await here.ana.shortcut('checkin')
    await here.shows(expect.stringContaining('In which channel?'))
    here.ana.fill('In which channel?', (room as { id?: string }).id ?? room.name)
    await here.ana.submit()
  }

  test('asks in which channel, and then is a /checkin there', async () => {
    const room = channel()
    willBe({ page: page('A question for this room.') })
    await choose(room)
    await here.shows('▣ Attune\nA question for this room.\n[Close]')
    const address = `${here.slack.teamId}/${room.id}`
    expect(await heard()).toMatchObject({
      room: { address, name: '#consent-may' },
      incoming: { kind: 'command', name: 'checkin' },
    })
  })

  test('tells at once where Attune is not', async () => {
    await choose(channel({ bot: false }))
    await here.shows(expect.stringContaining("✗ I'm not in that channel."))
    expect(here.heard).toEqual([])
  })
})

describe('what happens in the chat and around it', () => {
  test('typed words are heard; R29 if that fails each time, it is said once, where they were typed', async () => {
    here.slack.ackWithin = 200
    here.answer = () => Promise.reject(new Error('no'))
    await here.ana.type('hello <b>')
    expect(await heard()).toMatchObject({ ref: null, incoming: { kind: 'text', text: 'hello <b>' } })
    await here.shows("Ana: hello <b>\nonly you: That didn't get through, please try again.")
  })

  test('a pressed button in a channel is heard with its room, and answered to one person', async () => {
    const room = channel()
    const address = `${here.slack.teamId}/${room.id}`
    const message = {
      line: page('A line.'),
      page: page('Round.', 'Ready'),
      open: false,
      free: false,
      sound: false,
    }
    await here.platform.send({ address, language: 'en', delivery: 'd', about: null }, message, null)
    willBe({ toast: text('Heard.') })
    await here.ana.press('Ready', room)
    await here.shows('bot: Round.\n  [Ready]\nonly you: Heard.')
    expect(here.heard).toMatchObject([{ ref: null, room: { address, name: '#consent-may' } }])
  })

  test('being let into a room is heard, and so is somebody leaving it', async () => {
    const room = channel({ bot: false })
    room.inviteBot()
    await until(() => here.heard.length === 1)
    here.ana.leave(room)
    await until(() => here.heard.length === 2)
    const chat = `${here.slack.teamId}/${here.ana.id}`
    const address = `${here.slack.teamId}/${room.id}`
    expect(here.heard).toMatchObject([
      { address, room: { address, name: '#consent-may' }, incoming: { kind: 'let-in' } },
      { address, incoming: { kind: 'left', chat } },
    ])
  })

  test('somebody deactivated is gone', async () => {
    here.slack.deactivate(here.ana)
    expect(await heard()).toMatchObject({ incoming: { kind: 'gone' } })
  })
})

test('R16 however much is dealt with at once, what helps or erases is heard; the rest reads that it did not get through', async () => {
  here = await hearing({ most: 1 })
  await here.post(page('Hello.', 'Home', 'Help', 'Erase-all'))
  here.slack.ackWithin = 300
  const { promise, resolve: letGo } = Promise.withResolvers<Answered>()
  here.answer = () => promise
  const all = ['Home', 'Home', 'Help', 'Erase-all'].map((button) => here.ana.press(button))
  await until(() => here.heard.length === 3)
  letGo({ reply: {}, language: 'en' })
  await Promise.all(all)
  const verbs = here.heard.map(({ incoming }) => 'press' in incoming && incoming.press?.verb)
  expect(verbs.toSorted()).toEqual(['erase-all', 'help', 'home'])
})
