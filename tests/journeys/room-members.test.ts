import { expect, test } from 'vitest'
import { type Five, fillIn, messages, ONLY, openRound, roomState as state } from './room-moves.ts'
import type { Member } from './slack-world.ts'

/** A round by Mira with Kofi's answer, and a weekly one of hers planned; both of them have their Home before them. */
async function withWeekly() {
  const five = await openRound()
  const { work, mira, kofi, room } = five
  await mira.checkin(room)
  await mira.tap('Plan another')
  await fillIn(mira, { When: 'Every week' })
  await mira.submit()
  mira.close()
  await mira.visit()
  await kofi.tap('🟡', room)
  const rounds = (await work.rows()).rounds!
  const id = (state: string) => `${rounds.find((round) => round.state === state)!.id}`
  return { ...five, open: id('open'), planned: id('planned') }
}

type Weekly = Awaited<ReturnType<typeof withWeekly>>

async function stranger({ work }: Five, about: { stranger?: true }): Promise<Member> {
  const zoe = work.person('Zoe', about)
  if (!about.stranger) await zoe.visit()
  return zoe
}

/** Everybody who is not in the room, and how they came to be so. */
const OUTSIDE: Record<string, (five: Weekly) => Promise<Member>> = {
  'who never joined': (five) => stranger(five, {}),
  'from another company, who never joined': (five) => stranger(five, { stranger: true }),
  'who opened it and was removed': async ({ work, mira, room }) => {
    mira.slack.leave(room)
    await work.settle()
    return mira
  },
  'who opened it and was removed while Attune was not running': async ({ work, mira, room }) => {
    room.members = room.members.filter((id) => id !== mira.slack.id)
    await work.restart()
    return mira
  },
}

/** Everything that a button can do in a room, or to one of its rounds. */
const PRESSES = [
  ...['vote/OPEN/green', 'vote-own/OPEN', 'vote-change/OPEN/red', 'vote-out/OPEN', 'pause', 'round-more'],
  ...['round/OPEN', 'round-end/OPEN', 'round-plain/OPEN', 'round-cancel/OPEN', 'round-again/OPEN'],
  ...['round/PLANNED', 'round-cancel/PLANNED', 'round-stop/PLANNED', 'round-renew/PLANNED'],
]

test.each(Object.entries(OUTSIDE))(
  'R2 R13 R25 somebody %s can press nothing in the room, and is told so kindly and alone',
  async (_, goOut) => {
    const five = await withWeekly()
    const by = await goOut(five)
    const before = await state(five)
    for (const made of PRESSES) {
      const value = made.replace('OPEN', five.open).replace('PLANNED', five.planned)
      await by.slack.pressRaw(five.room.messages[0]!, { action_id: 'a:0:0:0', value })
      await five.work.settle()
      expect(by.note(), value).toBe(ONLY)
      expect(await state(five), value).toEqual(before)
      by.slack.reload()
    }
  },
)

test.each(['round', 'round-end', 'round-plain', 'round-cancel'])(
  'R13 from Home, too: %s by whoever opened it and left Attune unseen',
  async (verb) => {
    const five = await withWeekly()
    const mira = await OUTSIDE['who opened it and was removed while Attune was not running']!(five)
    const before = await state(five)
    for (const id of [five.open, five.planned]) {
      await mira.slack.pressRaw(mira.slack.home!, { action_id: 'a:0:0:0', value: `${verb}/${id}` })
      await five.work.settle()
      expect(mira.see(), id).toContain(ONLY)
      mira.close()
    }
    expect(await state(five)).toEqual(before)
  },
)

test('R13 whoever leaves has no rights as an opener left, not even when they are back', async () => {
  const five = await withWeekly()
  const { work, mira, room } = five
  mira.slack.leave(room)
  await work.settle()
  await mira.visit()
  expect(mira.see()).not.toContain('consent-may')
  expect((await work.rows()).rounds).toMatchObject([{ state: 'open', by_id: null }])
  mira.slack.join(room)
  await mira.slack.pressRaw(room.messages[0]!, { action_id: 'a:0:0:0', value: `round-end/${five.open}` })
  await work.settle()
  expect(mira.note()).toBe('That one has passed.')
  expect((await work.rows()).rounds).toMatchObject([{ state: 'open' }])
})

test('R25 who left does not make the fifth: no picture comes of an answer from a window left open', async () => {
  const five = await openRound()
  const { work, people, room } = five
  for (const [i, one] of people.entries()) await one.tap(['🟢', '🟢', '🟢', '🟡', '🟡'][i]!, room)
  const noor = people[4]!
  await noor.tap('My answer…', room)
  noor.slack.leave(room)
  await work.settle()
  await noor.tap('🔴', 'modal')
  expect(noor.see()).toContain(ONLY)
  await work.wait({ minutes: 11 })
  expect(messages(room)[0]).not.toContain('The weather')
})

test('a typed /checkin in a channel one never joined opens no form', async () => {
  const five = await openRound()
  const zoe = five.work.person('Zoe')
  const before = await state(five)
  await zoe.checkin(five.room)
  expect([zoe.note(), zoe.slack.modals]).toEqual([ONLY, []])
  expect(await state(five)).toEqual(before)
})

test('R25 a program in the channel casts no vote and is told nothing', async () => {
  const five = await openRound()
  const before = await state(five)
  const bot = five.work.person('Zapper', { bot: true })
  bot.slack.join(five.room)
  await bot.tap('🟢', five.room)
  await bot.tap('Ask for a pause', five.room)
  expect([await state(five), bot.slack.ephemerals]).toEqual([before, []])
})

test('a room that answers at once costs one look at who is in it', async () => {
  const { work, people, room } = await openRound()
  await work.restart()
  const looks = () => work.slack.calls.filter(({ method }) => method === 'conversations.members').length
  const before = looks()
  await people[0]!.tap('🟢', room)
  for (const one of people.slice(1)) await one.tap('🟢', room)
  expect(looks() - before).toBe(1)
})

test('where Slack does not say who is there, nothing is refused for good', async () => {
  const { work, kofi, room } = await openRound()
  await work.restart()
  work.slack.faults.next('conversations.members', { error: 'internal_error' })
  await kofi.tap('🟢', room)
  expect(kofi.note()).toBe("That didn't get through, please try again.")
  await kofi.tap('🟢', room)
  expect(kofi.note()).toMatch(/^Heard\./)
})
