// The same journeys, brought by webhook to two processes in turn.
import '../journeys/linking.test.ts'
import '../journeys/partners.test.ts'
import { expect, test } from 'vitest'
import { asTwo } from '../journeys/as-two.ts'
import { settled } from '../journeys/evening.ts'
import { PUBLIC } from '../journeys/processes.ts'

asTwo()

test('T7 what is brought to both at once counts once', async () => {
  const [world, ana] = await settled()
  const { id, name } = ana.phone
  const sent = { message_id: 999, date: Math.floor(Date.now() / 1000), text: '/home' }
  const about = { chat: { id, type: 'private' }, from: { id, is_bot: false, first_name: name } }
  const bring = async () => {
    const address = `${world.telegram.names.get(PUBLIC)}/telegram/updates`
    const secret = { 'x-telegram-bot-api-secret-token': world.telegram.secret() }
    const headers = { 'content-type': 'application/json', ...secret }
    const body = JSON.stringify({ update_id: 7, message: { ...sent, ...about } })
    return (await fetch(address, { method: 'POST', headers, body })).status
  }
  expect(await Promise.all([bring(), bring(), bring(), bring()])).toEqual([200, 200, 200, 200])
  await world.settle()
  expect(ana.see().match(/Home\n/g)).toHaveLength(1)
})
