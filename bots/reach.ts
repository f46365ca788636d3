/**
 * What keeps a platform from being heard: no way there, trouble of its own, a pause that it asks for, a token it does
 * not take, or another Attune that has the same token.
 */
export const TROUBLES = ['unreached', 'trouble', 'pause', 'refused', 'another'] as const
export type Trouble = (typeof TROUBLES)[number]

/**
 * How a platform is reached by the calls that are made all the time, whoever does what: polling, and keeping a
 * connection. What is sent to people is never noted here, so that nobody can tell from it that something was.
 */
export type Reach = {
  heard: () => void
  failed: (why: Trouble) => void
  /** What is in the way just now; null if nothing is. */
  trouble: () => Trouble | 'not yet' | null
  /** How often each was in the way. */
  failures: () => ReadonlyMap<Trouble, number>
}

/** Seconds for which a platform counts as reached after it was heard of: a poll takes thirty. */
const LASTS = 90

/** Nothing is known yet; `steady` is a clock in milliseconds that nobody sets. */
export function makeReach(steady = () => performance.now()): Reach {
  const failures = new Map<Trouble, number>(TROUBLES.map((why) => [why, 0]))
  let heardAt: number | null = null
  let last: Trouble | null = null
  return {
    heard: () => {
      heardAt = steady()
      last = null
    },
    failed: (why) => {
      failures.set(why, failures.get(why)! + 1)
      last = why
    },
    trouble: () => {
      // These don't pass by themselves.
      if (last === 'refused' || last === 'another') return last
      if (heardAt === null) return last ?? 'not yet'
      return steady() - heardAt > LASTS * 1000 ? (last ?? 'unreached') : null
    },
    failures: () => failures,
  }
}

/** What a failed call says of the way to its platform, by its code: a number is HTTP's, small letters are Slack's. */
export function troubleOf(code: string | number | undefined, isRefused: boolean): Trouble {
  if (code === 409) return 'another'
  if (isRefused) return 'refused'
  if (code === 429 || code === 'ratelimited') return 'pause'
  return typeof code === 'number' || /^[a-z]/.test(code ?? '') ? 'trouble' : 'unreached'
}
