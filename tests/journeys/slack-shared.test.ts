import { expect, test } from 'vitest'
import { startMany } from './slack-many.ts'

/** A channel that two workspaces share; Mira's round is open there, and Kofi is of the other one. */
async function shared({ kofiIsIn }: { kofiIsIn: boolean }) {
  const many = await startMany()
  const [hers, his] = [await many.install(), await many.install()]
  const [mira, kofi] = [many.person('Mira', hers), many.person('Kofi', his)]
  const room = many.slack.channel({ name: 'both', members: [mira.slack] })
  if (kofiIsIn) room.members.push(kofi.slack.id)
  await many.settle()
  await mira.checkin(room)
  await mira.submit()
  const user = { id: kofi.slack.id, name: 'kofi', team_id: his }
  const press = async (team: string, value: string, where: object) => {
    const actions = [{ type: 'button', action_id: 'a:0:0:0', block_id: 'b', value }]
    const trigger_id = `${Math.random()}`
    const payload = { type: 'block_actions', trigger_id, team: { id: team }, user, actions, ...where }
    const body = `${new URLSearchParams({ payload: JSON.stringify(payload) })}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...many.slack.sign(body) }
    expect(await many.slack.sendRaw({ body, headers })).toBe(200)
    await many.settle()
  }
  const message = { ts: room.messages[0]!.ts, team: hers }
  const inRoom = { channel: { id: room.id, name: 'both' }, message }
  const private_metadata = JSON.stringify({ room: { address: `${his}/${room.id}`, name: '#both' } })
  const inModal = { view: { id: 'V1', type: 'modal', private_metadata, app_installed_team_id: his } }
  const round = `${(await many.rows()).rounds![0]!.id}`
  return { many, hers, his, press, inRoom, inModal, round }
}

test('R25 whoever answers in a shared channel, and again on their own side, has one answer', async () => {
  const { many, hers, his, press, inRoom, inModal, round } = await shared({ kofiIsIn: true })
  await press(hers, `vote/${round}/green`, inRoom)
  expect((await many.rows()).votes).toMatchObject([{ color: 'green' }])
  await press(his, `vote-change/${round}/red`, inModal)
  expect((await many.rows()).votes).toMatchObject([{ color: 'red' }])
  expect((await many.rows()).rooms).toHaveLength(1)
})

test('R25 whoever is not in a shared channel has none, by either side', async () => {
  const { many, hers, his, press, inRoom, inModal, round } = await shared({ kofiIsIn: false })
  await press(hers, `vote/${round}/green`, inRoom)
  await press(his, `vote-change/${round}/red`, inModal)
  expect((await many.rows()).votes).toEqual([])
})
