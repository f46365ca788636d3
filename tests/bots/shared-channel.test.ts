import { expect, test } from 'vitest'
import { meansOf } from '../../bots/means.ts'
import type { Heard } from '../../bots/platform.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { chatOf } from '../../bots/slack/address.ts'
import { manners } from '../../bots/slack/manners.ts'
import { makeTurns } from '../../bots/turn.ts'
import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { There } from '../../core/model/means.ts'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { newId } from '../../db/id.ts'
import { NOW, tempStore } from '../db/here.ts'
import { shipped } from '../library.ts'

const profile = { name: 'Ana', language: 'en' }
const checkin: Incoming = { kind: 'command', name: 'checkin', argument: '', profile }
const press = (data: string): Incoming => ({ kind: 'press', press: parseAction(data), profile })
const open: Incoming = { kind: 'form', sent: parseForm('round-open'), fields: { when: 'now' }, profile }

/** A channel that the workspaces T1 and T2 share, in both of which Attune is; it can be written to by `other` as well. */
async function sharedChannel(other: string | null = 'T2', there: There = 'both') {
  const store = await tempStore()
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const means = meansOf({
    ...{ ...shipped, chance: store.chance, runBy: 'Mira Holm', help: noHelp },
    platforms: { slack: manners(false) },
  })
  const same = (address: string) => chatOf(address).id
  const elsewhere = async () => (other === null ? null : { address: `${other}/C1`, workspace: other })
  const platforms = new Map([['slack', { same, elsewhere, there: async () => there }]])
  let now = NOW
  const options = { store, now: () => now, means, log, kick: () => {} }
  const turns = makeTurns({ ...options, platforms })
  const apart = makeTurns(options)
  const hear = (team: string, address: string, incoming: Incoming, by = turns) => {
    const room = { address: `${team}/C1`, name: '#shared' }
    const happened: Heard = {
      event: newId(),
      platform: 'slack',
      address,
      workspace: team,
      ref: null,
      room,
      incoming,
    }
    return by.hear(happened)
  }
  /** What concerns a workspace's chat itself, or all of them. */
  const ends = (workspace: string, address: string, incoming: Incoming) =>
    turns.hear({ event: newId(), platform: 'slack', workspace, ref: null, address, incoming })
  const rows = async (table: string) => (await dump(store)).stored.find((one) => one.table === table)!.rows
  const later = async (length: Temporal.DurationLike) => {
    now = plus(now, length)
    await turns.tick()
  }
  return { hear, ends, rows, turns, apart, later }
}

test('a round opened on one side is the round on the other, and there is no second one', async () => {
  const { hear, rows } = await sharedChannel()
  await hear('T1', 'T1/U1', checkin)
  await hear('T1', 'T1/U1', open)
  const { reply } = await hear('T2', 'T2/U2', checkin)
  expect(JSON.stringify(reply)).toContain('one-at-a-time')
  await hear('T2', 'T2/U2', open)
  expect([(await rows('rooms')).length, (await rows('rounds')).length]).toEqual([1, 1])
})

test('somebody who answers on both sides has one answer, and a pause on one side is one on both', async () => {
  const { hear, rows } = await sharedChannel()
  await hear('T1', 'T1/U1', open)
  const [round] = await rows('rounds')
  await hear('T1', 'T2/U2', press(`vote/${round!.id}/green`))
  await hear('T2', 'T2/U2', press(`vote-change/${round!.id}/red`))
  expect(await rows('votes')).toMatchObject([{ color: 'red' }])
  await hear('T1', 'T1/U1', press('pause'))
  const { reply } = await hear('T2', 'T2/U2', press('pause'))
  expect(reply.toast).toMatchObject({ id: 'pause-just-now' })
})

test('let in on the other side, Attune says nothing more; who leaves there takes their answer along', async () => {
  const { hear, rows, turns } = await sharedChannel()
  await hear('T1', 'T1/U1', open)
  const [round] = await rows('rounds')
  await hear('T1', 'T2/U2', press(`vote/${round!.id}/green`))
  await hear('T2', 'T2/C1', { kind: 'let-in' })
  expect(await rows('rooms')).toHaveLength(1)
  const left: Incoming = { kind: 'left', chat: 'T2/U2' }
  const about = { event: newId(), platform: 'slack', workspace: 'T2', ref: null }
  await turns.hear({ ...about, address: 'T2/C1', incoming: left })
  expect(await rows('votes')).toEqual([])
})

