import { afterEach, beforeEach, expect, test } from 'vitest'
import { workshopRoom } from '../../bots/playground/scenes/workshop-room.ts'
import { type RoomVisitor, visitRoom } from './room-visitor.ts'

let visitor: RoomVisitor

beforeEach(async () => {
  visitor = await visitRoom(workshopRoom)
})
afterEach(() => visitor.stop())

/** What the newest message for all says of its end, as whoever looks reads it. */
const until = async () =>
  / could look until (.*?);/.exec(
    JSON.stringify((await visitor.room()).items.map(({ blocks }) => blocks)),
  )?.[1]

test('everybody reads a room by the clock where they are', async () => {
  await visitor.act('say', { text: '/checkin' })
  await visitor.act('submit', { values: {} })
  expect(await until()).toBe('<!date^1778314200^{time}|10:10>')
  await visitor.be('Kofi')
  await visitor.act('place', { zone: 'America/Los_Angeles' })
  expect(await visitor.room()).toMatchObject({ zone: 'America/Los_Angeles', clock: '01:00' })
  expect(await until()).toBe('<!date^1778314200^{time}|01:10>')
  expect((await visitor.room()).items.at(-1)!.time).toBe('01:00')
  await visitor.be('Mira')
  expect(await visitor.room()).toMatchObject({ zone: 'Europe/Berlin', clock: '10:00' })
  expect(await until()).toBe('<!date^1778314200^{time}|10:10>')
})

test('on another date a reader sees the date with it', async () => {
  await visitor.be('Kofi')
  await visitor.act('place', { zone: 'Asia/Tokyo' })
  await visitor.act('turn', { to: 'hour' })
  await visitor.act('say', { text: '/checkin' })
  await visitor.act('submit', { values: { minutes: '1440' } })
  expect(await until()).toMatch(/\^\{date\}, \{time\}\|May 10, 2026, 18:00>$/)
  expect(await visitor.act('place', { zone: 'Nowhere' }).catch(() => 'refused')).toBe('refused')
})
