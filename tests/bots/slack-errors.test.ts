import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { Unclear } from '../../bots/network.ts'
import { Gone, Lost, RetryLater } from '../../bots/platform.ts'
import { codeOf, judged, meaning, pointersOf } from '../../bots/slack/errors.ts'

const refusal = (error: string, messages: string[] = []) =>
  new WebAPIPlatformError({ ok: false, error, response_metadata: { messages } })
const network = (code: string, message = `connect ${code} 127.0.0.1:443`) =>
  new WebAPIRequestError(
    new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) }),
  )

describe('what errors of Slack mean', () => {
  test.each([
    ...['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action_read_only_channel'],
    ...['user_disabled', 'user_not_found', 'user_not_visible', 'cannot_dm_bot', 'messages_tab_disabled'],
  ])('%s: gone', (code) => {
    expect(meaning(refusal(code))).toBeInstanceOf(Gone)
  })

  test.each([
    ...['message_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'],
    ...['cant_delete_message', 'compliance_exports_prevent_deletion', 'not_enabled'],
  ])('%s: lost', (code) => {
    expect(meaning(refusal(code))).toBeInstanceOf(Lost)
  })

  test('a flood wait holds for one chat, and for as long as Slack says', () => {
    const error = meaning(new WebAPIRateLimitedError(31))
    expect(error).toMatchObject({ name: 'RetryLater', seconds: 31, everyone: false })
  })

  test('a flood wait of unknown length is a short one', () => {
    const without = new Error('Retry header did not contain a valid timeout (url: https://…)')
    for (const error of [without, refusal('ratelimited'), refusal('rate_limited')]) {
      expect(meaning(error)).toMatchObject({ name: 'RetryLater', everyone: false })
    }
  })

  test.each(['account_inactive', 'token_revoked', 'invalid_auth', 'token_expired', 'not_authed'])(
    '%s: the workspace is away, others are not',
    (code) => {
      expect(meaning(refusal(code))).toMatchObject({ name: 'RetryLater', seconds: 60, everyone: false })
    },
  )

  test.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EMFILE',
    'CERT_HAS_EXPIRED',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('%s: certainly not sent, and true of everybody', (code) => {
    expect(meaning(network(code))).toMatchObject({ name: 'RetryLater', everyone: true })
  })

  test('a connection that broke, or kept silent: nobody knows', () => {
    expect(meaning(network('ECONNRESET', 'socket hang up'))).toMatchObject({ code: 'ECONNRESET' })
    const silence = new WebAPIRequestError(new DOMException('aborted due to timeout', 'TimeoutError'))
    expect(meaning(silence)).toMatchObject({ name: 'Unclear', code: 'ETIMEDOUT' })
  })

  test.each([
    refusal('internal_error'),
    refusal('fatal_error'),
    refusal('missing_scope'),
    new WebAPIHTTPError(503, 'Service Unavailable', {}, ''),
    new TypeError('ours'),
    undefined,
  ])('anything else: nobody knows', (error) => {
    expect(meaning(error)).toBeInstanceOf(Unclear)
  })

  test('leaving is told where the app was put away, and only there', async () => {
    const left: string[] = []
    for (const code of ['token_revoked', 'account_inactive', 'invalid_auth', 'internal_error']) {
      const hearing = { left: (team: string) => left.push(team), refused: () => {} }
      await expect(judged(code, hearing, () => Promise.reject(refusal(code)))).rejects.toThrow()
    }
    expect(left).toEqual(['token_revoked', 'account_inactive'])
  })

  test('what is already clear stays as it is', async () => {
    const later = new RetryLater(5, false)
    const hearing = { left: () => expect.unreachable(), refused: () => expect.unreachable() }
    await expect(judged('T', hearing, () => Promise.reject(later))).rejects.toBe(later)
  })

  test('R24 where a message is malformed is named, what it says is not', () => {
    const error = refusal('invalid_blocks', [
      '[ERROR] must be less than 76 characters: what nobody may read [json-pointer:/blocks/0/text/text]',
      '[ERROR] unsupported type [json-pointer:/blocks/3]',
    ])
    expect(pointersOf(error)).toBe('/blocks/0/text/text /blocks/3')
    expect(pointersOf(refusal('msg_too_long'))).toBe('msg_too_long')
  })

  test('T9 T10 R24 neither the token nor the text goes on', () => {
    const page = refusal('<html>what nobody may read</html>')
    const broken = network('ECONNRESET', 'xoxb-TOKEN, what nobody may read')
    const refused = new WebAPIHTTPError(500, 'failed', { 'x-token': 'TOKEN' }, 'what nobody may read')
    for (const error of [page, broken, refused]) {
      const told = JSON.stringify(meaning(error), Object.getOwnPropertyNames(meaning(error)))
      expect(`${told} ${codeOf(error)}`).not.toMatch(/TOKEN|nobody may read/)
    }
  })
})
