import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import type { Message, Outgoing } from '../../core/model/message.ts'
import { turn } from '../../core/model/scene.ts'
import type { Within } from '../../db/claims.ts'
import { beginCall } from '../../db/outbox/call.ts'
import type { ToCall } from '../../db/outbox/ready.ts'
import type { Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { hello, join, say } from '../bots/relay-harness.ts'
import { address, happening, message, NOW } from '../db/here.ts'
import { allCalled, leasesIn, rowsBy, severalOnOne } from './relays.ts'

const unasked = { kind: 'tick', event: null } as const
const TIMES = { now: NOW, real: NOW }
const ALL: Within = { free: () => 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
const names = (many: number) => Array.from({ length: many }, (_, i) => `p${i}`)

const each = (many: number, act: (name: string) => Promise<void>) => Promise.all(names(many).map(act))

const due = (store: Store) =>
  store.claims.due({ platforms: ['telegram'], real: NOW, busy: [], resting: [], unheard: [] }, ALL)

/** What a turn at this process leaves to be called. */
async function leaves(store: Store, out: Omit<Outgoing, 'to'>): Promise<ToCall> {
  let left: ToCall | undefined
  const decide = (scene: Parameters<typeof turn>[0]) => ({
    turn: turn(scene, [{ ...out, to: scene.chat.id }]),
    wakesAt: null,
  })
  await inTurn(store, happening(), decide, (what) => {
    left = what
  })
  return left!
}

/** Two processes, and a message of Ana's that is there. */
async function shown() {
  const world = await severalOnOne()
  const [here, there] = await Promise.all([world.open(), world.open()])
  await join(here, 'ana')
  await say(here, hello)
  const first = world.start(here, 9)
  await allCalled(here)
  await first.stop()
  world.told.length = 0
  return { ...world, here, there }
}

/** As if nobody had done anything for as long as a process has a chat. */
const letTimeGo = (store: Store) =>
  rowsBy(store, sql`update leases set until = clock_timestamp() where what = 'call'`)

const changed = (says = 'changed'): { key: 'home'; want: Message } => ({ key: 'home', want: message(says) })

test('what is due is called once, whichever of four processes does, that of each chat in its order', async () => {
  const { open, start, told, failed } = await severalOnOne()
  const stores = await Promise.all(names(4).map(() => open()))
  const [store] = stores as [Store]
  await each(30, async (name) => {
    for (const key of ['home', 'quiet', 'came'] as const)
      await say(store, { key, want: message(key) }, { chat: address(name) })
  })
  for (const [by, one] of stores.entries()) start(one, by, { sends: () => sleep(3) })
  await allCalled(store)
  for (const name of names(30))
    expect(told.filter(({ to }) => to === name).map(({ text }) => text)).toEqual(['home', 'quiet', 'came'])
  expect(new Set(told.map(({ by }) => by)).size).toBeGreaterThan(1)
  await expect.poll(() => leasesIn(store)).toEqual([])
  expect(failed).toEqual([])
})

test('what nobody asked for goes as fast as all processes together may, and no faster', async () => {
  const { open, start, told } = await severalOnOne()
  const stores = await Promise.all(names(4).map(() => open()))
  const [store] = stores as [Store]
  await each(45, async (name) => {
    await join(store, name)
    await say(store, hello, { ...unasked, chat: address(name) })
  })
  const gap = 600_000
  for (const [by, one] of stores.entries()) start(one, by, { limits: { chats: 8, gap, unasked: 29 } })
  await allCalled(store)
  const rests = (await leasesIn(store)).filter(({ what }) => what === 'rest')
  const taken = rests.map(({ until }) => until - gap)
  expect([told.length, taken.length]).toEqual([45, 45])
  const within = taken.map((at) => taken.filter((one) => one >= at && one < at + 1000).length)
  expect(Math.max(...within)).toBeLessThanOrEqual(30)
})

test('where the server’s clock was an hour ahead and has been set right, what nobody asked for goes on', async () => {
  const { here, start, told } = await shown()
  await say(here, hello, { ...unasked, chat: address('ben') })
  const ahead = sql`(extract(epoch from clock_timestamp()) + 3600) * 1000`
  await rowsBy(
    here,
    sql`insert into rates (scope, evenly, lately)
    values ('telegram', ${ahead}, array_fill(${ahead}::float8, array[29]))
    on conflict (scope) do update set evenly = excluded.evenly, lately = excluded.lately`,
  )
  await rowsBy(
    here,
    sql`insert into leases (chat_id, what, owner, until)
    select id, 'rest', '', clock_timestamp() + interval '1 hour' from chats
    on conflict (chat_id, what) do update set until = excluded.until`,
  )
  start(here, 0, { limits: { chats: 8, gap: 1000, unasked: 29 } })
  await allCalled(here)
  expect(told.map(({ to }) => to)).toEqual(['ben'])
})

test('what a platform asks one process to wait for, all of them do', async () => {
  const { start, here, there, told } = await shown()
  await say(here, changed())
  const relay = start(here, 0, { sends: () => Promise.reject(new RetryLater(3600, true)) })
  await expect.poll(() => rowsBy(here, sql`select 1 from rates where hold_until > 0`)).toHaveLength(1)
  await relay.stop()
  await say(here, hello, { chat: address('ben') })
  expect((await due(there)).rows).toEqual([])
  expect((await leaves(there, changed('once more'))).ready).toBeNull()
  expect(told.map(({ text }) => text)).toEqual(['changed'])
})

test('a turn hands over nothing in a chat that another process is just calling, which finds it then', async () => {
  const { here, there, start, told } = await shown()
  let land = () => {}
  const landing = new Promise<void>((done) => {
    land = done
  })
  await say(here, changed('first'))
  start(here, 0, { sends: () => landing, othersEvery: undefined })
  await expect.poll(() => told).toHaveLength(1)
  expect((await leaves(there, changed('second'))).ready).toBeNull()
  land()
  await expect.poll(() => told.map(({ text }) => text)).toEqual(['first', 'second'])
})

test('a message that a killed process may have sent is never sent twice; a change it had begun is made', async () => {
  const { here, there, start, told } = await shown()
  await say(here, { key: 'quiet', want: message('question') })
  const [question] = (await due(here)).rows
  expect((await beginCall(here, question!, TIMES))?.call.ref).toBeNull()
  start(there, 1)
  await letTimeGo(here)
  await expect.poll(() => leasesIn(here)).toEqual([])
  const { ready } = await leaves(here, changed())
  expect(ready?.job.call.ref).toBe('ref1')
  await letTimeGo(here)
  await expect.poll(() => told.map(({ text }) => text)).toEqual(['changed'])
  await expect.poll(() => leasesIn(here)).toEqual([])
})

test('a process that was held for longer than a chat was its own begins nothing there, and calls nothing', async () => {
  const { open, there, start, told } = await shown()
  const here = await open({ lease: 1 })
  const { ready } = await leaves(here, changed())
  await say(here, hello, { chat: address('ben') })
  const [bens] = (await due(here)).rows
  expect(await beginCall(here, bens!, TIMES)).toBeNull()
  start(there, 1)
  await expect.poll(() => told.map(({ text }) => text).toSorted()).toEqual(['changed', 'hello'])
  const relay = start(here, 0)
  await relay.idle()
  relay.call({ chat: ready!.chat, ready, more: false })
  await new Promise(setImmediate)
  await relay.stop()
  expect(told.map(({ by }) => by)).toEqual([1, 1])
})

test('R16 what nobody asked for does not begin at one process once another has stored a “stop”', async () => {
  const { here, there } = await shown()
  await say(here, { key: 'season', want: message('unasked') }, unasked)
  const [row] = (await due(here)).rows
  await say(there, { key: 'season', want: null })
  expect(await beginCall(here, row!, TIMES)).toBeNull()
  expect(await leasesIn(here)).toEqual([])
})

test('who sends hears at once of what others leave, and finds it where the connection for that broke off', async () => {
  const { here, there, start, told } = await shown()
  start(there, 1, { othersEvery: undefined })
  const says = async (text: string) => {
    await say(here, changed(text))
    here.news.tell()
    await expect.poll(() => told.at(-1)?.text).toBe(text)
  }
  const listening = sql`from pg_stat_activity
    where query = 'listen attune_due' and datname = current_database()`
  await expect.poll(() => rowsBy(here, sql`select 1 ${listening}`)).toHaveLength(1)
  await says('told')
  await rowsBy(here, sql`select pg_terminate_backend(pid) ${listening}`)
  await say(here, changed('found'))
  await expect.poll(() => told.at(-1)?.text).toBe('found')
  await says('told again')
})
