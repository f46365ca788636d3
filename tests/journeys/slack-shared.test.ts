import { expect, test } from 'vitest'
import { fillIn, messages, ONLY } from './room-moves.ts'
import { startMany } from './slack-many.ts'

/** A channel of Mira's workspace that it shares with Kofi's; in both Attune is installed, and in the channel. */
async function shared() {
  const many = await startMany()
  const [hers, his] = [await many.install(), await many.install()]
  const [mira, ana, ben] = ['Mira', 'Ana', 'Ben'].map((name) => many.person(name, hers))
  const [kofi, noor] = ['Kofi', 'Noor'].map((name) => many.person(name, his))
  const people = [mira!, ana!, ben!, kofi!, noor!]
  const room = many.slack.channel({ name: 'both', members: people.map(({ slack }) => slack), bot: false })
  room.inviteBot(hers)
  await many.settle()
  room.share(his)
  room.inviteBot(his)
  await many.settle()
  return { many, hers, his, people, mira: mira!, kofi: kofi!, noor: noor!, room }
}

/** The same, and the round that Mira has just opened there by her own workspace. */
async function opened() {
  const both = await shared()
  await both.mira.checkin(both.room)
  await both.mira.submit()
  return both
}

type Both = Awaited<ReturnType<typeof shared>>

const rowsOf = async ({ many }: Both) => {
  const { rooms, rounds, votes } = await many.rows()
  return { rooms: rooms!, rounds: rounds!, votes: votes! }
}

test('whoever asks from the other workspace reads that a question is open, and opens no second one', async () => {
  const both = await opened()
  await both.kofi.checkin(both.room)
  expect(both.kofi.see()).toContain('One question at a time')
  expect(await rowsOf(both)).toMatchObject({ rooms: [{}], rounds: [{ state: 'open' }] })
})

test('by the shortcut of the other workspace it is the same', async () => {
  const both = await opened()
  await both.kofi.slack.shortcut('checkin')
  await both.many.settle()
  await fillIn(both.kofi, { 'In which channel?': both.room.id })
  await both.kofi.submit()
  expect(both.kofi.see()).toContain('One question at a time')
})

test('R25 five answers from both sides are one weather, said once, with its picture', async () => {
  const both = await opened()
  for (const one of both.people) await one.tap('🟢', both.room)
  await both.many.wait({ minutes: 11 })
  expect(both.room.see().match(/The weather in the room/g)).toHaveLength(1)
  expect(JSON.stringify(both.room.messages[1]!.blocks)).toContain('slack_file')
})

test('R25 who answers, changes that and asks for a pause has one answer, and the room one pause', async () => {
  const both = await opened()
  await both.kofi.tap('🟢', both.room)
  await both.kofi.tap('My answer…', both.room)
  await both.kofi.tap('🔴', 'modal')
  both.kofi.close()
  expect((await rowsOf(both)).votes).toMatchObject([{ color: 'red' }])
  await both.kofi.tap('Ask for a pause', both.room)
  await both.mira.tap('Ask for a pause', both.room)
  expect(messages(both.room)).toHaveLength(3)
})

test('R25 who leaves takes their answer along, whichever workspace hears of it', async () => {
  const both = await opened()
  await both.kofi.tap('🟢', both.room)
  both.kofi.slack.leave(both.room)
  await both.many.settle()
  expect((await rowsOf(both)).votes).toEqual([])
  await both.kofi.tap('My answer…', both.room)
  expect(both.kofi.note()).toBe(ONLY)
})

test('R25 nobody counts twice where the other workspace installs Attune while a round is open', async () => {
  const many = await startMany()
  const [hers, his] = [await many.install(), await many.install()]
  many.slack.uninstall(his)
  const [mira, kofi] = [many.person('Mira', hers), many.person('Kofi', his)]
  const room = many.slack.channel({ name: 'both', members: [mira.slack, kofi.slack] })
  room.share(his)
  await many.settle()
  await mira.checkin(room)
  await mira.submit()
  await kofi.tap('🟢', room)
  await kofi.tap('My answer…', room)
  await kofi.tap('🟡', 'modal')
  expect(kofi.see()).toContain('Your answer now: 🟡')
  expect((await many.rows()).votes).toMatchObject([{ color: 'yellow' }])
  await many.install(his)
  await kofi.tap('🔴', room)
  expect((await many.rows()).votes).toMatchObject([{ color: 'red' }])
})

test('R25 nor where it uninstalls Attune: the question goes on, and an answer can be changed', async () => {
  const both = await opened()
  for (const one of both.people) await one.tap('🟢', both.room)
  both.many.slack.uninstall(both.his)
  await both.many.settle()
  await both.kofi.tap('🔴', both.room)
  expect((await rowsOf(both)).votes).toHaveLength(5)
  await both.many.wait({ minutes: 11 })
  expect(messages(both.room)[1]).toContain('The weather')
})

test('where the workspace that Attune speaks by uninstalls it, it goes on by the other, with all answers', async () => {
  const both = await opened()
  for (const one of both.people) await one.tap('🟢', both.room)
  both.many.slack.uninstall(both.hers)
  await both.many.settle()
  expect(both.room.see().match(/Nobody here sees who chose what/g)).toHaveLength(2)
  await both.kofi.tap('🔴', both.room)
  expect(await rowsOf(both)).toMatchObject({
    rooms: [{}],
    rounds: [{ state: 'open' }],
    votes: Array(5).fill({}),
  })
  await both.many.wait({ minutes: 11 })
  expect(messages(both.room)[2]).toContain('The weather')
})

test('the same where only its Attune is taken out of the channel', async () => {
  const both = await opened()
  for (const one of both.people) await one.tap('🟢', both.room)
  both.room.removeBot(both.hers)
  await both.many.settle()
  await both.mira.tap('🔴', both.room)
  expect((await rowsOf(both)).votes).toHaveLength(5)
  await both.many.wait({ minutes: 11 })
  expect(both.room.see().match(/The weather in the room/g)).toHaveLength(1)
})

test('an archived channel is over on both sides, and whoever opened its question is told once', async () => {
  const both = await opened()
  both.room.archive()
  await both.many.settle()
  await both.many.wait({ minutes: 20 })
  expect(await rowsOf(both)).toMatchObject({ rooms: [{}], rounds: [{ state: 'closed', weather: null }] })
  expect(both.mira.slack.notifications.at(-1)).toBe('A moment for you.')
})

test('R25 once the channel is shared no more, answers of the other workspace do not count', async () => {
  const both = await opened()
  for (const one of both.people) await one.tap('🟢', both.room)
  both.room.unshare(both.his)
  await both.many.settle()
  await both.many.wait({ minutes: 11 })
  expect(messages(both.room)[1]).toContain('without a picture')
})

test('a channel that gets another id goes on: the same question, the same answers, the same message', async () => {
  const both = await opened()
  for (const one of both.people.slice(1)) await one.tap('🟢', both.room)
  both.room.changeId()
  await both.many.settle()
  await both.mira.tap('🟢', both.room)
  await both.mira.checkin(both.room)
  expect(both.mira.see()).toContain('One question at a time')
  await both.many.wait({ minutes: 11 })
  expect(messages(both.room)[1]).toContain('The weather')
  expect((await rowsOf(both)).rooms).toHaveLength(1)
})
