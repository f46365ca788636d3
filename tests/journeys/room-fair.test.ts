import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allTap, COLORS, type Five, openRound } from './room-moves.ts'
import { type Member, startWorkspace } from './slack-world.ts'

const anyAnswers = fc.array(fc.constantFrom('🟢', '🟡', '🔴', '⚪', null), { minLength: 5, maxLength: 5 })

/** Some of them answer, as it comes. */
const tapped = ({ work, room, people }: Five, colors: readonly (string | null)[]) =>
  allTap(
    work,
    room,
    people.filter((_, i) => colors[i] !== null),
    colors.filter((color) => color !== null),
  )

/** All that somebody can find out: the room, the command and what is behind it, Home, their chat, their lock screen. */
async function findsOut({ room, people }: Five, one: Member): Promise<string[]> {
  // So that the room itself has a turn, and says anew all it has to say.
  await people[4]!.tap('Ask for a pause', room).catch(() => {})
  const seen = [room.see()]
  await one.checkin(room)
  seen.push(one.see())
  if (one.see().includes('[Before we go')) await one.tap('Before we go')
  seen.push(one.see())
  one.close()
  await one.visit()
  return [...seen, one.see(), JSON.stringify([one.slack.dm, one.slack.notifications])]
}

const linesOf = (seen: readonly string[]) => seen.slice(0, 4).flatMap((one) => one.split('\n'))

test('R25 R2 while it is open, whoever opened it finds out the same whoever answers, and whatever', async () => {
  const unanswered = await openRound()
  const nothing = await findsOut(unanswered, unanswered.mira)
  const always = fc.asyncProperty(anyAnswers, async ([_, ...others]) => {
    const five = await openRound()
    await tapped(five, [null, ...others])
    expect(await findsOut(five, five.mira)).toEqual(nothing)
  })
  await fc.assert(always, { numRuns: 3 })
})

test('R25 whoever opened it sees exactly what everybody sees, and can end it: that is all', async () => {
  const five = await openRound()
  await tapped(five, COLORS)
  const [hers, his] = [await findsOut(five, five.mira), await findsOut(five, five.kofi)]
  const more = linesOf(hers).filter((line) => !linesOf(his).includes(line))
  const controls = ['[End this question]', '[End it without a picture]', '[Cancel it]']
  expect(more).toEqual([...controls, 'Your questions for rooms are below.', '[Before we go (#consent-may)]'])
  expect(linesOf(his).filter((line) => !linesOf(hers).includes(line))).toEqual([])
})

test('R25 once closed, whoever opened it finds out what somebody who did not answer finds out', async () => {
  const five = await openRound()
  const ida = five.work.person('Ida')
  ida.slack.join(five.room)
  await tapped(five, COLORS)
  await five.work.wait({ minutes: 11 })
  const notes = JSON.stringify(five.mira.slack.dm)
  expect(notes).toBe('[]')
  expect((await findsOut(five, five.mira)).slice(0, 4)).toEqual((await findsOut(five, ida)).slice(0, 4))
})

test('R25 two rounds with the same weather look the same to everybody, however each one answered', async () => {
  const [one, other] = [await openRound(), await openRound()]
  await tapped(one, ['🟢', '🟢', '🟢', '🟡', '⚪'])
  await tapped(other, ['🔴', '🟡', '🟢', '🟢', '🟢'])
  for (const { work } of [one, other]) await work.wait({ minutes: 11 })
  for (const at of [0, 1, 4]) {
    const [here, there] = [one.people[at]!, other.people[at]!]
    expect(await findsOut(one, here)).toEqual(await findsOut(other, there))
  }
})

test('R2 nothing in the channel moves and no lock screen lights up, whoever taps', async () => {
  const five = await openRound()
  const look = () =>
    JSON.stringify([five.room.messages, five.people.map(({ slack }) => [slack.im.messages, slack.home])])
  for (const { slack } of five.people) slack.look(five.room)
  const before = look()
  await tapped(five, COLORS)
  await tapped(five, COLORS.toReversed())
  expect(look()).toBe(before)
  expect(five.people.flatMap(({ slack }) => slack.notifications)).toEqual([])
})

test('R10 R19 each is told the same, by a note for themselves that names no color', async () => {
  const five = await openRound()
  const since = five.work.slack.calls.length
  await tapped(five, ['🟢', '🟡', '🔴', '⚪', '🟢'])
  const told = five.work.slack.calls.slice(since).filter(({ method }) => method !== 'users.info')
  expect(told.map(({ method }) => method)).toEqual(Array(5).fill('response_url'))
  expect(new Set(told.map(({ params }) => JSON.stringify(params))).size).toBe(1)
  expect(told[0]!.params).toMatchObject({ response_type: 'ephemeral', replace_original: false })
})

test('R19 what one answered travels in one’s own modal alone, in no message and to nobody else', async () => {
  const five = await openRound()
  await tapped(five, COLORS)
  for (const one of five.people) await one.tap('My answer…', five.room)
  await five.work.wait({ minutes: 11 })
  const naming = five.work.slack.calls.filter(({ params }) =>
    JSON.stringify(params).includes('Your answer now'),
  )
  expect(naming.map(({ method, user }) => [method, user])).toEqual(
    five.people.map(({ slack }) => ['views.open', slack.id]),
  )
})

test('R25 four answers show nothing, and five show bands without a number', async () => {
  const [four, five] = [await openRound(), await openRound()]
  await tapped(four, ['🟢', '🟢', '🟢', '🟢', null])
  await tapped(five, ['🟢', '🟢', '🟢', '🟢', '🟢'])
  for (const { work } of [four, five]) await work.wait({ minutes: 11 })
  expect(four.room.see()).toContain('This question closes without a picture.')
  expect(five.room.see()).toMatch(/settled · three or more\n.*partly · two or fewer, perhaps none/)
  expect(five.room.see()).not.toMatch(/\d|%|all of/)
})

test('R25 from ten answers on, the bands are parts of the room', async () => {
  const work = await startWorkspace()
  const people = [...'ABCDEFGHIJ'].map((name) => work.person(`${name}ea`))
  const room = work.room(people)
  await people[0]!.checkin(room)
  await people[0]!.submit()
  await allTap(work, room, people, [...'🟢🟢🟢🟢🟢🟢🟡🟡🟡⚪'])
  await work.wait({ minutes: 11 })
  expect(room.see()).toMatch(
    /settled · more than half\n.*partly · some\n.*time · a quarter or fewer, perhaps none/,
  )
})
