import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { watchSending } from '../../bots/health/sending.ts'
import { startHealth } from '../../bots/health/start.ts'
import { inSteps } from '../../bots/health/steps.ts'
import { openLog } from '../../bots/log.ts'
import { makeReach, troubleOf } from '../../bots/reach.ts'
import { act, message, person, tempStore } from '../db/here.ts'

test('a database that takes nothing is told as long as that is so', async () => {
  const store = await tempStore()
  const where = { ATTUNE_DB: join(store.dir, 'attune.db'), ATTUNE_HEALTH_HOST: '127.0.0.1', port: 0 }
  const health = await startHealth(where, openLog('silent'), 0)
  onTestFinished(health.close)
  const database = async () => {
    const response = await fetch(`http://127.0.0.1:${health.port}/readyz`)
    const { checks } = (await response.json()) as { checks: { database: { says: string } } }
    return `${response.status} ${checks.database.says}`
  }
  expect(await database()).toBe('503 being opened')
  health.opened({ store })
  expect(await database()).toBe('200 takes what is written')
  const run = (statement: string) => store.inTx((tx) => sql.raw(statement).execute(tx))
  await run(`create trigger unwritten before insert on meta begin select raise(abort, 'no'); end`)
  expect(await database()).toBe('503 takes nothing (SQLITE_CONSTRAINT_TRIGGER)')
  await run('drop trigger unwritten')
  expect(await database()).toBe('200 takes what is written')
})

test('what could be sent and stands for more than five minutes is noticed, of a platform that is reached', async () => {
  const store = await tempStore()
  let now = 0
  const isStuck = watchSending(() => now)
  await act(
    store,
    {},
    (scene) => ({ ...scene, person: person(scene) }),
    ({ chat }) => [{ to: chat.id, key: 'home', want: message(), place: 'below' }],
  )
  const looks: boolean[] = []
  for (const minutes of [0, 4, 6]) {
    now = minutes * 60_000
    looks.push(await isStuck(store, ['telegram']))
  }
  expect(looks).toEqual([false, false, true])
  // Neither does one of which it is known that it can't be reached, nor while it asks several to wait.
  expect(await isStuck(store, ['slack'])).toBe(false)
  await isStuck(store, ['telegram'])
  await store.inTx((tx) => sql`update outbox set not_before = '9999-12-31T00:00:00.000Z'`.execute(tx))
  now += 400_000
  expect(await isStuck(store, ['telegram'])).toBe(false)
})

test('a figure goes on only when the truth is a whole step away, and never to and fro', () => {
  const told = inSteps(100)
  expect([950, 1050, 950, 1099, 1101, 1000, 999].map(told)).toEqual([
    1000, 1000, 1000, 1000, 1200, 1000, 1000,
  ])
  expect(inSteps(100, Math.floor)(99)).toBe(0)
})

test('a platform is reached as long as it is heard of, and not before or while it refuses', () => {
  let now = 0
  const reach = makeReach(() => now)
  expect(reach.trouble()).toBe('not yet')
  reach.heard()
  reach.failed('unreached')
  now = 89_000
  expect(reach.trouble()).toBeNull()
  now = 91_000
  expect(reach.trouble()).toBe('unreached')
  reach.heard()
  reach.failed('refused')
  expect(reach.trouble()).toBe('refused')
  expect([...reach.failures()].filter(([, times]) => times > 0)).toEqual([
    ['unreached', 1],
    ['refused', 1],
  ])
})

test.each([
  [409, true, 'another'],
  [401, true, 'refused'],
  ['invalid_auth', true, 'refused'],
  [429, false, 'pause'],
  ['ratelimited', false, 'pause'],
  [502, false, 'trouble'],
  ['internal_error', false, 'trouble'],
  ['ECONNREFUSED', false, 'unreached'],
  [undefined, false, 'unreached'],
] as const)('a call that failed by %s means: %s %s', (code, isRefused, trouble) => {
  expect(troubleOf(code, isRefused)).toBe(trouble)
})
