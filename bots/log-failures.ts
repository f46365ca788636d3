import type { Log } from './log.ts'

/** What fails again and again, such as while a database is not there, and then goes on. */
export type Failures = { failed: (error: unknown) => void; over: () => void }

/** What is said of the clock’s ticks. */
export const TICK_FAILED = ['tick failed', 'ticks go on'] as const

/** What is said of the relay. */
export const RELAY_FAILED = ['relay failed', 'relay goes on'] as const

/** Milliseconds after which the same is said once more. */
const AGAIN = 300_000

/** Says what fails once, then every five minutes as long as nothing else does, and when it is over how often it did. */
export function logFailures(
  log: Log,
  [failing, goesOn]: readonly [failing: string, goesOn: string],
  steady = () => performance.now(),
): Failures {
  let [count, said, saidAt] = [0, '', 0]
  return {
    failed: (error) => {
      count++
      const kind = `${(error as Error).name} ${(error as { code?: string }).code}`
      if (kind === said && steady() - saidAt < AGAIN) return
      said = kind
      saidAt = steady()
      log.error(failing, { error, count })
    },
    over: () => {
      if (count > 0) log.info(goesOn, { count })
      count = 0
      said = ''
    },
  }
}
