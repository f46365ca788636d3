import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { hello, join, say } from '../bots/relay-harness.ts'
import { rowsBy, severalOnOne } from './relays.ts'

/** The connection ends once, as the outbox is changed so. */
async function endingOnce(store: Store, as: string): Promise<void> {
  await rowsBy(store, sql`create sequence blows`)
  await rowsBy(
    store,
    sql`create function blow() returns trigger language plpgsql as $$ begin
      if ${sql.raw(as)} and nextval('blows') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
      return new; end $$`,
  )
  await rowsBy(store, sql`create trigger blow before update on outbox for each row execute function blow()`)
}

test.each([
  [
    'what arrived is known to have, though the connection ends once as that is written down',
    'new.ref is not null',
  ],
  [
    'what is to be sent is within seconds, though the connection ends once as that is begun',
    'old.tried_at is null',
  ],
])('%s', async (_, as) => {
  const { open, start, told } = await severalOnOne()
  const store = await open()
  await join(store, 'ana')
  await say(store, hello)
  await endingOnce(store, as)
  start(store, 1)
  const kept = () => rowsBy(store, sql`select ref is not null as known, due from outbox`)
  await expect.poll(kept).toEqual([{ known: true, due: 0 }])
  expect(told).toHaveLength(1)
})
