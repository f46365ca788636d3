import { uptime } from 'node:os'
import { type Instant, instant } from '../core/model/time.ts'
import type { Log } from './log.ts'
import { clockAhead } from './network.ts'
import type { Config } from './settings/settings.ts'

/** By how many seconds this machine's clock may differ from the platforms' before it is not believed. */
export const MOST_SECONDS = 120

const ASKED_EVERY = 600_000
const SLACK = 'https://slack.com/api/'
const TELEGRAM = 'https://api.telegram.org'

/** The time as it counts, and whether this machine's clock agrees with it. */
export type PlatformTime = {
  now: () => Instant
  agrees: () => Promise<boolean>
  /** By how many seconds it is ahead; null until a platform has told the time. */
  ahead: () => number | null
}

/**
 * What tells the time, and the clocks of this machine in milliseconds: the one that is set, and two that never are, of
 * which one stands still while it sleeps, and the other costs more to read.
 */
type Clocks = {
  ask: () => Promise<number | null>
  log: Log
  wall?: () => number
  awake?: () => number
  steady?: () => number
}

/** The servers that tell the time: those of the platforms that are meant, and Telegram's where none is. */
export function timeTellers({ TELEGRAM_BOT_TOKEN, ...config }: Partial<Config>, onSlack: boolean): string[] {
  const { TELEGRAM_API_ROOT = TELEGRAM, SLACK_API_URL = SLACK } = config
  const slack = onSlack ? [SLACK_API_URL] : []
  return TELEGRAM_BOT_TOKEN !== undefined || !onSlack ? [TELEGRAM_API_ROOT, ...slack] : slack
}

/** By how many seconds this clock is ahead of the first server that tells the time; null if none does, throws if none was reached. */
export async function aheadOf(tellers: readonly string[]): Promise<number | null> {
  const told = await Promise.allSettled(tellers.map(clockAhead))
  const reached = told.filter((one) => one.status === 'fulfilled')
  if (reached.length === 0) throw new Error('nobody told the time')
  return reached.find(({ value }) => value !== null)?.value ?? null
}

/** The platforms' own time is the referee: this machine's clock counts while it agrees with it. */
export function platformTime(clocks: Clocks): PlatformTime {
  const { ask, log, wall = Date.now, awake = sinceStart, steady = sinceBoot } = clocks
  let told: { ahead: number; wall: number; awake: number; steady: number } | null = null
  let agreed = true
  // Between two answers a clock that was set shows by the others; one that only went on while the machine slept does not.
  const ahead = () => {
    if (told === null) return 0
    const then = told
    const by = (passed: number) => then.ahead + (wall() - then.wall - passed) / 1000
    const atMost = by(awake() - then.awake)
    return isFar(atMost) ? by(steady() - then.steady) : atMost
  }
  const isOff = () => isFar(ahead())
  const asked = async () => {
    const seconds = await ask().catch(() => undefined)
    if (seconds !== undefined) told = { ahead: seconds ?? 0, wall: wall(), awake: awake(), steady: steady() }
  }
  return {
    now: () =>
      instant(Temporal.Instant.fromEpochMilliseconds(Math.round(wall() - (isOff() ? ahead() * 1000 : 0)))),
    agrees: async () => {
      if (told === null || isOff() || steady() - told.steady > ASKED_EVERY) await asked()
      const agrees = told !== null && !isOff()
      if (told !== null && agrees !== agreed) {
        say(log, agrees, ahead())
        agreed = agrees
      }
      return agrees
    },
    ahead: () => (told === null ? null : ahead()),
  }
}

const isFar = (seconds: number): boolean => Math.abs(seconds) > MOST_SECONDS

const sinceStart = (): number => performance.now()
const sinceBoot = (): number => uptime() * 1000

function say(log: Log, agrees: boolean, ahead: number): void {
  if (agrees) log.info('clock right again')
  else
    log.error('clock not believed: nothing comes, is erased or cleaned up by itself', {
      seconds: Math.round(ahead),
    })
}
