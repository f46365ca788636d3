import { setImmediate } from 'node:timers'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store.ts'
import { linked } from '../db/couple.ts'
import { act, message, NOW, sceneOf, tempStore } from '../db/here.ts'

/** The next time that a row of this table is written the server raises this, and then no more. */
async function raisesOnce({ inTx }: Store, table: string, code: string): Promise<void> {
  const body = `begin if nextval('times') = 1 then raise exception 'once' using errcode = '${code}'; end if; return new; end`
  await inTx(async (tx) => {
    for (const one of [
      'create sequence times',
      `create function once() returns trigger language plpgsql as $$ ${body} $$`,
      `create trigger once before insert or update on ${table} for each row execute function once()`,
    ])
      await sql.raw(one).execute(tx)
  })
}

/** Nothing is heard for a moment, so that what the server answers meanwhile is heard at once. */
const busy = () =>
  setImmediate(() => {
    const until = performance.now() + 50
    while (performance.now() < until);
  })

test.each([
  ['people', '40P01'],
  ['chats', '23505'],
])(
  'a turn in whose way something was as it wrote %s (%s) is done again, whatever of it failed with that',
  async (table, code) => {
    const store = await tempStore({}, 'postgres')
    await linked(store)
    await raisesOnce(store, table, code)
    await act(
      store,
      {},
      (scene) => {
        busy()
        return { ...scene, person: { ...scene.person!, chosen: 7 }, chat: { ...scene.chat, language: 'de' } }
      },
      ({ chat }) => [{ to: chat.id, key: 'home', want: message() }],
      NOW,
    )
    expect((await sceneOf(store, 'ana')).person?.chosen).toBe(7)
  },
)

test('what fails only because something before it did says why that was, also where it was to be planned for the first time', async () => {
  const store = await tempStore({}, 'postgres')
  const failing = store.inTx(async (tx) => {
    const asked = ['1 / 0', `'never asked before'`, `'never asked before'`].map((what) =>
      sql`select ${sql.raw(what)}`.execute(tx),
    )
    await Promise.allSettled(asked)
    await asked.at(-1)
  })
  await expect(failing).rejects.toThrow('division by zero')
})
