import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../../core/model/message.ts'
import { engineOf } from '../../../db/engine.ts'
import { openStore } from '../../../db/open.ts'
import type { Settings, Store } from '../../../db/store.ts'
import { ENGINE, kept } from '../../postgres/engine.ts'
import { tempDir } from '../../temp-dir.ts'
import { act, message, person, sceneOf } from '../here.ts'

const empty = (): Promise<Settings> => kept(join(tempDir(), 'attune.db'))

/** Does something with what is opened there, and closes it. */
async function within<T>(settings: Settings, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings)
  return await work(store).finally(store.close)
}

const comes = (store: Store) => act(store, {}, (scene) => ({ ...scene, person: person(scene) }))

const says = (want: Message) => (store: Store) =>
  act(store, {}, undefined, ({ chat }) => [{ to: chat.id, key: 'home', want }])

describe(ENGINE, () => {
  test('is opened by its address, and what was stored is there after a restart', async () => {
    const settings = await empty()
    await within(settings, comes)
    const { engine, ana } = await within(settings, async (store) => ({
      engine: await store.inTx(async (tx) => engineOf(tx)),
      ana: (await sceneOf(store, 'ana')).person,
    }))
    expect([engine, ana]).toMatchObject([ENGINE, { name: 'Ana', zone: 'Europe/Berlin' }])
  })

  test('is opened by no other key than its own', async () => {
    const settings = await empty()
    await within(settings, comes)
    const other = { ...settings, key: Buffer.alloc(32, 2).toString('hex') }
    await expect(openStore(other)).rejects.toThrow('ATTUNE_KEY is ')
    expect((await within(settings, (store) => sceneOf(store, 'ana'))).person).not.toBeNull()
  })

  test('is not opened by another version where a message stands that only a newer one reads', async () => {
    const settings = await empty()
    await within(settings, says(message()))
    await within(settings, async (store) => {
      await says({ ...message(), scent: 'of roses' } as Message)(store)
      await store.inTx((tx) =>
        tx.updateTable('meta').set({ value: '99.0.0' }).where('name', '=', 'messages_of').execute(),
      )
    })
    await expect(openStore(settings)).rejects.toThrow(/can't read: update this one, or go back/)
  })
})
