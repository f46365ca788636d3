import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { News } from '../claims.ts'
import type { Tables } from '../schema.ts'
import { knownAs } from './connect.ts'
import { newProcess, STAND_FOR } from './who-is-gone.ts'

/** Milliseconds in which whatever is told is told once: a server tells one thing at a time. */
const TOGETHER = 5
/** Milliseconds after which a connection that broke off is made anew; meanwhile it is looked for what is due. */
const ANEW = 1000
/** Milliseconds after which it is looked whether a connection still leads anywhere. */
const LOOKS = 10_000

/**
 * Tells other processes, and hears them by a connection of its own, made as somebody wants to hear, which stands for this
 * process; `ours` is the number by which it does, '' while it doesn't.
 */
export function newsOn(
  url: string,
  db: Kysely<Tables>,
): News & { ours: () => string; end: () => Promise<void> } {
  const ending = new AbortController()
  const its = newProcess()
  let isThere = false
  const hearing = new Set<() => void>()
  let telling: NodeJS.Timeout | undefined
  let listening: Promise<void> | undefined
  const tell = () => {
    telling ??= setTimeout(() => {
      telling = undefined
      // Found a little later by whoever looks.
      sql`notify attune_due`.execute(db).catch(() => {})
    }, TOGETHER)
  }
  const listen = async () => {
    while (!ending.signal.aborted) {
      const told = () => {
        isThere = true
        for (const one of hearing) one()
      }
      await heard(url, its, told, ending.signal).catch(() => {})
      isThere = false
      await sleep(ANEW, undefined, { signal: ending.signal }).catch(() => {})
    }
  }
  return {
    tell,
    ours: () => (isThere ? its : ''),
    hear: (one) => {
      hearing.add(one)
      listening ??= listen()
      return () => hearing.delete(one)
    },
    end: async () => {
      clearTimeout(telling)
      ending.abort()
      await listening
    },
  }
}

/** Hears until the connection ends. */
async function heard(url: string, its: string, told: () => void, ending: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: knownAs(url, 'attune'),
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    query_timeout: LOOKS,
  })
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  client.on('error', () => resolve())
  client.on('end', resolve)
  client.on('notification', told)
  ending.addEventListener('abort', () => resolve(), { once: true })
  // Through one that has fallen silent nothing is told, not even that.
  const silent = () => client.connection.stream.destroy()
  const beat = setInterval(() => void client.query('select 1').catch(silent), LOOKS)
  try {
    await client.connect()
    await client.query(STAND_FOR, [its])
    await client.query('listen attune_due')
    // What was told before is found now.
    told()
    await ended
  } finally {
    clearInterval(beat)
    await client.end().catch(() => {})
  }
}
