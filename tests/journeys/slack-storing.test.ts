import { describe, expect, test } from 'vitest'
import { LONG } from '../bots/slack-here.ts'
import { CODES, fillDisk, lockByAnother, storeNothingHeard } from '../db/refusing.ts'
import { overHttp, overSockets, type Work } from './slack-both-ways.ts'

const SORRY = "That didn't get through, please try again."
const SLACK_SAYS = 'We had some trouble connecting.'

/** Slack tells once more of what failed. */
const again = async ({ slack, settle }: Work) => {
  slack.redeliverFailed()
  await settle()
}

const failures = ({ log }: Work) => log.filter((line) => line.includes('"not heard"'))

describe.each([
  ['by sockets', overSockets],
  ['over HTTP', overHttp],
])('a full disk, %s', (_, start) => {
  test('what is typed comes again from Slack until it is heard, and nobody is told for nothing', async () => {
    const { work, kofi } = await start()
    const makeRoom = await fillDisk(work.store)
    await kofi.type('help')
    await again(work)
    expect(kofi.see()).not.toContain(SORRY)
    expect(failures(work)).toHaveLength(2)
    expect(failures(work).every((line) => line.includes(`"code":"${CODES.full}"`))).toBe(true)
    await makeRoom()
    for (const _ of [1, 2]) await again(work)
    expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
    expect(kofi.see()).not.toContain(SORRY)
  })

  test('R29 what Slack tells for the last time in vain is told not to have got through, once', async () => {
    const { work, kofi } = await start()
    await fillDisk(work.store)
    await kofi.type('help')
    for (const _ of [1, 2, 3, 4]) await again(work)
    expect(kofi.see().split(SORRY)).toHaveLength(2)
  })

  test('R16 “stop” holds from the moment it is typed, and is stored as soon as it can be', async () => {
    const { work, kofi } = await start()
    const recover = await storeNothingHeard(work.store)
    await kofi.type('stop')
    await work.wait({ hours: 72 })
    expect(kofi.slack.dm.filter(({ bot }) => bot)).toEqual([])
    await recover()
    await work.settle()
    expect((await work.rows()).people).toMatchObject([{ rests_until: expect.stringMatching(/^9/) }])
    await again(work)
    expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
  })

  test('R16 a rest that is pressed in vain holds all the same, and is stored as soon as it can be', async () => {
    const { work, kofi } = await start()
    await kofi.visit()
    await kofi.tap('Rest')
    const recover = await storeNothingHeard(work.store)
    await kofi.slack.press('Until I say so')
    await work.wait({ hours: 72 })
    expect(kofi.slack.dm.filter(({ bot }) => bot)).toEqual([])
    await recover()
    await work.settle()
    expect((await work.rows()).people).toMatchObject([{ rests_until: expect.stringMatching(/^9/) }])
  })

  test('R29 a tap fails in Slack’s own eyes, is told at once, and counts when it is tapped again', async () => {
    const { work, kofi } = await start()
    await kofi.visit()
    const makeRoom = await fillDisk(work.store)
    expect(await kofi.slack.press('When I ask')).toMatchObject({ acked: false })
    await work.settle()
    expect(kofi.see()).toContain(SORRY)
    expect(kofi.see()).toContain(SLACK_SAYS)
    kofi.close()
    await makeRoom()
    work.slack.ackWithin = LONG
    expect(await kofi.slack.press('When I ask')).toMatchObject({ acked: true })
  })

  test('R29 a form that fails keeps what was filled in, and can be sent again', async () => {
    const { work, kofi } = await start()
    const room = work.room([kofi])
    await kofi.checkin(room)
    const makeRoom = await fillDisk(work.store)
    await kofi.submit()
    expect(kofi.see()).toContain(`✗ ${SORRY}`)
    expect(room.see()).toBe('')
    await makeRoom()
    work.slack.ackWithin = LONG
    await kofi.submit()
    expect(room.see()).toContain('Nobody here sees who chose what')
  })

  test('R29 a command that fails says so, and the same command works again', async () => {
    const { work, kofi } = await start()
    const makeRoom = await fillDisk(work.store)
    expect(await kofi.slack.command('/checkin', 'rest', 'dm')).toMatchObject({ acked: false })
    await work.settle()
    expect(kofi.see()).toContain(SORRY)
    await makeRoom()
    work.slack.ackWithin = LONG
    await kofi.checkin('dm', 'rest')
    expect(kofi.see()).toMatch(/^▣ Attune/)
  })

  test('a Home tab opened in vain is there as soon as Slack tells of it again', async () => {
    const { work } = await start()
    const { teamId } = work.slack.people[0]!
    const ana = work.slack.person({ name: 'Ana', teamId })
    const makeRoom = await fillDisk(work.store)
    await ana.openHome()
    expect(ana.see()).toBe('')
    await makeRoom()
    await again(work)
    expect(ana.see()).toContain('Show me one')
  })

  test('whoever leaves a channel has left it, however often Slack has to say so', async () => {
    const { work, kofi } = await start()
    const room = work.room([kofi])
    await kofi.checkin(room)
    await kofi.submit()
    kofi.close()
    await kofi.tap('🟢', room)
    expect((await work.rows()).votes).toHaveLength(1)
    const makeRoom = await fillDisk(work.store)
    kofi.slack.leave(room)
    await work.settle()
    await makeRoom()
    await again(work)
    expect((await work.rows()).votes).toEqual([])
  })
})

describe.each([
  ['by sockets', overSockets],
  ['over HTTP', overHttp],
])('another program holds the database, %s', (_, start) => {
  test('a tap fails for whoever tapped, and counts once it lets go', async () => {
    const { work, kofi } = await start({ ackWithin: 1500 })
    await kofi.visit()
    const letGo = await lockByAnother(work.file)
    expect(await kofi.slack.press('When I ask')).toMatchObject({ acked: false })
    await expect.poll(() => kofi.see()).toContain(SORRY)
    await letGo()
    work.slack.ackWithin = LONG
    kofi.close()
    expect(await kofi.slack.press('When I ask')).toMatchObject({ acked: true })
  })
})
