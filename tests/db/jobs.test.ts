import { setImmediate as soon } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { note } from '../../db/meta.ts'
import { committedTogether, tempStore } from './here.ts'
import { countStatements } from './statements.ts'

const counted = countStatements()
afterAll(counted.end)

test('however much is done, everything else has its say in between', async () => {
  const store = await tempStore()
  const order: string[] = []
  const work = async () => void order.push('work')
  const all = Promise.all(Array.from({ length: 60 }, () => store.inTx(work, 'unasked')))
  setImmediate(() => order.push('else'))
  await all
  expect(order.indexOf('else')).toBeLessThan(20)
})

test('what happens at once is committed together, whoever tells of it', async () => {
  const store = await tempStore()
  committedTogether()
  counted.begin()
  const told = async (name: string) => {
    await soon()
    await store.inTx((tx) => note(tx, name, ''))
  }
  await Promise.all(['a', 'b', 'c'].map(told))
  expect(counted.count.commits).toBe(1)
})
