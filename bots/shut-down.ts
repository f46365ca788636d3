import type { Log } from './log.ts'
import { atMost } from './time-limit.ts'

type Step = () => Promise<void>

/** What happens before a process ends, and how it can be made to. */
export type End = {
  /** Adds something to be stopped before all else. */
  first: (step: Step) => void
  /** All is done. */
  done: () => void
  /** It can't go on; the message is for whoever runs it. */
  failed: (error: Error) => void
}

const LONGEST = 9_000

/** Ends the process in good order: what is in flight gets nine seconds, then everything is closed. */
export function endWith(log: Log, close: Step): End {
  const steps: Step[] = []
  const stopped = async () => {
    for (const step of steps) await step()
  }
  const end = once(async (code: number) => {
    await atMost(stopped(), LONGEST).catch((error) => log.error('not stopped', { error }))
    await close().catch((error) => log.error('not closed', { error }))
    process.exit(code)
  })
  process.once('SIGTERM', () => end(0))
  process.once('SIGINT', () => end(0))
  process.once('uncaughtException', (error) => {
    log.error('crashed', { error })
    process.exit(1)
  })
  return {
    first: (step) => void steps.unshift(step),
    done: () => end(0),
    failed: ({ message }) => {
      console.error(message)
      end(1)
    },
  }
}

const once = <T>(act: (value: T) => Promise<void>) => {
  let done = false
  return (value: T): void => {
    if (done) return
    done = true
    void act(value)
  }
}
