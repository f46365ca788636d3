import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Outgoing } from '../../../core/model/message.ts'
import { made } from '../../../core/model/page.ts'
import { put, type Scene } from '../../../core/model/scene.ts'
import { dump } from '../../../db/dump.ts'
import { newCode } from '../../../db/id.ts'
import type { Store } from '../../../db/store.ts'
import { leave, linked } from '../couple.ts'
import { act, invitation, message, sceneOf, tempStore } from '../here.ts'
import { backUp, inside } from './made.ts'

/** What nobody is to find: names, words, a code, what platforms call people, messages and events. */
const PLANTED = [
  'Wilhelmine',
  'only-with-the-lights-on',
  'address-of-ana',
  'address-of-ben',
  'message-1234',
  'update-815',
]

const CODE = newCode()

const says = ({ chat }: Scene): Outgoing[] => [
  {
    to: chat.id,
    key: 'home',
    want: message('to-ana', { page: { text: [made('hello', { name: 'Wilhelmine' })], buttons: [] } }),
  },
]

/** Ana and Ben, and all that is planted about them. */
async function planted(): Promise<Store & { dir: string }> {
  const store = await tempStore()
  await linked(store)
  await act(
    store,
    { event: 'update-815', ref: 'message-1234', kind: 'text' },
    (scene) => {
      const ana = { ...scene.person!, name: 'Wilhelmine', expects: `name/only-with-the-lights-on` as const }
      return put(
        { ...scene, person: ana },
        'invitations',
        invitation(ana.id, { code: CODE, name: 'Wilhelmine' }),
      )
    },
    says,
  )
  return store
}

/** A backup as it lies there, and all that is in it. */
async function backedUp(store: Store & { dir: string }) {
  const { path } = await backUp(store)
  const database = await inside(path, store)
  return { file: readFileSync(path), inside: readFileSync(database.name) }
}

test('T1 of names, words, codes and what platforms call people there is nothing in a backup, nor, decrypted, in what is inside', async () => {
  const backup = await backedUp(await planted())
  for (const bytes of Object.values(backup))
    expect([...PLANTED, CODE].filter((one) => bytes.includes(one))).toEqual([])
  expect([backup.file.includes('people'), backup.inside.includes('people')]).toEqual([false, true])
})

test('T1 R22 a backup made after somebody erased everything has no byte of theirs in it', async () => {
  const store = await planted()
  const { person: ana } = await sceneOf(store, 'ana')
  const { stored } = await dump(store)
  const mine = stored.find(({ table }) => table === 'people')!.rows.find(({ id }) => id === ana!.id)!
  const traces = [mine.id, mine.key, mine.name, mine.expects].map(String)
  const before = await backedUp(store)
  expect(traces.filter((trace) => !before.inside.includes(trace))).toEqual([])
  await act(store, {}, (scene) => ({ ...leave(scene), invitations: [], person: null }))
  const after = await backedUp(store)
  expect(traces.filter((trace) => after.inside.includes(trace))).toEqual([])
})
