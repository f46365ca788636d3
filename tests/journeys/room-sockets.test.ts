import { expect, test } from 'vitest'
import { COLORS, openRound } from './room-moves.ts'

test.each(['renew', 'drop', 'freeze'] as const)(
  'no tap is lost when one of the two sockets has to %s',
  async (trouble) => {
    const { work, people, room } = await openRound()
    work.slack.sockets[trouble]()
    for (const [i, { slack }] of people.entries())
      expect(await slack.press(COLORS[i]!, room)).toMatchObject({ acked: true })
    await work.settle()
    expect((await work.rows()).votes).toHaveLength(5)
    await expect.poll(() => work.slack.sockets.count()).toBe(2)
  },
)

test('between two taps each socket is renewed in turn, and none is lost', async () => {
  const { work, people, room } = await openRound()
  for (const [i, { slack }] of people.entries()) {
    await expect.poll(() => work.slack.sockets.count()).toBe(2)
    work.slack.sockets.renew()
    expect(await slack.press(COLORS[i]!, room)).toMatchObject({ acked: true })
  }
  await work.settle()
  expect((await work.rows()).votes).toHaveLength(5)
})

test('a tap into a dead socket that Slack still trusts: Slack says so, and the second tap counts', async () => {
  const { work, kofi, room } = await openRound()
  work.slack.sockets.freeze({ unaware: true })
  work.slack.ackWithin = 1000
  const taps = [await kofi.slack.press('🟡', room), await kofi.slack.press('🟡', room)]
  expect(taps.filter(({ acked }) => acked)).toHaveLength(1)
  await work.settle()
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
})

test('both sockets drop: what happened meanwhile in the channel is heard once they are there again', async () => {
  const { work, mira, room } = await openRound()
  await mira.checkin(room)
  await mira.tap('Plan another')
  await mira.fill('When', 'Every week')
  await mira.submit()
  work.slack.sockets.dropAll()
  mira.slack.leave(room)
  await work.settle()
  const rounds = (await work.rows()).rounds!
  expect(rounds.map(({ state, weekly_until }) => [state, weekly_until])).toEqual([['open', null]])
})

test('T7 what Slack tells twice happens once', async () => {
  const { work, room, kofi } = await openRound()
  room.inviteBot()
  await work.settle()
  work.slack.redeliver()
  await work.settle()
  expect(room.see().match(/Hello, I'm Attune\./g)).toHaveLength(1)
  await kofi.tap(['🟡'], room)
  await Promise.all([kofi.slack.press('🟡', room), kofi.slack.press('🟡', room)])
  await work.settle()
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
})
