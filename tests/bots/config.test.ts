import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { forLive, readConfig, settings } from '../../bots/config.ts'

const token = `123456789:${'A'.repeat(35)}`

describe('settings', () => {
  test('every one is in .env.example with a sentence, and no other', () => {
    const example = readFileSync('.env.example', 'utf8')
    const listed = [...example.matchAll(/^# .+\.\n([A-Z_]+)=$/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(Object.keys(settings.shape).sort())
    expect(example.match(/^[A-Z_]+=/gm)).toHaveLength(listed.length)
  })

  test('nothing set is enough for the playground, and empty is not set', () => {
    const defaults = { ATTUNE_DB: 'data/attune.db', ATTUNE_PLAYGROUND_PORT: 4321, ATTUNE_LOG: 'info' }
    expect(readConfig({})).toEqual(defaults)
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', ATTUNE_DB: ' ' })).toEqual(defaults)
  })

  test.each([
    ['TELEGRAM_BOT_TOKEN', 'hunter2', '@BotFather'],
    ['TELEGRAM_API_ROOT', 'hunter2', 'http://127.0.0.1:8081'],
    ['ATTUNE_PLAYGROUND_PORT', 'hunter2', '4321'],
    ['ATTUNE_PLAYGROUND_PORT', '70000', '65535'],
    ['ATTUNE_LOG', 'hunter2', 'debug, info'],
    ['ATTUNE_RUN_BY', 'hunter2'.repeat(10), '60'],
    ['ATTUNE_RUNBY', 'hunter2', '.env.example'],
  ])('a wrong %s is named with what to do, its value is not', (name, value, mend) => {
    const reason = failure(() => readConfig({ [name]: value }))
    expect(reason).toContain(`${name} `)
    expect(reason).toContain(mend)
    expect(reason).not.toContain(value)
  })

  test('all wrong ones are told at once', () => {
    const reason = failure(() => readConfig({ ATTUNE_LOG: 'x', ATTUNE_PLAYGROUND_PORT: 'x' }))
    expect(reason.split('\n')).toHaveLength(2)
  })

  test('R20 live, nobody is asked anything before they can be told who runs this', () => {
    expect(failure(() => forLive(readConfig({ TELEGRAM_BOT_TOKEN: token })))).toContain('ATTUNE_RUN_BY')
    const config = forLive(readConfig({ TELEGRAM_BOT_TOKEN: token, ATTUNE_RUN_BY: 'Mira Holm' }))
    expect(config.ATTUNE_RUN_BY).toBe('Mira Holm')
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
