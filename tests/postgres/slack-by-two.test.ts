// The same journeys, brought over HTTP to two processes in turn.
import '../journeys/slack-installing.test.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { asTwo } from '../journeys/as-two.ts'
import { overHttp } from '../journeys/slack-both-ways.ts'
import { rowsBy } from './relays.ts'

asTwo()

/** Leaves no room on the server's disk for what is heard, until there is some again. */
async function fillDisk(store: Store) {
  await rowsBy(
    store,
    sql`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$`,
  )
  await rowsBy(
    store,
    sql`create trigger is_full before insert on seen for each row execute function refuse()`,
  )
  return () => rowsBy(store, sql`drop trigger is_full on seen`)
}

test('what one could not store comes again, to whichever, and counts once', async () => {
  const { work, kofi } = await overHttp()
  const makeRoom = await fillDisk(work.store)
  await kofi.type('help')
  await makeRoom()
  for (const _ of [1, 2]) {
    work.slack.redeliverFailed()
    await work.settle()
  }
  expect(kofi.slack.dm.filter(({ bot }) => bot)).toHaveLength(1)
})
