import { beforeEach, expect, test } from 'vitest'
import { setStage } from './harness.ts'

const stage = setStage()

beforeEach(() => {
  stage.ana.start()
})

const commands = (...list: [string, string][]) =>
  stage.call('setMyCommands', {
    commands: list.map(([command, description]) => ({ command, description })),
  })

test('commands have plain names and a description', async () => {
  expect(await commands(['Home', 'x'])).toMatchObject({ description: 'Bad Request: BOT_COMMAND_INVALID' })
  expect(await commands(['a'.repeat(33), 'x'])).toMatchObject({
    description: 'Bad Request: BOT_COMMAND_INVALID',
  })
  expect(await commands(['home', ' '])).toMatchObject({
    description: 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID',
  })
  expect(await commands(['home', 'x'.repeat(257)])).toMatchObject({ error_code: 400 })
  expect(await commands(...Array(101).fill(['home', 'x']))).toMatchObject({ error_code: 400 })
  expect(await commands(['home', 'x'.repeat(256)])).toMatchObject({ ok: true })
  expect(stage.telegram.profile.commands['default/']).toHaveLength(1)
})

test('descriptions are 512 and 120 long at most', async () => {
  expect(await stage.call('setMyDescription', { description: 'x'.repeat(513) })).toMatchObject({
    error_code: 400,
  })
  const short = (length: number) =>
    stage.call('setMyShortDescription', { short_description: 'x'.repeat(length) })
  expect(await short(121)).toMatchObject({ error_code: 400 })
  expect(await short(120)).toMatchObject({ ok: true })
})

test('a language has two small letters', async () => {
  const answer = await stage.call('setMyDescription', { description: 'Attune', language_code: 'pt-br' })
  expect(answer.description).toBe('Bad Request: invalid language code specified')
})
