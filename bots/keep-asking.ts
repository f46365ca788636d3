import { setTimeout as sleep } from 'node:timers/promises'
import { type Calling, untilReached } from './until-reached.ts'

const EVERY = 60_000

/** Asks a platform once a minute, until stopping: where what happens comes over HTTP, nothing else goes to it by itself. */
export async function keepAsking(ask: () => Promise<unknown>, calling: Calling): Promise<void> {
  const { stopping } = calling
  while (!stopping.aborted) {
    await untilReached(ask, calling)
    await sleep(EVERY, undefined, { signal: stopping })
  }
}
