import { expect, test } from 'vitest'
import { tempStore } from './here.ts'

test('however much is done, everything else has its say in between', async () => {
  const store = await tempStore()
  const order: string[] = []
  const work = async () => void order.push('work')
  const all = Promise.all(Array.from({ length: 60 }, () => store.inTx(work, 'unasked')))
  setImmediate(() => order.push('else'))
  await all
  expect(order.indexOf('else')).toBeLessThan(20)
})
