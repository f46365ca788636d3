import { expect, test } from 'vitest'
import { ENGINE } from '../../postgres/engine.ts'
import { tempStore } from '../here.ts'

test(`${ENGINE}: what nobody waits for has its turn, however many taps keep on coming`, async () => {
  const store = await tempStore()
  let taps = 0
  let isOver = false
  const tapping = async () => {
    for (; !isOver && taps < 400; taps++) await store.inTx(async () => {})
  }
  const all = Promise.all(Array.from({ length: 30 }, tapping))
  await store.inTx(async () => {}, 'unasked')
  isOver = true
  expect(taps).toBeLessThan(200)
  await all
})
