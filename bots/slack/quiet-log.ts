import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../log.ts'

/** A log for Slack's own libraries: what they say quotes tokens and people, so only that they spoke is kept. */
export function quiet(log: Log): Logger {
  const nothing = () => {}
  return {
    debug: nothing,
    info: nothing,
    warn: () => log.debug('slack library warned'),
    error: () => log.warn('slack library failed'),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  }
}
