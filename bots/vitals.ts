import { makeReach, type Reach } from './reach.ts'
import type { Role } from './roles.ts'

/** What is noted of how Attune fares while it runs, for whoever asks: nothing of what anybody does. */
export type Vitals = {
  /** Everybody whose time has come had their turn. */
  ticked: () => void
  /** Seconds since that was last so, or since the start. */
  untickedFor: () => number
  /** Which of the roles that are left to others stand still. */
  lacking: readonly Role[]
  reachOf: (platform: string) => Reach
  /** Each platform that was asked for, by its name. */
  reaches: () => ReadonlyMap<string, Reach>
}

/** Nothing is known yet; `steady` is a clock in milliseconds that nobody sets. */
export function makeVitals(steady = () => performance.now()): Vitals {
  const reaches = new Map<string, Reach>()
  let tickedAt = steady()
  return {
    ticked: () => {
      tickedAt = steady()
    },
    lacking: [],
    untickedFor: () => (steady() - tickedAt) / 1000,
    reachOf: (platform) => {
      const reach = reaches.get(platform) ?? makeReach(steady)
      reaches.set(platform, reach)
      return reach
    },
    reaches: () => reaches,
  }
}
