import { expect, test } from 'vitest'
import { tempDir } from '../temp-dir.ts'
import { runChaos } from './run.ts'

const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1e6)

test('killed in the middle of everything, and started again: nothing is lost, doubled, out of order, or sent after a stop', async () => {
  const size = {
    couples: 1,
    singles: 1,
    members: 1,
    blows: { both: 2, attune: 1, starter: 0, told: 1, held: 1 },
  }
  const { violations, trace } = await runChaos(tempDir(), SEED, size)
  const [first] = violations
  expect(violations, `CHAOS_SEED=${SEED}\n${first && trace(first.who)}`).toEqual([])
})
