import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { addressHash } from '../../db/chats.ts'
import { dump } from '../../db/dump.ts'
import { lookup } from '../../db/seal.ts'
import { bytesIn } from '../db/here.ts'
import { allTap, COLORS, type Five, messages, openRound } from './room-moves.ts'
import type { Member } from './slack-world.ts'

const bytes = ({ work }: Five) => bytesIn(dirname(work.file))

/** What the database calls somebody's chat; undefined if it does not know them. */
async function chatOf({ work }: Five, { slack }: Member) {
  const address = { platform: 'slack', address: `${slack.teamId}/${slack.id}` }
  const hash = addressHash(work.store.keys, address)
  return (await work.rows()).chats!.find(({ address_hash }) => address_hash === hash)
}

/** Everything stored that names a chat or its person. */
async function rowsOf({ work }: Five, chat: string) {
  const all = Object.entries(await work.rows())
  const person = all.flatMap(([, rows]) => rows).find((row) => row.chat_id === chat && 'tapped_on' in row)?.id
  const names = (row: object) =>
    Object.values(row).some((cell) => cell === chat || (person && cell === person))
  return all.flatMap(([table, rows]) => rows.filter(names).map((row) => ({ table, ...row })))
}

/** Five have answered; Ana, who has a Home and rows of her own, is one of them. */
async function answered() {
  const five = await openRound()
  await five.ana.visit()
  await five.ana.tap(['Show me one', '🟢'])
  const chats = (await five.work.rows()).chats!.map(({ id }) => `${id}`)
  const ana = `${(await chatOf(five, five.ana))!.id}`
  const before = await rowsOf(five, ana)
  await allTap(five.work, five.room, five.people, COLORS)
  const votes = (await five.work.rows()).votes!
  return { ...five, votes, before, known: chats, rowsOfAna: () => rowsOf(five, ana) }
}

const closes = ({ work }: Five) => work.wait({ minutes: 11 })

/** Whoever opened it ends it, so that hardly any time goes by. */
async function ends({ work, mira, room }: Five) {
  await mira.checkin(room)
  await mira.tap(['Before we go', 'End this question'])
  await work.wait({ seconds: 5 })
}

test('R26 until the close each answer is there, with whose it is, as the message says', async () => {
  const five = await answered()
  expect(five.votes.map(({ color }) => color).toSorted()).toEqual([
    'green',
    'green',
    'green',
    'unsure',
    'yellow',
  ])
  for (const { id, round_id, chat_id } of five.votes)
    for (const trace of [`${id}`, `${round_id}${chat_id}`]) expect(bytes(five).includes(trace)).toBe(true)
})

test('R26 after it no answer is in any table, nor in any byte of any file', async () => {
  const five = await answered()
  await closes(five)
  expect((await five.work.rows()).votes).toEqual([])
  const left = bytes(five)
  for (const { id, round_id, chat_id } of five.votes)
    for (const trace of [`${id}`, `${round_id}${chat_id}`, `${chat_id}${round_id}`])
      expect(left.includes(trace)).toBe(false)
})

test('R26 a person who only answered leaves no row and no byte', async () => {
  const five = await answered()
  const only = five.votes.map(({ chat_id }) => `${chat_id}`).filter((id) => !five.known.includes(id))
  const hash = (await chatOf(five, five.kofi))!.address_hash as string
  expect(only).toHaveLength(3)
  await closes(five)
  expect(await chatOf(five, five.kofi)).toBeUndefined()
  expect((await five.work.rows()).chats!.map(({ id }) => id).toSorted()).toEqual(five.known.toSorted())
  for (const trace of [...only, hash]) expect(bytes(five).includes(trace)).toBe(false)
})

test('R26 of a person who is known otherwise, every row is what it was before they answered', async () => {
  const five = await answered()
  expect(await five.rowsOfAna()).not.toEqual(five.before)
  await ends(five)
  expect(await five.rowsOfAna()).toEqual(five.before)
})

test('R26 what is stored of a closed round is what the room sees, and who opened it', async () => {
  const five = await answered()
  await closes(five)
  const { readable } = await dump(five.work.store)
  const [round] = readable.find(({ table }) => table === 'rounds')!.rows
  expect(JSON.parse(`${round!.weather}`)).toMatchObject({ green: 'three-or-more', red: 'two-or-fewer' })
  expect(round).toMatchObject({ by_id: (await chatOf(five, five.mira))!.id, state: 'closed' })
  const others = readable.filter(({ table }) => table !== 'rounds')
  expect(JSON.stringify(others)).not.toContain('three-or-more"')
})

