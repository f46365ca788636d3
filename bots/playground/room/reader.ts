import { type Instant, local, type Zone } from '../../../core/model/time.ts'
import { shownClock } from '../stage/standing-clock.ts'

const DATE = /<!date\^(\d+)\^([^|>]+)\|[^>]*>/g

const TOKENS: Record<string, (at: Instant, zone: Zone) => string> = {
  '{time}': shownClock,
  '{date}': (at, zone) => local(at, zone).toLocaleString('en', { dateStyle: 'long' }),
}

/** Blocks or words as Slack shows them where somebody is: its times by their clock. */
export const readIn = <T>(zone: Zone, shown: T): T =>
  JSON.parse(JSON.stringify(shown), (_, value) =>
    typeof value === 'string'
      ? value.replace(DATE, (date, seconds, reads) => by(zone, date, seconds, reads))
      : value,
  )

function by(zone: Zone, date: string, seconds: string, reads: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000).toString()
  const said = reads.replace(/\{\w+\}/g, (token) => TOKENS[token]?.(at, zone) ?? token)
  return `${date.slice(0, date.indexOf('|'))}|${said}>`
}
