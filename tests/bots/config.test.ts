import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forLive, isLive, readConfig } from '../../bots/settings/config.ts'
import { settings } from '../../bots/settings/settings.ts'

const token = `123456789:${'A'.repeat(35)}`
const [botToken, appToken] = [`xoxb-${'1'.repeat(20)}`, `xapp-1-${'A'.repeat(20)}`]
const sockets = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }
const requests = {
  SLACK_SIGNING_SECRET: 's'.repeat(32),
  SLACK_CLIENT_ID: '12345.67890',
  SLACK_CLIENT_SECRET: 'c'.repeat(32),
}

type Env = Record<string, string>

const live = (env: Env) => forLive(readConfig({ ATTUNE_RUN_BY: 'Mira Holm', ...env }))
const without = (env: Env, left: string) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name !== left))

describe('settings', () => {
  test('every one is in .env.example with a sentence, and no other', () => {
    const example = readFileSync('.env.example', 'utf8')
    const listed = [...example.matchAll(/^# .+\.\n([A-Z_]+)=$/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(Object.keys(settings.shape).sort())
    expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(listed.length)
  })

  test('nothing set is enough for the playground, and empty is not set', () => {
    const defaults = { ATTUNE_DB: 'data/attune.db', ATTUNE_PLAYGROUND_PORT: 4321, ATTUNE_LOG: 'info' }
    const all = {
      ...defaults,
      ATTUNE_BACKUP_DAILY: 'on',
      ATTUNE_BACKUP_KEEP: 14,
      ATTUNE_BACKUP_DAYS: 90,
      TELEGRAM_PORT: 3001,
      TELEGRAM_HOST: '127.0.0.1',
      SLACK_PORT: 3000,
      SLACK_HOST: '127.0.0.1',
      SLACK_PARTNERS: 'off',
      ATTUNE_HEALTH_HOST: '127.0.0.1',
      ATTUNE_ROLES: ['hear', 'tick', 'send'],
    }
    expect(readConfig({})).toEqual(all)
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', SLACK_BOT_TOKEN: '', ATTUNE_DB: ' ' })).toEqual(all)
    expect(isLive(readConfig({}))).toBe(false)
  })

  test.each([
    ['TELEGRAM_BOT_TOKEN', 'hunter2', '@BotFather'],
    ['TELEGRAM_API_ROOT', 'hunter2', 'http://127.0.0.1:8081'],
    ['SLACK_BOT_TOKEN', 'hunter2', 'xoxb-'],
    ['SLACK_BOT_TOKEN', appToken, 'Install App'],
    ['SLACK_APP_TOKEN', botToken, 'Basic Information'],
    ['SLACK_SIGNING_SECRET', 'hunter2', 'Copy it whole'],
    ['SLACK_CLIENT_ID', 'hunter/2', 'Copy it whole'],
    ['SLACK_CLIENT_SECRET', 'hunter2', 'Copy it whole'],
    ['SLACK_URL', 'http://hunter2.example', 'https://attune.example.org'],
    ['SLACK_PORT', 'hunter2', 'port'],
    ['SLACK_API_URL', 'hunter2', 'http://127.0.0.1:8082/api/'],
    ['SLACK_PARTNERS', 'hunter2', 'on or off'],
    ['SLACK_PARTNER', 'hunter2', '.env.example'],
    ['ATTUNE_PLAYGROUND_PORT', 'hunter2', '4321'],
    ['ATTUNE_HEALTH_PORT', 'hunter2', 'port'],
    ['ATTUNE_HEALTH_HOST', 'hunter 2', '0.0.0.0 in a container'],
    ['ATTUNE_PLAYGROUND_PORT', '70000', '65535'],
    ['ATTUNE_LOG', 'hunter2', 'debug, info'],
    ['ATTUNE_RUN_BY', 'hunter2'.repeat(10), '60'],
    ['ATTUNE_RUNBY', 'hunter2', '.env.example'],
    ['SLACK_HOST', 'http://hunter2', '0.0.0.0 in a container'],
    ['ATTUNE_DB', 'file:hunter2', 'data/attune.db'],
    ['ATTUNE_DB', ':memory:', 'Write the path of a file'],
    ['ATTUNE_DB', 'tests', 'Name a file in it'],
    ['ATTUNE_DB', 'hunter2/', 'Name a file in it'],
    ['ATTUNE_DB', '$HUNTER2/attune.db', 'Write the whole path'],
    ['ATTUNE_DB', '~hunter2/attune.db', 'Write the whole path'],
    ['ATTUNE_BACKUPS', 's3://hunter2', '/mnt/backups'],
    ['ATTUNE_BACKUPS', 'package.json', '/mnt/backups'],
    ['ATTUNE_BACKUP_KEEP', '0', 'such as 14'],
    ['ATTUNE_BACKUP_DAILY', 'hunter2', 'on or off'],
    ['ATTUNE_BACKUP_TO', 'age1hunter2', 'Copy it whole'],
    ['TELEGRAM_API_ROOT', 'http://me:hunter2@127.0.0.1', 'more than an address'],
    ['attune_log', 'hunter2', '.env.example'],
    ['ATTUNE_RUN_BY', 'hunter2\nMira', 'in one line'],
    ['ATTUNE_RUN_BY', 'hunter2 J\uFFFDrg', 'UTF-8'],
  ])('a wrong %s is named with what to do, its value is not', (name, value, mend) => {
    const reason = failure(() => readConfig({}, { [name]: value }))
    expect(reason).toContain(`${name} `)
    expect(reason).toContain(mend)
    expect(reason).not.toContain(value)
  })

  test.each([
    ['ATTUNE_PORT', 'tcp://10.3.240.1:3000'],
    ['SLACK_PORT', 'tcp://10.3.240.1:3000'],
    ['ATTUNE_PLAYGROUND_PORT', 'tcp://10.3.240.1:4321'],
    ['SLACK_WEBHOOK_URL', 'https://hooks.slack.com/services/T/B/x'],
    ['SLACK_URL', 'https://hooks.slack.com/services/T/B/x'],
    ['SLACK_API_URL', 'slack'],
    ['TELEGRAM_CHAT_ID', '-100'],
  ])('%s, which another program put into the environment, is left alone', (name, value) => {
    expect(readConfig({ [name]: value })).toEqual(readConfig({}))
    expect(readConfig({ [name]: value }, { ATTUNE_LOG: 'warn' }).ATTUNE_LOG).toBe('warn')
  })

  test('but what is wrong of a platform that is meant is not, and it is said where it stands', () => {
    const reason = failure(() => readConfig({ SLACK_URL: 'slack' }, requests))
    expect(reason).toMatch(/^SLACK_URL is not a public address.*The environment says it, not \.env\.$/)
  })

  test.each([
    ['TELEGRAM_BOT_TOKEN', `"${token}"`, token],
    ['ATTUNE_RUN_BY', "'Mira Holm'", 'Mira Holm'],
    ['ATTUNE_LOG', '\u200BINFO ', 'info'],
    ['SLACK_PARTNERS', 'true', 'on'],
    ['SLACK_PARTNERS', 'Off', 'off'],
    ['SLACK_HOST', '[::]', '::'],
    ['SLACK_URL', 'HTTPS://Attune.Example.org:8443//', 'https://attune.example.org:8443'],
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1:8081//', 'http://127.0.0.1:8081'],
    ['ATTUNE_DB', '~/mine/attune.db', join(homedir(), 'mine/attune.db')],
  ] as const)('%s=%s is read as it is meant', (name, value, meant) => {
    expect(readConfig({ [name]: value })[name]).toBe(meant)
  })

  test('what the environment leaves empty, .env does not say either; of what it leaves out, .env does', () => {
    expect(readConfig({ ATTUNE_LOG: '' }, { ATTUNE_LOG: 'warn' }).ATTUNE_LOG).toBe('info')
    expect(readConfig({ ATTUNE_LOG: undefined }, { ATTUNE_LOG: 'warn' }).ATTUNE_LOG).toBe('warn')
  })

  test('all wrong ones are told at once', () => {
    const reason = failure(() => readConfig({ ATTUNE_LOG: 'x', ATTUNE_PLAYGROUND_PORT: 'x' }))
    expect(reason.split('\n')).toHaveLength(2)
  })

  test('R20 live, nobody is asked anything before they can be told who runs this', () => {
    for (const env of [{ TELEGRAM_BOT_TOKEN: token }, sockets, requests])
      expect(failure(() => forLive(readConfig(env)))).toContain('ATTUNE_RUN_BY')
    expect(live({ TELEGRAM_BOT_TOKEN: token }).ATTUNE_RUN_BY).toBe('Mira Holm')
  })
})

describe('Slack', () => {
  test('alone is live, by two tokens or by three secrets, and so are both platforms', () => {
    expect(live(sockets).slack).toEqual({ appToken, botToken })
    expect(live(requests).slack).toMatchObject({ clientId: '12345.67890' })
    expect(live({ ...sockets, TELEGRAM_BOT_TOKEN: token })).toMatchObject({
      TELEGRAM_BOT_TOKEN: token,
      slack: { appToken, botToken },
    })
    expect(live({ TELEGRAM_BOT_TOKEN: token }).slack).toBeNull()
  })

  test.each(Object.keys(sockets))('by tokens, without %s, is refused by that name', (name) => {
    const env = without(sockets, name)
    expect(isLive(readConfig(env))).toBe(true)
    expect(failure(() => live(env))).toMatch(new RegExp(`^${name} is missing`))
  })

  test.each(Object.keys(requests))('by secrets, without %s, is refused by that name', (name) => {
    const env = { ...without(requests, name), TELEGRAM_BOT_TOKEN: token }
    expect(failure(() => live(env))).toMatch(new RegExp(`^${name} is missing`))
  })

  test('in two ways at once is refused', () => {
    const reason = failure(() => live({ ...sockets, ...requests }))
    expect(reason).toMatch(/SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are two ways.*Keep one/)
    expect(reason).not.toContain(appToken)
  })

  test('over HTTP, its port is not the one on which Attune tells how it is', () => {
    const reason = failure(() => live({ ...requests, ATTUNE_HEALTH_PORT: '3000' }))
    expect(reason).toMatch(/^ATTUNE_HEALTH_PORT and SLACK_PORT are the same/)
    expect(live({ ...sockets, ATTUNE_HEALTH_PORT: '3000' }).ATTUNE_HEALTH_PORT).toBe(3000)
  })

  test('addresses are read with and without their last slash', () => {
    const apis = ['http://127.0.0.1:8082/api', 'http://127.0.0.1:8082/api/']
    for (const SLACK_API_URL of apis)
      expect(readConfig({ SLACK_API_URL }).SLACK_API_URL).toBe('http://127.0.0.1:8082/api/')
    expect(readConfig({ SLACK_URL: 'https://attune.example.org/' }).SLACK_URL).not.toMatch(/\/$/)
  })

  test('links two people only where whoever runs it turned that on', () => {
    expect(live(sockets).SLACK_PARTNERS).toBe('off')
    expect(live({ ...sockets, SLACK_PARTNERS: 'on' }).SLACK_PARTNERS).toBe('on')
  })
})

function failure(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was refused')
}
