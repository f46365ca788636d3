import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { afterPuttingBack } from '../../bots/after-putting-back.ts'
import { startHealth } from '../../bots/health/start.ts'
import { openLog } from '../../bots/log.ts'
import { credentials } from '../../bots/settings/credentials.ts'
import { leave, linked } from '../db/couple.ts'
import { act, address, NOW } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { asked, tempDatabase } from './database.ts'
import { opened, run } from './on-server.ts'

test('without ATTUNE_KEY, or with another one, nothing starts, and no key is made', async () => {
  const url = await tempDatabase()
  await expect(opened(url, null)).rejects.toThrow('DATABASE_URL is set, and ATTUNE_KEY is not')
  await opened(url)
  await expect(opened(url, Buffer.alloc(32, 8).toString('base64'))).rejects.toThrow(
    'ATTUNE_KEY is not the key',
  )
})

test('a database in which an extension has views, such as pg_stat_statements, counts as empty', async () => {
  const url = await tempDatabase()
  await asked(url, 'create view pg_stat_statements as select 1 as calls')
  expect((await run('doctor', url)).out).toContain('nothing in it yet')
  await opened(url)
})

test('doctor says how the server, the database and the key are, and changes nothing', async () => {
  const url = await tempDatabase()
  const findings = async (env = {}) =>
    JSON.parse((await run('doctor', url, ['--json'], env)).out)
      .findings.map((one: { id: string; says: string }) => `${one.id}: ${one.says}`)
      .join('\n')
  expect(await findings()).toMatch(/database: PostgreSQL 18[\s\S]*nothing in it yet[\s\S]*key: there/)
  const store = await opened(url)
  await linked(store)
  expect(await findings()).toMatch(
    /database: up to date[\s\S]*key: it fits[\s\S]*outbox: nothing is in doubt[\s\S]*backup: made on the server/,
  )
  expect(await findings({ ATTUNE_KEY: Buffer.alloc(32, 8).toString('base64') })).toContain(
    'key: ATTUNE_KEY is not the key',
  )
  expect(
    await findings({ DATABASE_URL: url.replace(/:\d+/, ':1').replace('attune@', 'attune:s3cret@') }),
  ).toMatch(/can't be reached \(ECONNREFUSED\)(?![\s\S]*s3cret)/)
})

test.each([
  ['backup', 'pg_dump'],
  ['restore', 'pg_restore'],
  ['keys', 'move it to a file'],
])('npm run %s says what to do instead', async (program, says) => {
  const { code, out } = await run(program, 'postgres://attune:s3cret@127.0.0.1/attune')
  expect([code, out.includes(says), out.includes('s3cret')]).toEqual([78, true, false])
})

test('health tells nothing of a disk and backups that are not its own', async () => {
  const url = await tempDatabase()
  const where = { ATTUNE_DB: 'data/attune.db', DATABASE_URL: url, ATTUNE_HEALTH_HOST: '127.0.0.1', port: 0 }
  const health = await startHealth(where, openLog('silent'), 0)
  onTestFinished(health.close)
  health.opened({ store: await opened(url) })
  const told = async (path: string) => await (await fetch(`http://127.0.0.1:${health.port}${path}`)).text()
  expect(Object.keys(JSON.parse(await told('/readyz')).checks)).toEqual([
    'database',
    'migrations',
    'ticks',
    'sending',
    'clock',
  ])
  expect(await told('/metrics')).not.toMatch(/^attune_(disk|backup|database)_\w+ /m)
})

test('R22 a database that was put back from a dump has everybody rest first, by the first of two processes alone; one that is where it was does not', async () => {
  const url = await tempDatabase()
  const store = await opened(url)
  await linked(store)
  await store.close()
  const again = await opened(url)
  expect(again.putBack).toBe(null)
  await again.close()
  const copy = new URL(url)
  copy.pathname += '_copy'
  const server = `${url.slice(0, url.lastIndexOf('/'))}/postgres`
  const [from, to] = [url, copy.href].map((one) => one.slice(one.lastIndexOf('/') + 1))
  await asked(server, `create database ${to} template ${from}`)
  onTestFinished(() => asked(server, `drop database ${to} with (force)`))
  const [first, second] = [await opened(copy.href), await opened(copy.href)]
  expect([first.putBack, second.putBack]).toEqual(['older', 'older'])
  const resting: string[] = []
  const turns = { putBack: async (chat: string) => void resting.push(chat) }
  for (const one of [first, second]) await afterPuttingBack(one, turns)
  expect(resting).toHaveLength(2)
})

test('R22 who erases everything is on the list with it', async () => {
  const url = await tempDatabase()
  const store = await opened(url)
  await linked(store)
  await act(store, { chat: address('ben') }, (scene) => ({ ...leave(scene), person: null }))
  const again = await opened(url)
  expect(again.erased.days()).toEqual([[expect.stringMatching(/^[a-z2-7]{16}$/), NOW.slice(0, 10)]])
  await again.erased.forget('2027-11-24')
  expect((await opened(url)).erased.days()).toEqual([])
})

test('the address may come as a file of its name, as other secrets do', () => {
  const folder = tempDir()
  writeFileSync(join(folder, 'DATABASE_URL'), 'postgres://attune:s3cret@db/attune\n')
  expect(credentials(folder)).toEqual({ DATABASE_URL: 'postgres://attune:s3cret@db/attune' })
})
