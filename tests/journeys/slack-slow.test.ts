import { expect, test } from 'vitest'
import { LONG } from '../bots/slack-here.ts'
import { storeNothingHeard } from '../db/refusing.ts'
import { fillIn } from './room-moves.ts'
import { overHttp, overSockets } from './slack-both-ways.ts'

const SORRY = "That didn't get through, please try again."
const SLACK_SAYS = 'We had some trouble connecting.'

test.each([
  ['by sockets', overSockets, 300],
  ['over HTTP', overHttp, 3200],
])(
  'a press in a modal slower than Slack waits: Slack says so, and it counts, %s',
  async (_, start, ackWithin) => {
    const { work, kofi } = await start({ ackWithin })
    await kofi.checkin('dm', 'rest')
    const { promise, resolve } = Promise.withResolvers<void>()
    const held = work.store.inTx(() => promise)
    expect(await kofi.slack.press('Until I say so')).toMatchObject({ acked: false })
    expect(kofi.see()).toContain(SLACK_SAYS)
    resolve()
    await held
    await expect.poll(() => kofi.see()).toContain('Resting')
    expect((await work.rows()).people).toMatchObject([{ rests_until: expect.stringMatching(/^9/) }])
  },
)

test('what Slack tells again while it is still being dealt with happens once', async () => {
  const { work, kofi } = await overSockets()
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = work.store.inTx(() => promise)
  await kofi.slack.type('help')
  work.slack.redeliverFailed()
  resolve()
  await held
  await work.settle()
  expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
  expect(kofi.see()).not.toContain(SORRY)
})

test('R29 a form that was slow and then failed comes back as it was filled in, whatever fields it has', async () => {
  const { work, kofi } = await overSockets({ ackWithin: LONG, moment: 100 })
  const room = work.room([kofi])
  await kofi.checkin(room)
  await fillIn(kofi, { Question: 'In my own words', 'Your own words': 'How is it to sit this close today?' })
  await kofi.fill('When', 'At a time')
  await fillIn(kofi, { On: '2026-11-25', At: '09:30' })
  const before = kofi.see()
  const recover = await storeNothingHeard(work.store)
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = work.store.inTx(() => promise)
  await kofi.slack.submit()
  expect(kofi.see()).toContain('One moment.')
  resolve()
  await held
  await expect.poll(() => kofi.see()).toContain(SORRY)
  expect(kofi.see().replace(`${SORRY}\n`, '')).toBe(before)
  await recover()
  await kofi.submit()
  expect(kofi.see()).toMatch(/Planned for .*09:30/)
})
