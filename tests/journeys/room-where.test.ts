import { expect, test } from 'vitest'
import { allTap, COLORS, type Five, messages, openRound, roomOfFive } from './room-moves.ts'

const gone = {
  archived: ({ room }: Five) => room.archive(),
  'left by Attune': ({ room }: Five) => room.removeBot(),
}

test.each(Object.entries(gone))(
  'a channel %s while it is open: its opener is told once, by a neutral line',
  async (_, go) => {
    const five = await openRound()
    const { work, people, mira, room } = five
    await allTap(work, room, people, COLORS)
    go(five)
    await work.settle()
    expect(mira.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
    await mira.tap('Open', 'dm')
    expect(mira.see()).toContain("I can't write in #consent-may anymore")
    for (const { slack } of people.slice(1)) expect(slack.dm).toEqual([])
    expect((await work.rows()).votes).toEqual([])
    const posts = work.slack.calls.length
    await work.wait({ minutes: 30 })
    expect(work.slack.calls.slice(posts).filter(({ channel }) => channel === room.id)).toEqual([])
  },
)

test.each(['not_in_channel', 'is_archived', 'channel_not_found', 'restricted_action'])(
  '%s, found out only when its time comes: its opener is told once',
  async (error) => {
    const { work, mira, room } = await roomOfFive()
    await mira.checkin(room)
    await mira.fill('When', 'Every week')
    await mira.submit()
    work.slack.faults.next('chat.postMessage', { error, channel: room.id }, 9)
    await work.wait({ days: 6 })
    expect(mira.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
    await work.wait({ days: 14 })
    const tried = work.slack.calls.filter(
      ({ method, channel }) => method === 'chat.postMessage' && channel === room.id,
    )
    expect(tried).toHaveLength(1)
  },
)

test('let in again, it says once what it does, and can be asked again', async () => {
  const five = await openRound()
  const { work, mira, room } = five
  room.removeBot()
  await work.settle()
  room.inviteBot()
  await work.settle()
  expect(room.see()).toContain("Hello, I'm Attune. With /checkin anybody here can open a small question")
  await mira.checkin(room)
  await mira.submit()
  expect(messages(room).at(-1)).toContain('Nobody here sees who chose what')
})

test('an archived channel is not asked: said to whoever tried, alone', async () => {
  const { work, mira, room } = await roomOfFive()
  room.archive()
  await mira.checkin(room)
  expect(mira.note()).toBe("This channel is archived, so I can't ask anything here.")
  expect((await work.rows()).chats).toEqual([])
})

test.each([true, false])(
  'a channel it is not in (private: %s): said kindly to whoever tried, alone, and nothing is kept',
  async (isPrivate) => {
    const { work, mira, kofi } = await roomOfFive()
    const room = work.slack.channel({
      name: 'secret',
      isPrivate,
      members: [mira.slack, kofi.slack],
      bot: false,
    })
    await mira.checkin(room)
    expect(mira.note()).toBe(
      "I'm not in this channel yet. Somebody in it can let me in with /invite, then try again.",
    )
    expect([room.see(), kofi.slack.ephemerals]).toEqual(['', []])
    const { chats, rooms } = await work.rows()
    expect([chats, rooms]).toEqual([[], []])
  },
)

test('in a private channel it is in, all of it works, and the form names it', async () => {
  const { work, mira, people } = await roomOfFive()
  const room = work.slack.channel({
    name: 'inner',
    isPrivate: true,
    members: people.map(({ slack }) => slack),
  })
  await mira.checkin(room)
  expect(mira.see()).toContain('A question for #inner')
  await mira.submit()
  await allTap(work, room, people, COLORS)
  await work.wait({ minutes: 11 })
  expect(messages(room)[0]).toContain('The weather in the room')
})

test('in one’s own chat with Attune the command is for oneself, and no room is known', async () => {
  const { work, mira } = await roomOfFive()
  await mira.checkin('dm')
  expect(mira.see()).toContain("Hello, I'm Attune.")
  expect((await work.rows()).rooms).toEqual([])
})

test('in a thread Slack itself says that it does not work there, and nothing happens', async () => {
  const { work, mira, room } = await roomOfFive()
  await mira.slack.command('/checkin', '', room, { thread: true })
  await work.settle()
  expect(mira.see()).toContain('/checkin is not supported in threads. Sorry!')
  expect([room.see(), mira.slack.modals]).toEqual(['', []])
})

test('a guest and somebody from another company answer as everybody does', async () => {
  const { work, mira, people, room } = await openRound()
  const gil = work.person('Gil', { guest: true })
  const sam = work.person('Sam', { stranger: true })
  for (const { slack } of [gil, sam]) slack.join(room)
  const all = [mira, ...people.slice(1, 3), gil, sam]
  await allTap(work, room, all, ['🟢', '🟢', '🟢', '🔴', '🔴'])
  for (const one of [gil, sam]) expect(one.note()).toMatch(/^Heard\./)
  await sam.tap('My answer…', room)
  expect(sam.see()).toContain('Your answer now: 🔴 ■')
  await work.wait({ minutes: 11 })
  expect(room.see()).toContain('🟢 ● settled · three or more')
})
