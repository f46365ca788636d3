import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { put, type Scene } from '../../../core/model/scene.ts'
import { plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import { newCode } from '../../../db/id.ts'
import type { Store } from '../../../db/store.ts'
import { bytesOnServer } from '../../postgres/bytes.ts'
import { ENGINE, kept } from '../../postgres/engine.ts'
import { leave, linked, shows } from '../couple.ts'
import { act, bytesIn, invitation, NOW, person, sceneOf, tempStore } from '../here.ts'
import { says, sendAll } from '../sending.ts'

type Here = Store & { dir: string }

const erase = (scene: Scene): Scene => ({ ...leave(scene), person: null })

/** What somebody erased was kept in, sealed or not. */
async function tracesOf(store: Store): Promise<string[]> {
  const { person: ana, answers, asks } = await sceneOf(store, 'ana')
  const { stored } = await dump(store)
  const rows = (name: string) => stored.find(({ table }) => table === name)!.rows
  const mine = rows('people').find(({ id }) => id === ana!.id)!
  const wants = rows('outbox').map(({ want }) => want)
  return [mine.key, mine.name, ...wants, answers[0]!.id, asks[0]!.id]
    .filter((cell) => cell !== null)
    .map(String)
}

describe(ENGINE, () => {
  const open = () => tempStore()

  /** All bytes there are: what is deleted leaves a file at the next flush, a server's files once they are written anew. */
  const bytes = async ({ dir, flush }: Here, deleted = false): Promise<Buffer> => {
    const { url } = await kept(join(dir, 'attune.db'))
    if (deleted) await flush()
    return url === undefined ? bytesIn(dir) : await bytesOnServer(url, deleted)
  }

  /** What a server is just looking at by itself, when its files are written anew, stays until the next time. */
  const leftOf = async (store: Here, traces: readonly string[]) => {
    const all = await bytes(store, true)
    return traces.filter((trace) => all.includes(trace))
  }

  test('T1 R23 no address, name, typed word, code or id of the platform stands in any file', async () => {
    const store = await open()
    const code = newCode()
    await act(
      store,
      { event: 'update-815', ref: 'message-1234', kind: 'text' },
      (scene) => {
        const ana = person(scene, { name: 'Wilhelmine', expects: `name/${code}` })
        return put({ ...scene, person: ana }, 'invitations', invitation(ana.id, { code, name: 'Wilhelmine' }))
      },
      says,
    )
    await sendAll(store)
    const all = await bytes(store)
    expect(all.includes('telegram')).toBe(true)
    for (const secret of [
      'address-of-ana',
      'Wilhelmine',
      code,
      'message-1234',
      'message-4711',
      'update-815',
    ]) {
      expect(all.includes(secret), secret).toBe(false)
    }
  })

  test('R22 once somebody erases everything, their bytes are in no file any more', async () => {
    const store = await open()
    await linked(store)
    await shows(store, 'red', plus(NOW, { hours: 3 }))
    await act(store, {}, undefined, says)
    await sendAll(store)
    const gone = await tracesOf(store)
    const before = await bytes(store)
    for (const trace of gone) expect(before.includes(trace), trace).toBe(true)

    await act(store, {}, erase, ({ chat, posts }) =>
      posts.map(({ key }) => ({ to: chat.id, key, want: null })),
    )
    await expect.poll(() => leftOf(store, gone)).toEqual([])
  })

  test('R22 a deleted answer is in no file any more', async () => {
    const store = await open()
    await linked(store)
    await shows(store, 'red', plus(NOW, { hours: 3 }))
    const [answer] = (await sceneOf(store, 'ana')).answers
    expect((await bytes(store)).includes(answer!.id)).toBe(true)
    await act(store, {}, (scene) => ({ ...scene, answers: [], shares: [] }))
    await expect.poll(() => leftOf(store, [answer!.id])).toEqual([])
  })
})
