import { beforeEach, expect, test } from 'vitest'
import { setStage } from './harness.ts'

const stage = setStage()

beforeEach(() => {
  stage.ana.start()
})

const button = (more: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'a', ...more }]] } })
const press = async (more: object, late = 0) => {
  await stage.send(button({ callback_data: 'b' }))
  stage.ana.press('a').catch(() => {})
  const updates = await stage.bot.api.getUpdates()
  const id = updates.at(-1)?.callback_query?.id
  stage.clock.now += late
  return () => stage.call('answerCallbackQuery', { callback_query_id: id, ...more })
}
const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

test('a tap is answered once, within 15 seconds', async () => {
  const answer = await press({ text: 'é'.repeat(200) }, 15_000)
  expect(await answer()).toMatchObject({ ok: true })
  expect(await answer()).toMatchObject({ error_code: 400, description: tooOld })
  expect(stage.ana.toast).toHaveLength(200)
})

test('a tap cannot be answered after 15 seconds', async () => {
  const answer = await press({ text: 'late' }, 15_001)
  expect(await answer()).toMatchObject({ description: tooOld })
  expect(stage.telegram.unansweredTaps()).toHaveLength(1)
})

test('an answer to a tap has 200 characters and no more', async () => {
  const answer = await press({ text: 'é'.repeat(201) })
  expect(await answer()).toMatchObject({ description: 'Bad Request: MESSAGE_TOO_LONG' })
})

test('a tap that is made up cannot be answered', async () => {
  expect(await stage.call('answerCallbackQuery', { callback_query_id: '1' })).toMatchObject({
    description: tooOld,
  })
})
