import { expect, test } from 'vitest'
import { allTap, COLORS, type Five, messages, openRound, roomOfFive } from './room-moves.ts'

/** Mira opens a round whose message meets with some trouble. */
async function troubled(fault: Parameters<Five['work']['slack']['faults']['next']>[1]): Promise<Five> {
  const five = await roomOfFive()
  const { work, mira, room } = five
  work.slack.faults.next('chat.postMessage', { ...fault, channel: room.id })
  await mira.checkin(room)
  await mira.submit()
  mira.close()
  return five
}

const posts = ({ work, room }: Five) =>
  work.slack.calls.filter(({ method, channel }) => method === 'chat.postMessage' && channel === room.id)

test('asked to wait (429) in one channel, the question comes there a moment later, once; elsewhere at once', async () => {
  const five = await troubled({ kind: 'flood', seconds: 9 })
  const other = five.work.room(five.people, 'elsewhere')
  await five.kofi.checkin(other)
  await five.kofi.submit()
  expect([messages(five.room)[0], messages(other).length]).toEqual(['', 1])
  await five.work.waitOut(8)
  expect(five.room.messages).toHaveLength(0)
  await five.work.waitOut(1)
  expect(five.room.messages).toHaveLength(1)
  expect(posts(five).map(({ status }) => status)).toEqual([429, 200])
})

test('asked to wait by every other method, taps count all the same, and nobody is told less', async () => {
  const { work, kofi, ana, room } = await openRound()
  work.slack.faults.next('users.info', { kind: 'flood', seconds: 1 })
  await kofi.tap('🟡', room)
  expect(kofi.note()).toMatch(/^Heard\./)
  work.slack.faults.next('response_url', { kind: 'flood', seconds: 1 })
  await ana.tap('🔴', room)
  work.slack.faults.next('views.open', { kind: 'flood', seconds: 1 })
  await ana.tap('My answer…', room)
  expect(ana.note()).toContain('Very many people are here at once')
  const looks = async () => {
    await ana.tap('My answer…', room)
    return ana.see()
  }
  await expect.poll(looks).toContain('Your answer now: 🔴 ■')
  expect((await work.rows()).votes).toHaveLength(2)
})

test('asked to wait at the close, the weather comes a moment later, and then the line', async () => {
  const five = await openRound()
  await allTap(five.work, five.room, five.people, COLORS)
  five.work.slack.faults.next('chat.update', { kind: 'flood', seconds: 9 })
  await five.work.wait({ minutes: 11 })
  expect(five.room.messages).toHaveLength(1)
  await five.work.waitOut(9)
  expect(five.room.messages).toHaveLength(2)
  expect(messages(five.room)[0]).toContain('The weather in the room')
})

test.each([
  ['reset-before', 0],
  ['reset-after', 1],
  ['internal_error', 0],
  ['html', 0],
] as const)(
  'a question lost on the way (%s) is never posted twice by itself, but whoever asked is told',
  async (kind, there) => {
    const five = await troubled({ kind })
    await five.work.restart()
    await five.work.wait({ minutes: 5 })
    expect(five.room.messages).toHaveLength(there)
    expect(posts(five)).toHaveLength(1)
    expect(five.mira.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
    for (const { slack } of five.people.slice(1)) expect(slack.dm).toEqual([])
  },
)

test('it was not there: posted again, it is, once, and closes as any other', async () => {
  const five = await troubled({ kind: 'reset-before' })
  const { work, mira, room, people } = five
  await mira.tap('Open', 'dm')
  expect(mira.see()).toContain("I can't tell whether the question came through in #consent-may.")
  await mira.tap('Post it again')
  await mira.tap('Post it again').catch(() => {})
  expect(room.messages).toHaveLength(1)
  await allTap(work, room, people, COLORS)
  await work.wait({ minutes: 11 })
  expect(messages(room)).toMatchObject(
    [/The weather/, /Its picture is above/].map((it) => expect.stringMatching(it)),
  )
})

test('it was there after all: whoever presses on it shows that, and its weather comes in its place', async () => {
  const { work, mira, room, people } = await troubled({ kind: 'reset-after' })
  await mira.tap('Open', 'dm')
  await allTap(work, room, people, COLORS)
  expect(await work.rows()).toMatchObject({ rounds: [{ note: null }] })
  await work.wait({ minutes: 11 })
  expect(messages(room)).toHaveLength(2)
  expect(messages(room)[0]).toMatch(/The weather in the room[\s\S]*🟢 ● settled · three or more/)
  expect(messages(room)[1]).toContain('Its picture is above')
})

test('posted again though it was there, the one of before goes once somebody presses on it, whose answer counts', async () => {
  const { work, mira, kofi, room } = await troubled({ kind: 'reset-after' })
  await mira.tap('Open', 'dm')
  await mira.tap('Post it again')
  expect(room.messages).toHaveLength(2)
  const [before, now] = room.messages
  await work.wait({ minutes: 3 })
  await kofi.slack.pressRaw(before!, { action_id: 'a:0:0:0' })
  await work.settle()
  expect(room.messages).toEqual([now])
  expect((await work.rows()).votes).toHaveLength(1)
})

test('so it does a day after the round has closed', async () => {
  const { work, mira, kofi, room } = await troubled({ kind: 'reset-after' })
  await mira.tap('Open', 'dm')
  await mira.tap('Post it again')
  const [before] = room.messages
  await work.wait({ hours: 30 })
  await kofi.slack.pressRaw(before!, { action_id: 'a:0:0:0' })
  await work.settle()
  expect(room.messages).not.toContain(before)
})

test('nobody presses it while it is open: its weather comes as a message of its own', async () => {
  const { work, room } = await troubled({ kind: 'reset-after' })
  await work.wait({ minutes: 11 })
  expect(messages(room)).toHaveLength(2)
  expect(messages(room)[1]).toContain('closes without a picture')
})

test('that line in a chat, lost on the way itself, is found again there by its delivery, and never doubled', async () => {
  const five = await roomOfFive()
  const { work, mira, room } = five
  work.slack.faults.next('chat.postMessage', { kind: 'reset-after', channel: mira.slack.im.id })
  work.slack.faults.next('chat.postMessage', { kind: 'reset-before', channel: room.id })
  await mira.checkin(room)
  await mira.submit()
  mira.close()
  const settled = () => work.log.some((line) => line.includes('sending settled'))
  await expect.poll(settled).toBe(true)
  expect(mira.slack.dm).toHaveLength(1)
  await mira.tap('Open', 'dm')
  expect(mira.slack.dm.map(({ text }) => text)).toEqual(['A moment for you.'])
  await mira.tap('Post it again')
  expect(room.messages).toHaveLength(1)
})

test('what Slack refuses as it was made (invalid_blocks) comes as plain words, and the log names only where', async () => {
  const five = await troubled({ error: 'invalid_blocks' })
  expect(messages(five.room)).toHaveLength(1)
  expect(five.room.see()).toContain('Nobody here sees who chose what')
  expect(five.work.log.join('')).toContain('invalid_blocks')
  expect(five.work.log.join('')).not.toMatch(/who chose|settled|consent-may/)
})

test('a question that somebody took away comes back as its weather, not as a line that leads nowhere', async () => {
  const { work, room, people, mira } = await openRound()
  await allTap(work, room, people, COLORS)
  mira.slack.discard(room.messages[0]!.ts, room)
  await work.wait({ minutes: 11 })
  expect(messages(room)).toHaveLength(1)
  expect(messages(room)[0]).toContain('The weather in the room')
})
