import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { Unclear } from '../../bots/network.ts'
import { Gone, Lost, RetryLater } from '../../bots/platform.ts'
import { meaning } from '../../bots/telegram/errors.ts'

const payload = { text: 'what nobody may read' }
const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('failed', { ok: false, error_code, description, parameters }, 'sendMessage', payload)
const network = (code: string, reason = `connect ${code} 149.154.167.220:443`) =>
  new HttpError(
    'failed',
    Object.assign(new Error(`request to https://api/botTOKEN/sendMessage failed, reason: ${reason}`), {
      code,
    }),
  )

describe('what errors of Telegram mean', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user"],
    [400, 'Bad Request: chat not found'],
  ])('%i %s: gone', (code, description) => {
    expect(meaning(refusal(code, description))).toBeInstanceOf(Gone)
  })

  test.each([
    'message to edit not found',
    "message can't be edited",
    "message can't be deleted for everyone",
  ])('%s: lost', (description) => {
    expect(meaning(refusal(400, `Bad Request: ${description}`))).toBeInstanceOf(Lost)
  })

  test.each(['message is not modified: specified new …', 'message to delete not found'])(
    '%s: already so',
    (description) => {
      expect(meaning(refusal(400, `Bad Request: ${description}`))).toBeNull()
    },
  )

  test('a flood wait holds for everybody if several are told to wait, and for as long as Telegram says', () => {
    const error = meaning(refusal(429, 'Too Many Requests: retry after 31', { retry_after: 31 }))
    expect(error).toMatchObject({ name: 'RetryLater', seconds: 31, everyone: 'if-several' })
  })

  test.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EMFILE',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s: certainly not sent', (code) => {
    expect(meaning(network(code))).toBeInstanceOf(RetryLater)
  })

  test('a connection that never came about was not used; one that broke, nobody knows', () => {
    const bare = (message: string) =>
      new HttpError('failed', Object.assign(new Error(message), { code: 'ETIMEDOUT' }))
    expect(meaning(bare('connect ETIMEDOUT 149.154.167.220:443'))).toBeInstanceOf(RetryLater)
    expect(meaning(bare(''))).toBeInstanceOf(RetryLater)
    expect(meaning(bare('read ETIMEDOUT'))).toBeInstanceOf(Unclear)
    expect(meaning(network('ETIMEDOUT'))).toBeInstanceOf(RetryLater)
    expect(meaning(network('ETIMEDOUT', ''))).toBeInstanceOf(RetryLater)
    expect(meaning(network('ETIMEDOUT', 'read ETIMEDOUT'))).toBeInstanceOf(Unclear)
    expect(meaning(network('ECONNRESET', 'socket hang up'))).toBeInstanceOf(Unclear)
  })

  test.each([
    refusal(500, 'Internal Server Error'),
    refusal(400, 'Bad Request: BUTTON_DATA_INVALID'),
    new HttpError('failed', new Error('invalid json response body at https://api/botTOKEN/sendMessage')),
    new HttpError('failed', null),
    new TypeError('ours'),
    undefined,
  ])('anything else: nobody knows', (error) => {
    expect(meaning(error)).toBeInstanceOf(Unclear)
  })

  test('T9 T10 R24 neither the token nor the text goes on', () => {
    for (const error of [refusal(500, payload.text), network('ECONNRESET', payload.text)]) {
      const told = JSON.stringify(meaning(error), Object.getOwnPropertyNames(meaning(error)))
      expect(told).not.toMatch(/TOKEN|nobody may read/)
    }
  })
})
