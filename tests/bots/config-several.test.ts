import { describe, expect, test } from 'vitest'
import { forLive, readConfig } from '../../bots/settings/config.ts'

const URL = 'https://attune.example.org'
const telegram = { TELEGRAM_BOT_TOKEN: `123456789:${'A'.repeat(35)}` }
const slack = {
  SLACK_SIGNING_SECRET: 's'.repeat(32),
  SLACK_CLIENT_ID: '12345.67890',
  SLACK_CLIENT_SECRET: 'c'.repeat(32),
}

const live = (env: Record<string, string>) => forLive(readConfig({ ATTUNE_RUN_BY: 'Mira Holm', ...env }))

describe('settings for several processes', () => {
  test.each([
    ['TELEGRAM_URL', 'http://hunter2.example', URL],
    ['TELEGRAM_URL', `${URL}/hunter2`, 'more than a name'],
    ['TELEGRAM_PORT', 'hunter2', 'port'],
    ['TELEGRAM_HOST', 'http://hunter2', '0.0.0.0 in a container'],
    ['ATTUNE_ROLES', 'hear,hunter2', 'hear, tick, send'],
    ['ATTUNE_ROLES', ',', 'hear, tick, send'],
  ])('a wrong %s is named with what to do, its value is not', (name, value, mend) => {
    const wrong = () => readConfig({}, { [name]: value })
    expect(wrong).toThrow(new RegExp(`^${name} .*${mend}`))
    expect(wrong).not.toThrow('hunter2')
  })

  test('the address by which Telegram comes is read as it is meant', () => {
    expect(live({ ...telegram, TELEGRAM_URL: 'https://Attune.Example.org/' }).TELEGRAM_URL).toBe(URL)
  })

  test.each([
    ['ATTUNE_HEALTH_PORT', 'TELEGRAM_PORT'],
    ['SLACK_PORT', 'TELEGRAM_PORT'],
    ['ATTUNE_HEALTH_PORT', 'SLACK_PORT'],
  ])('each thing that listens has a port of its own: %s is not %s', (one, other) => {
    const both = { [one]: '3002', [other]: '3002' }
    expect(() => live({ ...telegram, ...slack, TELEGRAM_URL: URL, ...both })).toThrow(
      `${one} and ${other} are the same. Give each a port of its own.`,
    )
    expect(() => live({ ...telegram, ...both })).not.toThrow()
  })
})
