import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { linked } from '../db/couple.ts'
import { act, afterwards, message, NOW, person, sceneOf, tempStore } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'
import { farProxy } from './far-proxy.ts'

/** Ana and Ben on a server of which is counted how often it is waited for. */
async function farAway() {
  const { url, key } = await kept(`${tempDir()}/attune.db`, 'postgres')
  const { port } = new URL(url!)
  const { trips, ...proxy } = await farProxy(Number(port))
  afterwards(proxy.close)
  const store = await tempStore({ url: url!.replace(port, `${proxy.port}`), key: key! }, 'postgres')
  await linked(store)
  return { store, trips }
}

test('whoever presses waits for the server once before it is decided what becomes of it, once until that is written, and once until it is stored', async () => {
  const { store, trips } = await farAway()
  const waits: number[] = []
  const before = trips()
  await act(
    store,
    {},
    (scene) => {
      waits.push(trips() - before)
      return { ...scene, person: { ...scene.person!, chosen: 7 }, chat: { ...scene.chat, language: 'de' } }
    },
    ({ chat }) => [{ to: chat.id, key: 'home', want: message() }],
    NOW,
  )
  expect([...waits, trips() - before]).toEqual([1, 3])
})

test('where a turn can lock nothing all of it fails with why, and what it had sent after that comes to nothing', async () => {
  const { store } = await farAway()
  const rename = (from: string, to: string) =>
    store.inTx((tx) => sql`alter function ${sql.ref(from)} rename to ${sql.ref(to)}`.execute(tx))
  await rename('lock_scene', 'locks_nothing')
  const once = { event: 'the same' }
  await expect(act(store, once)).rejects.toThrow('lock_scene')
  await rename('locks_nothing', 'lock_scene')
  expect(
    await act(store, once, (scene) => ({
      ...scene,
      person: { ...person(scene), ...scene.person, chosen: 7 },
    })),
  ).not.toBeNull()
  expect((await sceneOf(store, 'ana')).person?.chosen).toBe(7)
})

test('what is still asked while a transaction that has failed is undone is not done beside it', async () => {
  const { store } = await farAway()
  const { promise: late, resolve } = Promise.withResolvers<unknown>()
  const failing = store.inTx(async (tx) => {
    // The answer to "rollback" takes longer.
    setImmediate(() => resolve(sql`create table stays (id text)`.execute(tx)))
    throw new Error('no')
  })
  await Promise.all([expect(failing).rejects.toThrow('no'), expect(late).rejects.toThrow('was over')])
})
