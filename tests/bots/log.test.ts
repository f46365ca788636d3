import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { loadWords } from '../../bots/words/words.ts'

function written(act: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = []
  act(openLog('debug', { write: (line) => void lines.push(line) }))
  return lines.join('')
}

test('an event is one line of JSON with what may be known of it', () => {
  const line = JSON.parse(written((log) => log.info('sent', { id: 'k7', count: 2, code: 403 })))
  expect(line).toEqual({ level: 30, time: expect.any(Number), id: 'k7', count: 2, code: 403, event: 'sent' })
})

test('R24 of an error only its name, its code and our own line are written', () => {
  const secret = 'Ana said red\n    at red (/srv/bots/secret.ts:1:1)\n at https://api/bot123:TOKEN/send'
  const error = Object.assign(new TypeError(secret, { cause: new Error(secret) }), {
    code: 'ECONNRESET',
    payload: { text: secret },
    ctx: { token: secret },
  })
  const line = written((log) => log.error('failed', { error }))
  expect(JSON.parse(line).error).toEqual({ name: 'TypeError', code: 'ECONNRESET' })
  expect(line).not.toMatch(/Ana|red|TOKEN|secret/)
})

test.each([
  ['SQLITE_FULL', 'The disk is full: make room on it. Attune then goes on by itself.'],
  ['SQLITE_IOERR_WRITE', "The disk can't be read or written"],
  ['EMFILE', 'raise that limit'],
  ['EROFS', 'give it back to the user who runs Attune'],
  ['57P01', "DATABASE_URL names can't be reached"],
  ['53100', 'The disk of the PostgreSQL is full'],
  ['53300', 'raise max_connections'],
  ['25006', 'it is a replica'],
])('of trouble with the machine (%s) it says once what to do', (code, sentence) => {
  for (const about of [{ code }, { error: Object.assign(new Error('no'), { code }) }]) {
    const line = written((log) => log.error('tick failed', about))
    expect([JSON.parse(line).do, line.match(/"do"/g)]).toEqual([expect.stringContaining(sentence), ['"do"']])
  }
})

test('of a PostgreSQL that nobody answers for it says so by its setting, unlike of a platform', () => {
  const of = (at: string) => {
    const error = Object.assign(new Error('no'), {
      code: 'ECONNREFUSED',
      stack: `Error: no\n    at ${at}:1:1`,
    })
    return JSON.parse(written((log) => log.error('tick failed', { error }))).do
  }
  expect(of('db/postgres/connect.ts')).toContain("DATABASE_URL names can't be reached")
  expect(of('bots/network.ts')).toBeUndefined()
})

test('R24 anything not on the list is left out', () => {
  const about = { id: 'k7', name: 'Ana', color: 'red', error: { message: 'Ana' } }
  const line = written((log) => log.warn('odd', about as never))
  expect(line).not.toMatch(/Ana|red/)
  expect(JSON.parse(line).error).toEqual({ name: 'object' })
})

test('our own line of an error is told', () => {
  const line = written((log) => {
    try {
      loadWords('/nowhere/at/all')
    } catch (error) {
      log.error('broken', { error })
    }
  })
  const { name, code, at } = JSON.parse(line).error
  expect({ name, code }).toEqual({ name: 'Error', code: 'ENOENT' })
  expect(at).toMatch(/^bots\/words\/words\.ts:\d+$/)
  expect(line).not.toContain('nowhere')
})
