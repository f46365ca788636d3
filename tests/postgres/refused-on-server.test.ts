import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asked, tempDatabase } from './database.ts'
import { serverOfItsOwn } from './of-its-own.ts'
import { opened, run } from './on-server.ts'

test('what is wrong with the address is said by the name of the setting, and never with what stands in it', async () => {
  const { url, folder } = await serverOfItsOwn()
  const hba = join(folder, 'data/pg_hba.conf')
  writeFileSync(
    hba,
    `host all ana 127.0.0.1/32 scram-sha-256\nhost all ben 127.0.0.1/32 reject\n${readFileSync(hba, 'utf8')}`,
  )
  await asked(
    `${url}/postgres`,
    `create role ana login password 'right'`,
    'create role ben login',
    'create role cleo login',
    'create role dan login',
    'select pg_reload_conf()',
  )
  await (await opened(`${url}/postgres`)).close()
  await asked(
    `${url}/postgres`,
    'create database empty',
    'grant select on all tables in schema public to dan',
  )
  const as = (who: string) => `${url.replace('attune@', `${who}@`)}/postgres`
  for (const [address, says] of [
    [as('ana:s3cret'), 'takes neither the user nor the password'],
    [as('ana'), 'wants a password'],
    [as('emil:s3cret'), 'does not know this user'],
    [as('ben:s3cret'), 'does not let them in from here'],
    [as('cleo:s3cret').replace('/postgres', '/empty'), 'does not let this user make tables'],
    [as('dan:s3cret'), 'or change what is in them'],
    [`${url}/s3cret`, 'has no database of that name'],
    [`${as('cleo:s3cret')}?sslmode=require`, 'has no TLS'],
    [as('cleo:s3cret').replace(/:\d+\//, ':1/'), "can't be reached (ECONNREFUSED)"],
    [as('cleo:s3cret').replace('127.0.0.1', 's3cret.invalid'), "can't be reached"],
  ]) {
    const error = await opened(address!).catch((thrown) => thrown)
    expect([error.name, error.message.includes('DATABASE_URL'), error.message]).toEqual([
      'Refused',
      true,
      expect.stringContaining(says!),
    ])
    expect(JSON.stringify([error.message, error.stack])).not.toContain('s3cret')
  }
})

test('a pooler such as PgBouncer ends the start, and is not waited for', async () => {
  const fields = ['SFATAL', 'C08P01', 'Munsupported startup parameter: lock_timeout', ''].join('\0')
  const refusal = Buffer.from(`E----${fields}\0`)
  refusal.writeInt32BE(refusal.length - 1, 1)
  const pooler = createServer((socket) => socket.once('data', () => socket.end(refusal)))
  pooler.listen(0, '127.0.0.1')
  await once(pooler, 'listening')
  onTestFinished(() => void pooler.close())
  const { port } = pooler.address() as AddressInfo
  const { code, out } = await run('doctor', `postgres://attune@127.0.0.1:${port}/attune`)
  expect([code, out]).toEqual([1, expect.stringContaining('name the server itself (08P01)')])
  await expect(opened(`postgres://attune@127.0.0.1:${port}/attune`)).rejects.toThrow('PgBouncer')
})

test('doctor says what a start would be refused for: a server too old, a user who may only read, an address that is none', async () => {
  const url = await tempDatabase()
  await (await opened(url)).close()
  await asked(url, 'create role reader login', 'grant select on all tables in schema public to reader')
  onTestFinished(() => asked(url, 'drop owned by reader', 'drop role reader'))
  const reading = await run('doctor', url.replace('attune@', 'reader@'))
  expect(reading).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^✗ Database: the user in DATABASE_URL may not/m),
  })
  await asked(
    url,
    'create schema old',
    `create function old.current_setting(text) returns text language sql as $$
      select case $1 when 'server_version' then '15.1' else '150001' end $$`,
    `alter database ${url.split('/').at(-1)} set search_path = old, pg_catalog, public`,
  )
  const old = expect.stringContaining('Attune needs 16. Upgrade it')
  expect(await run('doctor', url)).toMatchObject({ code: 1, out: old })
  await expect(opened(url)).rejects.toThrow('Attune needs 16. Upgrade it')
  const { code, out } = await run('doctor', 'mysql://attune:s3cret@127.0.0.1/attune')
  expect([code, out]).toEqual([1, expect.not.stringMatching(/Database: none yet|s3cret/)])
})