test('R26 what Home and chats show of somebody who answered never names the round', async () => {
  const five = await answered()
  await five.kofi.visit()
  const { readable } = await dump(five.work.store)
  const kofi = (await chatOf(five, five.kofi))!.id
  const shown = readable
    .find(({ table }) => table === 'outbox')!
    .rows.filter(({ chat_id }) => chat_id === kofi)
  expect(shown).not.toEqual([])
  expect(JSON.stringify(shown)).not.toContain(`${five.votes[0]!.round_id}`)
})

test('R26 what is remembered of taps, so that none counts twice, leads to nobody', async () => {
  const five = await answered()
  await closes(five)
  const { store } = five.work
  const seen = (await five.work.rows()).seen!
  const guesses = five.work.slack.people.flatMap(({ id, teamId }) =>
    five.votes.flatMap(({ round_id }) =>
      ['green', 'yellow', 'red', 'unsure'].flatMap((color) =>
        [`sl:${id}`, `sl:${teamId}/${id}`, `sl:${id}/${color}`, `sl:vote/${round_id}/${color}`].map((event) =>
          lookup(store.keys, 'event', 'slack', event),
        ),
      ),
    ),
  )
  expect(seen.length).toBeGreaterThan(5)
  for (const row of seen) expect(Object.keys(row)).toEqual(['id', 'at'])
  expect(seen.filter(({ id }) => guesses.includes(`${id}`))).toEqual([])
})

test('R26 no line of the log tells whose answer came, or which', async () => {
  const five = await answered()
  five.work.slack.faults.next('chat.getPermalink', { kind: 'internal_error' })
  await closes(five)
  const log = five.work.log.join('')
  expect(log).not.toBe('')
  for (const vote of five.votes)
    for (const trace of [vote.id, vote.chat_id, ...five.people.map(({ slack }) => slack.id)])
      expect(log).not.toContain(trace)
})

test('R26 what Attune asks of Slack for somebody is the same whatever they tapped', async () => {
  const five = await openRound()
  const since = five.work.slack.calls.length
  await allTap(five.work, five.room, five.people, ['🟢', '🟡', '🔴', '⚪', '🟢'])
  const calls = five.work.slack.calls.slice(since)
  const of = ({ slack }: Member) =>
    calls
      .filter(({ user, method }) => user === slack.id && method !== 'users.info')
      .map(({ method, params }) => [method, params])
  expect(of(five.kofi)).not.toEqual([])
  for (const one of five.people) expect(of(one)).toEqual(of(five.kofi))
})

test('R26 after the close nothing that goes to Slack is about anybody', async () => {
  const five = await answered()
  const since = five.work.slack.calls.length
  await closes(five)
  const rooms = five.work.slack.calls.slice(since).filter(({ channel }) => channel === five.room.id)
  expect(rooms.map(({ method }) => method)).toEqual([
    'conversations.members',
    'chat.update',
    'chat.getPermalink',
    'chat.postMessage',
  ])
  for (const { id, name } of five.work.slack.people)
    for (const { params } of rooms)
      expect(JSON.stringify(params)).not.toMatch(new RegExp(`${id}|${name}\\b(?! Holm)`))
})

test('R26 ended before its time, it closes once, as soon as it is there again', async () => {
  const five = await answered()
  await five.work.close()
  five.work.clock.set(plus(five.work.clock.now(), { minutes: 15 }))
  await five.work.restart()
  expect(messages(five.room)).toHaveLength(2)
  expect((await five.work.rows()).votes).toEqual([])
})

test('R26 ended half-way through the closing, it says the rest afterwards, and once', async () => {
  const five = await answered()
  five.work.slack.faults.next('chat.update', { kind: 'flood', seconds: 9 })
  await closes(five)
  expect((await five.work.rows()).votes).toEqual([])
  await five.work.restart()
  await five.work.waitOut(9)
  expect(five.room.see()).toContain('The weather in the room')
  expect(messages(five.room)).toHaveLength(2)
})
