import { expect, test } from 'vitest'
import { freePort } from './free-port.ts'

test('several who ask at once are given a port each', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, freePort))
  expect(new Set(ports).size).toBe(20)
})
