import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { act, afterwards, person, tempStore } from './here.ts'
import { fillDisk, lockByAnother } from './refusing.ts'

describe('a turn of a file', () => {
  test('on a full disk says that the disk is full', async () => {
    const store = await tempStore()
    await fillDisk(store)
    const joins = act(store, {}, (scene) => ({ ...scene, person: person(scene) }))
    await expect(joins).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  })

  test('while another program writes says that the database is busy', async () => {
    const store = await tempStore()
    afterwards(await lockByAnother(join(store.dir, 'attune.db')))
    await expect(act(store, {})).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  })
})
