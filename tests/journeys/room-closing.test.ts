import { expect, test } from 'vitest'
import { weatherPicture } from '../../bots/slack/picture.ts'
import { plus } from '../../core/model/time.ts'
import { allTap, COLORS, type Five, messages, openRound, roomOfFive } from './room-moves.ts'

const LINES = [
  '🟢 ● settled · three or more',
  '🟡 ▲ partly · two or fewer, perhaps none',
  '🔴 ■ I need some time · two or fewer, perhaps none',
  '⚪ ○ not sure yet · two or fewer, perhaps none',
]
const WEATHER = {
  ...({ green: 'three-or-more', yellow: 'two-or-fewer' } as const),
  ...({ red: 'two-or-fewer', unsure: 'two-or-fewer' } as const),
}
const NO_FILES = [
  ...['chat:write', 'commands', 'im:history', 'im:write'],
  ...['users:read', 'channels:read', 'groups:read'],
]

/** Five have answered, and its time is over. */
async function closed(five: Five): Promise<Five> {
  await allTap(five.work, five.room, five.people, COLORS)
  await five.work.wait({ minutes: 11 })
  return five
}

const callsOf = ({ work }: Five, method: string) => work.slack.calls.filter((call) => call.method === method)
const imageIn = ({ room }: Five) =>
  (room.messages[0]!.blocks as { type: string }[]).find(({ type }) => type === 'image')

/** Mira goes to what is open, by the command, and presses one of its buttons; it closes at the next five seconds. */
async function miraPresses({ work, mira, room }: Five, label: string) {
  await mira.checkin(room)
  await mira.tap(['Before we go', label])
  await work.wait({ seconds: 5 })
}

test('the weather comes in words, and as a picture that says the same to whoever cannot see it', async () => {
  const five = await closed(await openRound())
  for (const line of LINES) expect(five.room.see()).toContain(line)
  expect(imageIn(five)).toMatchObject({ alt_text: LINES.join('\n'), slack_file: { id: /^F/ } })
  const [announced] = callsOf(five, 'files.getUploadURLExternal')
  expect(announced!.params).toMatchObject({ length: `${weatherPicture(WEATHER).length}` })
  expect(callsOf(five, 'files.completeUploadExternal')).toMatchObject([{ answer: { ok: true } }])
})

test('a picture that is not ready at once stands there a moment later', async () => {
  const five = await openRound()
  five.work.slack.slowFiles = true
  await closed(five)
  await expect.poll(() => imageIn(five)).toBeDefined()
  await five.work.settle()
  expect(messages(five.room)).toHaveLength(2)
})

test('where Attune may bring no pictures, or they get lost, the words are there', async () => {
  const without = await closed(await openRound({ scopes: NO_FILES }))
  const five = await openRound()
  five.work.slack.faults.next('files.completeUploadExternal', { kind: 'reset-before' })
  for (const one of [without, await closed(five)]) {
    expect(one.room.see()).toContain(LINES.join('\n  '))
    expect(imageIn(one)).toBeUndefined()
  }
})

test('an edit notifies nobody, so one short new line does, and leads to it', async () => {
  const { room, ana } = await closed(await openRound())
  const [weather, line] = room.messages
  expect(room.messages).toHaveLength(2)
  const link = `https://attune.slack.com/archives/${room.id}/p${weather!.ts.replace('.', '')}`
  expect(JSON.stringify(line!.blocks)).toContain(`<${link}|The question has closed. Its picture is above.>`)
  expect(ana.slack.notifications.at(-1)).toMatch(/^The question has closed. Its picture is above\.\n/)
  expect(messages(room).at(-1)).toContain(LINES.join('\n  '))
})

test('where Slack gives no link, the line comes without', async () => {
  const five = await openRound()
  five.work.slack.faults.next('chat.getPermalink', { error: 'message_not_found' })
  await closed(five)
  expect(messages(five.room).at(-1)).toContain('bot: The question has closed. Its picture is above.')
})

test('whoever opened it ends it early, with its weather for everybody', async () => {
  const five = await openRound()
  await allTap(five.work, five.room, five.people, COLORS)
  await miraPresses(five, 'End this question')
  expect(five.mira.see()).toContain('It closes in a moment.')
  expect(five.room.see()).toContain(LINES[0])
  await five.kofi.tap('consent-may', five.room).catch(() => {})
  expect((await five.work.rows()).votes).toEqual([])
})

test('R25 closed without a picture reads exactly as too few answers do', async () => {
  const [plain, few] = [await openRound(), await openRound()]
  await allTap(plain.work, plain.room, plain.people, COLORS)
  await miraPresses(plain, 'End it without a picture')
  await few.kofi.tap('🟢', few.room)
  await few.work.wait({ minutes: 11 })
  expect(plain.room.see()).toBe(few.room.see())
  expect(plain.room.see()).toContain(
    "This question closes without a picture. That's fine, and says nothing about anyone.",
  )
  expect(callsOf(plain, 'files.getUploadURLExternal')).toEqual([])
})

test('cancelled, its message goes and every answer with it, and nothing is said', async () => {
  const five = await openRound()
  await allTap(five.work, five.room, five.people, COLORS)
  await miraPresses(five, 'Cancel it')
  expect(five.room.see()).toBe('')
  const { votes, rounds } = await five.work.rows()
  expect([votes, rounds!.filter(({ state }) => state !== 'closed')]).toEqual([[], []])
})

test('what is planned is cancelled as well, before anybody saw it', async () => {
  const { work, mira, room } = await roomOfFive()
  await mira.checkin(room)
  await mira.fill('When', 'At a time')
  await mira.submit()
  await mira.checkin(room)
  await mira.tap(['Before we go', 'Cancel it'])
  await work.wait({ days: 2 })
  expect(room.see()).toBe('')
})

test('from Home too: whoever opened it finds it there, and ends it', async () => {
  const { work, mira, room } = await openRound()
  await mira.visit()
  await mira.tap('Before we go (#consent-may)')
  expect(mira.see()).toContain("It's open in #consent-may until about 14:20 (Berlin).")
  await mira.tap('End this question')
  await work.wait({ seconds: 5 })
  expect(room.see()).toContain('This question closes without a picture.')
  mira.close()
  await mira.visit()
  expect(mira.see()).not.toContain('consent-may')
})

test('whoever only answered goes by the room: they can take it out there, end nothing, and Home is as ever', async () => {
  const { work, kofi, room } = await openRound()
  await kofi.tap('🟡', room)
  await kofi.visit()
  expect(kofi.see()).not.toContain('consent-may')
  await kofi.checkin(room)
  await kofi.tap('Before we go')
  expect(kofi.see()).not.toMatch(/End this question|without a picture|Cancel it/)
  await kofi.tap(['My answer…', 'Take it out'])
  expect((await work.rows()).votes).toEqual([])
})

test('a tap that comes after its time, before the close was said, is none', async () => {
  const { work, kofi, room } = await openRound()
  work.clock.set(plus(work.clock.now(), { minutes: 10 }))
  await kofi.slack.press('🟡', room)
  await expect.poll(() => kofi.note()).toBe('This question has closed.')
  await work.settle()
  expect((await work.rows()).votes).toEqual([])
})
