import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { note, noted } from '../../db/meta.ts'
import { act, person, sceneOf, tempStore } from '../db/here.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'
import { spoilingProxy } from './spoiling-proxy.ts'

const BEGINNING = 'start transaction'

/** A store on a server that refuses what comes spoilt. */
async function spoiling() {
  const { url, key } = await kept(`${tempDir()}/attune.db`, 'postgres')
  const { port } = new URL(url!)
  const way = await spoilingProxy(Number(port))
  const store = await tempStore({ url: url!.replace(port, `${way.port}`), key: key! }, 'postgres')
  return { store, spoil: way.spoil }
}

test('a turn that the server refuses to begin is done again, and nothing stays of what was sent with its beginning', async () => {
  const { store, spoil } = await spoiling()
  spoil(BEGINNING, 1)
  const done = await act(store, { event: 'the same' }, (scene) => ({ ...scene, person: person(scene) }))
  expect([done === null, (await sceneOf(store, 'ana')).person?.name]).toEqual([false, 'Ana'])
})

test('where no transaction can be begun nothing is written, and what was only read counts as little', async () => {
  const { store, spoil } = await spoiling()
  spoil(BEGINNING)
  const both = store.inTx((tx) => Promise.all([note(tx, 'one', 'is'), note(tx, 'other', 'is')]))
  await expect(both).rejects.toThrow('syntax error')
  await expect(store.inTx((tx) => noted(tx, 'one'))).rejects.toThrow('syntax error')
  spoil(BEGINNING, 0)
  expect(await store.inTx((tx) => Promise.all([noted(tx, 'one'), noted(tx, 'other')]))).toEqual([
    undefined,
    undefined,
  ])
})

test('of a transaction that can’t be undone nothing comes into the next one', async () => {
  const { store, spoil } = await spoiling()
  spoil('rollback')
  const failing = store.inTx(async (tx) => {
    await note(tx, 'one', 'is')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow()
  await store.inTx((tx) => note(tx, 'other', 'is'))
  expect(await store.inTx((tx) => noted(tx, 'one'))).toBe(undefined)
})

test('a transaction of which anything failed unheeded is not taken for stored', async () => {
  const { store } = await spoiling()
  const unheeded = store.inTx(async (tx) => {
    await note(tx, 'one', 'is')
    sql`select 1 / 0`.execute(tx).catch(() => {})
  })
  await expect(unheeded).rejects.toThrow('rolled back')
})
