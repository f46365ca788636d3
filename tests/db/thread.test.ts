import { expect, test } from 'vitest'
import { beginThread } from '../../db/sqlite/thread.ts'

test('a thread may be ended at any moment, as it loads SQLite too: Attune goes on', async () => {
  for (let nth = 0; nth < 40; nth++) {
    const loads = new SharedArrayBuffer(4)
    const { worker, end } = beginThread(new URL('loading-thread.ts', import.meta.url), loads)
    const gone = new Promise((done) => worker.once('exit', done))
    while (Atomics.load(new Int32Array(loads), 0) === 0) await new Promise(setImmediate)
    const at = performance.now() + nth / 20
    while (performance.now() < at) await new Promise(setImmediate)
    await end()
    expect(await gone).toBe(1)
  }
})
