import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Claimed } from '../../db/claims.ts'
import { beginCall } from '../../db/outbox/call.ts'
import { goneProcesses } from '../../db/postgres/who-is-gone.ts'
import type { Store } from '../../db/store.ts'
import { hello, join, say } from '../bots/relay-harness.ts'
import { address, message, NOW } from '../db/here.ts'
import { leasesIn, rowsBy, severalOnOne } from './relays.ts'

const AT_ONCE = { gone: 0 }
const MAY = { free: () => 8, gap: 0, unasked: Number.POSITIVE_INFINITY }

/** Resolves once so many processes are known to be there. */
const areThere = (store: Store, many: number) =>
  expect
    .poll(() =>
      rowsBy(
        store,
        sql`select 1 from pg_locks join pg_database on oid = database and datname = current_database()
          where locktype = 'advisory' and objsubid = 2`,
      ),
    )
    .toHaveLength(many)

/** A process that is there has begun to call in somebody's chat. */
async function calls(store: Store, name: string): Promise<Claimed> {
  await join(store, name)
  await say(store, hello, { chat: address(name) })
  const going = { platforms: ['telegram'], real: NOW, busy: [], resting: [], unheard: [] }
  const [row] = (await store.claims.due(going, MAY)).rows
  expect(await beginCall(store, row!, { now: NOW, real: NOW })).not.toBeNull()
  return row!
}

const owners = (store: Store) => rowsBy(store, sql`select owner from leases where what = 'call'`)

test('where a process was calling as it ended others go on soon, and what it may have sent is never sent twice', async () => {
  const { open, start, told } = await severalOnOne()
  const [here, there] = [await open(), await open(AT_ONCE)]
  here.news.hear(() => {})
  await areThere(here, 1)
  await calls(here, 'ana')
  await here.close()
  start(there, 1)
  await expect.poll(() => leasesIn(there)).toEqual([])
  await say(there, { key: 'quiet', want: message('more') })
  await expect.poll(() => told.map(({ text }) => text)).toEqual(['more'])
})

test('a process that is merely held keeps the chat that it was calling in, while one that is gone does not', async () => {
  const { open, start } = await severalOnOne()
  const [held, gone, there] = [await open(), await open(), await open(AT_ONCE)]
  for (const one of [held, gone]) one.news.hear(() => {})
  await areThere(held, 2)
  const { lease } = await calls(held, 'ana')
  await calls(gone, 'ben')
  await gone.close()
  start(there, 1)
  await expect.poll(() => owners(there)).toEqual([{ owner: lease.id }])
  expect(lease.isInTime()).toBe(true)
})

test('a process whose connection breaks off calls nothing until it has another one, and keeps its chat', async () => {
  const { open, start } = await severalOnOne()
  const [here, there] = [await open(), await open({ gone: 30_000 })]
  here.news.hear(() => {})
  await areThere(here, 1)
  const { lease } = await calls(here, 'ana')
  start(there, 1)
  await areThere(here, 2)
  const its = lease.id.split('.')[0]
  await rowsBy(here, sql`select pg_terminate_backend(pid) from pg_locks where objid::text = ${its}`)
  await expect.poll(lease.isInTime).toBe(false)
  await expect.poll(lease.isInTime, { timeout: 10_000 }).toBe(true)
  expect(await owners(here)).toEqual([{ owner: lease.id }])
})

test('gone is who was away at each look for so long, and between looks that are far apart anybody may have been there', () => {
  let now = 0
  const at = (time: number, away: string[]) => {
    now = time
    return gone(away)
  }
  const gone = goneProcesses(2000, () => now)
  expect([at(1000, ['a', 'b']), at(2000, ['b']), at(3000, ['a', 'b'])]).toEqual([[], [], ['b']])
  expect([at(9000, ['a', 'b']), at(11_000, ['a', 'b'])]).toEqual([[], ['a', 'b']])
})
