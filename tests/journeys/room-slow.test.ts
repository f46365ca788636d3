import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openRound, roomOfFive } from './room-moves.ts'
import type { Workspace } from './slack-world.ts'

/** Somebody, and Slack itself, who wait for less than they do. */
const SOON = { moment: 100 }
const ACK_WITHIN = 400

/** Keeps everybody else's turns waiting, as a slow disk does, until the returned function is called. */
function slowed({ store }: Workspace) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const held = store.inTx(() => promise)
  return async () => {
    resolve()
    await held
  }
}

test('a slow database: the person sees that it takes a moment, the tap is acknowledged once it is stored, and it counts', async () => {
  const { work, kofi, room } = await openRound(SOON)
  const goOn = slowed(work)
  const ends: string[] = []
  const tap = kofi.slack.press('🟡', room).finally(() => ends.push('acknowledged'))
  await expect.poll(() => kofi.see()).toContain('One moment.')
  expect(ends).toEqual([])
  await goOn()
  expect(await tap).toMatchObject({ acked: true })
  await work.settle()
  expect(kofi.see()).toContain('Heard. Thank you for listening to yourself.')
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
})

test('a slow database: a form is answered in time, and says afterwards what became of it', async () => {
  const { work, mira, room } = await roomOfFive(SOON)
  await mira.checkin(room)
  const goOn = slowed(work)
  expect(await mira.slack.submit()).toMatchObject({ acked: true })
  expect(mira.see()).toContain('One moment.')
  await goOn()
  await work.settle()
  expect(mira.see()).toContain("It's open. To end it early")
  expect(room.see()).toContain('Nobody here sees who chose what')
})

test('a slow database: of two taps in a hurry the last one counts', async () => {
  const { work, kofi, room } = await openRound(SOON)
  await kofi.tap('🟢', room)
  const goOn = slowed(work)
  const taps = ['🟡', '🔴'].map((color) => kofi.slack.press(color, room))
  await expect.poll(() => kofi.see()).toContain('One moment.')
  await goOn()
  await Promise.all(taps)
  await work.settle()
  expect((await work.rows()).votes).toMatchObject([{ color: 'red' }])
})

test('too slow to show anything: the person is told, and the same button works again', async () => {
  const { work, kofi, room } = await openRound(SOON)
  const goOn = slowed(work)
  work.slack.faults.next('views.open', { error: 'expired_trigger_id' })
  work.slack.ackWithin = ACK_WITHIN
  await kofi.slack.press('My answer…', room)
  await expect.poll(() => kofi.note()).toContain('Please tap once more.')
  await goOn()
  await work.settle()
  await kofi.tap('My answer…', room)
  expect(kofi.see()).toContain("You haven't answered.")
})

test.each(['expired_trigger_id', 'exchanged_trigger_id'])(
  '%s: the person is told, and the command works again',
  async (error) => {
    const { work, mira, room } = await roomOfFive()
    work.slack.faults.next('views.open', { error })
    await mira.checkin(room)
    expect(mira.note()).toBe('That took too long. Please tap once more.')
    await mira.checkin(room)
    expect(mira.see()).toContain('A question for #consent-may')
  },
)

test('R29 what failed is told to that person alone, and the same tap counts afterwards', async () => {
  const { work, people, kofi, room } = await openRound()
  work.slack.ackWithin = ACK_WITHIN
  const disk = new Database(work.file)
  disk.exec('alter table votes rename to elsewhere')
  await kofi.tap('🟡', room)
  expect(people.map((one) => one.note() === "That didn't get through, please try again.")).toEqual(
    people.map((one) => one === kofi),
  )
  disk.exec('alter table elsewhere rename to votes')
  disk.close()
  await kofi.tap('🟡', room)
  expect((await work.rows()).votes).toMatchObject([{ color: 'yellow' }])
})

test('where more wait than can be heard in time the person reads so, and the same button works again', async () => {
  const { work, kofi, room } = await openRound()
  const goOn = slowed(work)
  await new Promise(setImmediate)
  const others = Array.from({ length: 200 }, () => work.store.inTx(async () => {}))
  work.slack.ackWithin = ACK_WITHIN
  expect(await kofi.slack.press('🟡', room)).toMatchObject({ acked: false })
  await expect.poll(() => kofi.note()).toContain('Very many people are here at once')
  await goOn()
  await Promise.all(others)
  await kofi.tap('🟡', room)
  expect(kofi.note()).toContain('Heard.')
})
