import pg from 'pg'
import { type Instant, plus } from '../../../core/model/time.ts'
import { openStore } from '../../../db/open.ts'
import { nextDue } from '../../../db/outbox/queue.ts'
import { KEY } from '../../journeys/fresh.ts'
import { median } from '../figures.ts'

const MOST = 100_000
const LOOKS = 51
const WITHIN = { free: () => 24, gap: 0, unasked: 1e5 }

const WAIT = `insert into outbox (id, chat_id, key, want, version, shown, tries, asked)
  select 'waiting-' || n, id, 'own/waiting', '', n, 0, 0, 0
  from (select id, row_number() over (order by id) as n from chats where platform = 'telegram' and gone = 0
    order by id limit ${MOST}) as some_of_them`

const NOT_BEFORE = `update outbox set not_before = $1 where id like 'waiting-%'`

/** How long looking for what goes next takes where very many have something to come, and where all of it is tried anew after an outage. */
export async function waiting(url: string, now: Instant): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const store = await openStore({ file: 'unused', url, key: KEY })
  const going = { platforms: ['telegram'], real: now, busy: [], resting: [], unheard: [] }
  const took: number[] = []
  const look = async () => {
    const began = performance.now()
    const { rows } = await store.claims.due(going, WITHIN)
    took.push(performance.now() - began)
    for (const { lease } of rows) await store.claims.letGo(lease)
  }
  const looked = async () => {
    took.length = 0
    for (let i = 0; i < LOOKS; i++) await look()
    return `${median(took).toFixed(1)} ms`
  }
  await client.query(WAIT)
  const first = await looked()
  await client.query(NOT_BEFORE, [plus(now, { hours: -1 })])
  await client.query('vacuum outbox')
  const anew = await looked()
  await client.query(NOT_BEFORE, [plus(now, { hours: 1 })])
  const began = performance.now()
  for (let i = 0; i < LOOKS; i++) await nextDue(store, ['telegram'], now)
  const next = `${((performance.now() - began) / LOOKS).toFixed(1)} ms`
  await client.query(`delete from outbox where id like 'waiting-%'`)
  await store.close()
  await client.end()
  return { 'the relay’s look': first, 'where all are tried anew': anew, 'when one may go next': next }
}
