import type { Refused } from '../db/start-refused.ts'
import { WRONG_SETTINGS } from './end-refused.ts'
import { type Log, openLog } from './log.ts'
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
  /** It can't begin, and starting it again is of no use. */
  refused: (why: readonly Refused[]) => void
}

const LONGEST = 9_000
const LATEST = 9_500
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Ends the process in good order: what is in flight gets nine seconds, then everything is closed. */
export function endWith(log: Log, close: Step): End {
  const steps: Step[] = []
  const stopped = async () => {
    for (const step of steps) await step()
  }
  const end = once(async (code: number) => {
    setTimeout(() => process.exit(code), LATEST)
    await atMost(stopped(), LONGEST).catch((error) => log.error('not stopped', { error }))
    await close().catch((error) => log.error('not closed', { error }))
    process.exit(code)
  })
  // One signal may come several times: from a terminal, from npm, and from the starter.
  for (const signal of SIGNALS) process.on(signal, () => end(0))
  // Of what nobody knows no message is told; what is in flight may still come to its end.
  process.on('uncaughtException', (error) => {
    openLog('error').error('crashed', { error })
    end(1)
  })
  return {
    first: (step) => void steps.unshift(step),
    done: () => end(0),
    failed: ({ message }) => {
      console.error(message)
      end(1)
    },
    refused: (why) => {
      for (const { message } of why) console.error(message)
      end(WRONG_SETTINGS)
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
