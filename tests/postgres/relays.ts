import { setTimeout as sleep } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import type { Log } from '../../bots/log.ts'
import type { Platform } from '../../bots/platform.ts'
import type { RelayOptions } from '../../bots/relay/options.ts'
import { type Relay, startRelay } from '../../bots/relay/relay.ts'
import { openStore } from '../../db/open.ts'
import type { Settings, Store } from '../../db/store.ts'
import { FAST } from '../bots/relay-harness.ts'
import { afterwards, NOW } from '../db/here.ts'
import { KEY } from '../journeys/fresh.ts'
import { tempDir } from '../temp-dir.ts'
import { tempDatabase } from './database.ts'

/** A call as the platform saw it: who was written to, what, and by which process. */
type Told = { to: string; text: string | null; ref: string | null; by: number }

/** One PostgreSQL, and as many processes' stores and relays on it as a test starts. */
export async function severalOnOne() {
  const url = await tempDatabase()
  const file = `${tempDir()}/attune.db`
  const told: Told[] = []
  const failed: unknown[] = []
  const fail = (event: string, about?: { error?: unknown }) => void failed.push([event, about?.error])
  const log: Log = { debug: () => {}, info: () => {}, warn: fail, error: fail }
  const open = async (settings: Partial<Settings> = {}): Promise<Store> => {
    const store = await openStore({ file, url, key: KEY, ...settings })
    afterwards(store.close)
    return store
  }
  const start = (store: Store, by: number, more: Partial<RelayOptions> & { sends?: Sends } = {}): Relay => {
    const { sends, ...options } = more
    const relay = startRelay({
      ...{ store, now: () => NOW, log, limits: FAST, othersEvery: 20, othersLeft: 20 },
      platforms: new Map([['telegram', platform(by, sends)]]),
      onGone: async () => {},
      ...options,
    })
    afterwards(relay.stop)
    return relay
  }
  let sent = 0
  const platform = (by: number, sends: Sends = async () => {}): Platform => ({
    ...{ name: 'telegram', start: async () => {}, stop: async () => {} },
    send: async ({ address: to }, wish, ref) => {
      const text = wish && (wish.page.text[0] as { id: string }).id
      told.push({ to: to.replace('address-of-', ''), text, ref, by })
      await sends()
      return ref ?? `ref${++sent}`
    },
  })
  return { open, start, told, failed }
}

/** What a platform does with a call. */
type Sends = () => Promise<unknown>

/** What is taken in which chats, until which millisecond. */
export const leasesIn = (store: Store): Promise<{ what: string; until: number }[]> =>
  rowsBy(store, sql`select what, extract(epoch from until)::float8 * 1000 as until from leases`)

/** What such a query finds. */
export const rowsBy = <T>(store: Store, query: RawBuilder<unknown>): Promise<T[]> =>
  store.inTx(async (tx) => (await query.execute(tx)).rows as T[])

/** Resolves once nothing is due any more, whoever calls. */
export async function allCalled(store: Store): Promise<void> {
  const due = () => rowsBy(store, sql`select id from outbox where due = 1`)
  while ((await due()).length > 0) await sleep(20)
}
