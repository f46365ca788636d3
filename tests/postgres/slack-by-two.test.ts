// The same journeys, brought over HTTP to two processes in turn.
import '../journeys/slack-installing.test.ts'
import { expect, test } from 'vitest'
import { fillDisk } from '../db/refusing.ts'
import { asTwo } from '../journeys/as-two.ts'
import { overHttp } from '../journeys/slack-both-ways.ts'

asTwo()

test('what one could not store comes again, to whichever, and counts once', async () => {
  const { work, kofi } = await overHttp()
  const makeRoom = await fillDisk(work.store)
  await kofi.type('help')
  await makeRoom()
  for (const _ of [1, 2]) {
    work.slack.redeliverFailed()
    await work.settle()
  }
  expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
})
