import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { serverOfItsOwn } from './of-its-own.ts'
import { programs } from './programs.ts'
import { silentProxy } from './silent-proxy.ts'

/** Attune as a process on a PostgreSQL of its own, by a way that can fall silent, and Ana, who has just arrived. */
async function running() {
  const postgres = await serverOfItsOwn()
  const way = await silentProxy(postgres.port)
  const { telegram, attune: started, server } = await programs()
  const attune = await started(server(`postgres://attune:s3cret@127.0.0.1:${way.port}/postgres`))
  const ana = telegram.phone({ name: 'Ana', language: 'en' })
  const reads = (words: string | RegExp) => expect.poll(ana.see).toMatch(words)
  ana.start()
  await reads('Mira Holm runs me')
  // A chat that is just being written to rests for a minute where nobody knows what became of it.
  const settled = () => expect.poll(() => postgres.asked('select 1 from leases')).toEqual([])
  await settled()
  const tap = async (data: string) => (await ana.press({ message: ana.messages.at(-1)!.id, data }))?.text
  return { postgres, way, attune, ana, reads, tap, settled }
}

const SORRY = "That didn't get through, please try again."

test('a PostgreSQL that is killed: taps are told so, what is typed is heard once it is back, what was acknowledged is there', async () => {
  const { postgres, attune, ana, reads, tap, settled } = await running()
  await ana.press('Show me one')
  await reads('🟢')
  await settled()
  const before = await postgres.asked('select id, key from people')
  await postgres.kill()
  expect(await tap('home')).toBe(SORRY)
  ana.type('/help')
  await postgres.again()
  await reads('How this works')
  expect([before.length, await postgres.asked('select id, key from people')]).toEqual([1, before])
  expect(attune.child.exitCode).toBe(null)
  attune.child.kill()
  expect((await attune.ended).out).not.toContain('s3cret')
})

test('connections through which nothing comes any more: taps are told so, and within half a minute others are used', async () => {
  const { way, attune, ana, reads, tap } = await running()
  way.fallSilent()
  expect(await tap('home')).toBe(SORRY)
  ana.type('/help')
  way.recover()
  await reads('How this works')
  expect([(await tap('home')) === SORRY, attune.child.exitCode]).toEqual([false, null])
})

test('a PostgreSQL that is not there yet is waited for, and said once', async () => {
  const postgres = await serverOfItsOwn()
  await postgres.kill()
  const { run, server } = await programs()
  const attune = run('attune.ts', [], server(`${postgres.url}/postgres`))
  await attune.says('database not reached')
  await postgres.again()
  await attune.says('Attune is running as')
  attune.child.kill()
  const { out } = await attune.ended
  expect(out.split("can't be reached (ECONNREFUSED)").length).toBe(2)
  expect(out).toContain('Backups of a PostgreSQL are made there')
})

test('where one connection has fallen silent, none of those that were there with it is waited for', async () => {
  const postgres = await serverOfItsOwn()
  const way = await silentProxy(postgres.port)
  const url = `postgres://attune@127.0.0.1:${way.port}/postgres`
  const store = await openStore({ file: 'unused', url, key: Buffer.alloc(32, 7).toString('base64') })
  onTestFinished(store.close)
  const ask = () => store.inTx(async (tx) => (await sql`select pg_sleep(0.1)`.execute(tx)).rows.length)
  expect(await Promise.all(Array.from({ length: 8 }, ask))).toHaveLength(8)
  way.fallSilent()
  await expect(ask()).rejects.toThrow()
  way.recover()
  expect(await ask()).toBe(1)
})
