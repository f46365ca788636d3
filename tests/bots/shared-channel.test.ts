import { expect, test } from 'vitest'
import { readLibrary } from '../../bots/library.ts'
import { noHelp } from '../../bots/local-help.ts'
import { meansOf } from '../../bots/means.ts'
import type { Heard } from '../../bots/platform.ts'
import { chatOf } from '../../bots/slack/address.ts'
import { manners } from '../../bots/slack/manners.ts'
import { makeTurns } from '../../bots/turn.ts'
import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { dump } from '../../db/dump.ts'
import { newId } from '../../db/id.ts'
import { NOW, tempStore } from '../db/here.ts'

const library = readLibrary()
const profile = { name: 'Ana', language: 'en' }
const checkin: Incoming = { kind: 'command', name: 'checkin', argument: '', profile }
const press = (data: string): Incoming => ({ kind: 'press', press: parseAction(data), profile })
const open: Incoming = { kind: 'form', sent: parseForm('round-open'), fields: { when: 'now' }, profile }

/** A channel that the workspaces T1 and T2 share, in both of which Attune is. */
async function sharedChannel() {
  const store = await tempStore()
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const means = meansOf({
    ...{ ...library, chance: store.chance, runBy: 'Mira Holm', help: noHelp },
    platforms: { slack: manners(false) },
  })
  const isSameRoom = (one: string, other: string) => chatOf(one).id === chatOf(other).id
  const platforms = new Map([['slack', { isSameRoom }]])
  const turns = makeTurns({ store, now: () => NOW, means, log, kick: () => {}, platforms })
  const hear = (team: string, address: string, incoming: Incoming) => {
    const room = { address: `${team}/C1`, name: '#shared' }
    const heard: Heard = {
      event: newId(),
      platform: 'slack',
      address,
      workspace: team,
      ref: null,
      room,
      incoming,
    }
    return turns.hear(heard)
  }
  const rows = async (table: string) => (await dump(store)).stored.find((one) => one.table === table)!.rows
  return { hear, rows, turns }
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
