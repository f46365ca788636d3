import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from './log.ts'

/** How a platform is asked: `refused` says of an error that asking again is of no use. */
type Asking = {
  platform: string
  log: Log
  stopping: AbortSignal
  codeOf: (error: unknown) => string | number | undefined
  refused: (error: unknown) => Error | null
}

const PAUSE = 2000

/** What a platform answers, asked again until it can be reached; throws what it was refused by. */
export async function untilReached<T>(ask: () => Promise<T>, asking: Asking): Promise<T> {
  const { platform, log, stopping, codeOf, refused } = asking
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      const reason = refused(error)
      if (reason) throw reason
      log.warn(`${platform} not reached`, { code: codeOf(error), seconds: PAUSE / 1000 })
      await sleep(PAUSE, undefined, { signal: stopping })
    }
  }
}
