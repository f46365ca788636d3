import type { Api } from 'grammy'
import type { Incoming } from '../../core/model/incoming.ts'
import { isNeverTooMuch } from '../../core/rate-limit.ts'

/**
 * How many may wait at Telegram before some are sent away: at least so many, or those that can be heard in so many
 * seconds. While more do, so many are heard at a time; `every` is how often, in milliseconds, that is looked at.
 */
export type Bounds = { least: number; seconds: number; heard: number; every: number }

/** Few are heard at a time then, or nobody else would be told in time. */
export const BOUNDS: Bounds = { least: 100, seconds: 2, heard: 8, every: 500 }

/** Knows whether so many wait at Telegram that whoever taps could not be answered in time. */
export type Crowd = ReturnType<typeof makeCrowd>

/** Looks how many wait only while as many come at once as may. */
export function makeCrowd(api: Pick<Api, 'getWebhookInfo'>, { least, seconds, heard, every }: Bounds) {
  let tooMany = false
  let done = 0
  let since: number | null = null
  const look = async (elapsed: number): Promise<void> => {
    const inTime = (done / elapsed) * 1000 * seconds
    begin()
    const { pending_update_count } = await api.getWebhookInfo()
    tooMany = since !== null && pending_update_count > Math.max(least, inTime)
  }
  const begin = (): void => {
    since = performance.now()
    done = 0
  }
  const end = (): void => {
    since = null
    tooMany = false
  }
  return {
    /** Something came: as much as may at once, or not. */
    came: (isFull: boolean): void => {
      const elapsed = since === null ? 0 : performance.now() - since
      if (!isFull) end()
      else if (since === null) begin()
      else if (elapsed >= every) look(elapsed).catch(() => {})
    },
    /** Somebody was heard. */
    heard: (): void => {
      done += 1
    },
    /** Whether this is sent away while so many are being heard; what makes it quiet, or helps, never is. */
    isTooMuch: (incoming: Incoming, hearing: number): boolean =>
      tooMany && hearing >= heard && incoming.kind === 'press' && !isNeverTooMuch(incoming),
  }
}
