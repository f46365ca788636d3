import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openLog } from '../../bots/log.ts'
import type { RelayOptions } from '../../bots/relay/options.ts'
import { LIMITS } from '../../bots/relay/pace.ts'
import { type Relay, startRelay } from '../../bots/relay/relay.ts'
import { made } from '../../core/model/page.ts'
import { turn } from '../../core/model/scene.ts'
import { instant } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { KEY } from '../journeys/fresh.ts'
import { startServer, stopServer } from '../postgres/server.ts'
import { median, spread } from './figures.ts'

const now = () => instant(Temporal.Now.instant())
const [QUESTIONS, TAPS, LOOKS] = [300, 100, 50]

/** What processes that share a PostgreSQL take of what is due: how fast it is found, how evenly it goes, how soon the others know. */
export async function benchClaims(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const server = await startServer(folder, ['shared_buffers=128MB'])
  const url = `${server.url}/postgres`
  const stores: Store[] = []
  try {
    for (let i = 0; i < 4; i++)
      stores.push(await openStore({ file: join(folder, 'attune.db'), url, key: KEY }))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const waiting of [1000, 10_000, 100_000])
      console.info(`${waiting} waiting: taken in ${await lookUp(stores[0]!, client, waiting)} ms`)
    console.info(`${QUESTIONS} that nobody asked for, by 4: ${await pace(stores, client)}`)
    console.info(`a change, from its commit at one to its call at another: ${await known(stores, true)} ms`)
    console.info(`the same by looking alone: ${await known(stores, false)} ms`)
    await client.end()
  } finally {
    for (const store of stores) await store.close()
    await stopServer(server.pid)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Something to be shown in somebody's chat, which nobody waits for, or somebody does. */
async function says(store: Store, who: string, text: string, asked: boolean): Promise<void> {
  const want = {
    ...{ line: { text: [made('moment')], buttons: [] }, page: { text: [made(text)], buttons: [] } },
    ...{ open: true, free: false, sound: false },
  }
  const kind = asked ? 'command' : 'tick'
  const happening = {
    event: null,
    chat: { platform: 'telegram', address: who },
    ref: null,
    kind,
    now: now(),
  } as const
  await inTurn(store, { ...happening, codeOf: () => null }, (scene) => ({
    turn: turn(scene, [{ to: scene.chat.id, key: 'home', want }]),
    wakesAt: null,
  }))
}

/** Milliseconds, as so many wait in a thousand chats. */
async function lookUp(store: Store, client: pg.Client, waiting: number): Promise<string> {
  await client.query(`insert into chats (id, platform, address, address_hash, language, gone)
    select 'chat-' || n, 'telegram', '', 'chat-' || n, 'en', 0 from generate_series(1, 1000) as n`)
  await client.query(`insert into outbox (id, chat_id, key, want, version, shown, tries, asked)
    select 'row-' || n, 'chat-' || (n % 1000 + 1), 'own/' || n, '', n, 0, 0, 0 from generate_series(1, ${waiting}) as n`)
  await client.query('analyze')
  const took: number[] = []
  const going = { platforms: ['telegram'], real: now(), busy: [], resting: [], unheard: [] }
  for (let i = 0; i < LOOKS; i++) {
    const began = performance.now()
    const { rows } = await store.claims.due(going, { free: () => 24, gap: 0, unasked: 1e5 })
    took.push(performance.now() - began)
    for (const { lease } of rows) await store.claims.letGo(lease)
  }
  await client.query("delete from chats where id like 'chat-%'")
  await client.query('truncate leases')
  return `${median(took).toFixed(1)} (${spread(took).trim()})`
}

function relayOn(store: Store, sends: (text: string) => void, more: Partial<RelayOptions> = {}): Relay {
  let sent = 0
  const platform = {
    ...{ name: 'telegram', start: async () => {}, stop: async () => {} },
    send: async (_: unknown, wish: { page: { text: readonly unknown[] } } | null, ref: string | null) => {
      sends(JSON.stringify(wish?.page.text))
      await sleep(20)
      return ref ?? `${performance.now()}-${++sent}`
    },
  }
  const options = { store, now, log: openLog('silent'), onGone: async () => {}, othersEvery: 250, ...more }
  return startRelay({ ...options, platforms: new Map([['telegram', platform as never]]) })
}

async function pace(stores: readonly Store[], client: pg.Client): Promise<string> {
  for (let i = 0; i < QUESTIONS; i++) await says(stores[0]!, `p${i}`, 'asked', false)
  let left = QUESTIONS
  const by = stores.map(() => 0)
  // So long that what was taken when can be read afterwards.
  const limits = { ...LIMITS, gap: 600_000 }
  const relays = stores.map((store, nth) => relayOn(store, () => [left--, by[nth]!++], { limits }))
  while (left > 0) await sleep(50)
  for (const relay of relays) await relay.stop()
  const { rows } = await client.query(
    "select extract(epoch from until)::float8 * 1000 as at from leases where what = 'rest' order by until",
  )
  const at = rows.map((row: { at: number }) => row.at)
  const seconds = (at.at(-1)! - at[0]!) / 1000
  const most = Math.max(...at.map((one) => at.filter((other) => other >= one && other < one + 1000).length))
  const used = ((at.length - 1) / seconds / LIMITS.unasked) * 100
  return `${((at.length - 1) / seconds).toFixed(1)} a second (${used.toFixed(1)} % of ${LIMITS.unasked}), at most ${most} in any; ${by.join(' + ')}`
}

/** Milliseconds until a process that sends makes what another has stored. */
async function known([one, other]: readonly Store[], told: boolean): Promise<string> {
  const took: number[] = []
  let began = 0
  const relay = relayOn(other!, () => took.push(performance.now() - began))
  await relay.idle()
  for (let i = 0; i < TAPS; i++) {
    await sleep(20 + Math.random() * 100)
    await says(one!, 'ana', `${told} ${i}`, true)
    began = performance.now()
    if (told) one!.news.tell()
    while (took.length <= i) await sleep(1)
  }
  await relay.stop()
  const sorted = took.toSorted((a, b) => a - b)
  return `${median(took).toFixed(0)} (p99 ${sorted[Math.floor(TAPS * 0.99)]!.toFixed(0)})`
}