const weekly: Incoming = { ...open, fields: { when: 'weekly', asks: 'any' } }

/** The same channel as it was stored before: a room for each workspace, a question open and another planned in both. */
async function twoRooms() {
  const channel = await sharedChannel()
  const { hear, rows, apart } = channel
  for (const team of ['T1', 'T2']) {
    await hear(team, `${team}/U1`, open, apart)
    await hear(team, `${team}/U1`, weekly, apart)
  }
  for (const round of (await rows('rounds')).filter(({ state }) => state === 'open'))
    for (const nth of [1, 2, 3, 4, 5])
      for (const team of ['T1', 'T2']) await hear(team, `T1/U${nth}`, press(`vote/${round.id}/green`), apart)
  return channel
}

const states = (rounds: readonly Record<string, unknown>[]) => rounds.map(({ state }) => state).sort()

test('two rooms that were stored for one channel are one at the first thing that is done there', async () => {
  const { hear, rows, later } = await twoRooms()
  expect(states(await rows('rounds'))).toEqual(['open', 'open', 'planned', 'planned'])
  const { reply } = await hear('T2', 'T2/U2', checkin)
  expect(JSON.stringify(reply)).toContain('one-at-a-time')
  await later({ seconds: 5 })
  expect(states(await rows('rounds'))).toEqual(['closed', 'open', 'planned', 'planned'])
  const rounds = await rows('rounds')
  expect(rounds.find(({ state }) => state === 'closed')!.weather).not.toBeNull()
  const live = rounds.filter(({ state }) => state !== 'closed')
  expect(new Set(live.map(({ room_id }) => room_id)).size).toBe(1)
  expect(await rows('votes')).toHaveLength(5)
})

test('they stay one, whoever does what next', async () => {
  const { hear, rows, later } = await twoRooms()
  for (const team of ['T2', 'T1', 'T2']) {
    await hear(team, `${team}/U3`, press('pause'))
    await later({ minutes: 20 })
  }
  expect(new Set((await rows('rounds')).map(({ room_id }) => room_id)).size).toBe(1)
  expect((await rows('rounds')).filter(({ state }) => state === 'open')).toEqual([])
})

test('a room that could not be written to any more goes on by the other workspace, and remembers what was asked', async () => {
  const { hear, ends, rows } = await sharedChannel(null)
  await hear('T1', 'T1/U1', open)
  await ends('T1', 'T1/C1', { kind: 'gone' })
  await hear('T2', 'T2/U2', open)
  const rounds = await rows('rounds')
  expect(states(rounds)).toEqual(['closed', 'open'])
  expect(new Set(rounds.map(({ prompt }) => prompt)).size).toBe(2)
  expect(await rows('rooms')).toHaveLength(1)
})

test('where one of two stored rooms is put away before anything is done there, all goes on in the other', async () => {
  const { ends, rows, later } = await twoRooms()
  await ends('T1', 'T1', { kind: 'uninstalled' })
  await later({ seconds: 5 })
  const rounds = await rows('rounds')
  expect(states(rounds)).toEqual(['closed', 'open', 'planned', 'planned'])
  expect(rounds.find(({ state }) => state === 'closed')!.weather).not.toBeNull()
  expect(await rows('rooms')).toHaveLength(1)
  expect(await rows('votes')).toHaveLength(5)
})

test.each(['not-them', 'not-attune'] as const)(
  'R13 nobody who is not there (%s) takes such a room along by what they send',
  async (there) => {
    const { hear, ends, rows, apart } = await sharedChannel(null, there)
    await hear('T1', 'T1/U1', open, apart)
    await ends('T1', 'T1/C1', { kind: 'gone' })
    const chats = async () => (await rows('chats')).map(({ address_hash, gone }) => [address_hash, gone])
    const before = await chats()
    for (const incoming of [open, checkin, press('pause')]) await hear('T9', 'T9/U9', incoming)
    expect(await chats()).toEqual(before)
  },
)
