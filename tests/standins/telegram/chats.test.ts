import { beforeEach, expect, test } from 'vitest'
import { setStage } from './harness.ts'

const stage = setStage()

beforeEach(() => {
  stage.ana.start()
})

const description = async () => (await stage.send({})).description

test('nobody can be written to who has not pressed START', async () => {
  const ben = stage.telegram.phone({ name: 'Ben', language: 'de' })
  const answer = await stage.send({ chat_id: ben.id })
  expect(answer).toMatchObject({
    status: 403,
    description: expect.stringContaining("can't initiate conversation"),
  })
})

test('nobody can be written to who has blocked the bot, until they come back', async () => {
  stage.ana.block()
  expect(await description()).toBe('Forbidden: bot was blocked by the user')
  stage.ana.start()
  expect(await description()).toBeUndefined()
})

test('nobody can be written to whose account is gone', async () => {
  stage.ana.deactivate()
  expect(await description()).toBe('Forbidden: user is deactivated')
})
