import { type Instant, plus } from '../../core/time.ts'
import type { StandingClock } from './standing-clock.ts'

/** What turning the clock takes: when something changes next by itself, and letting it happen. */
export type Turned = {
  clock: StandingClock
  nextWake: () => Promise<Instant | null>
  /** Lets whose time has come have their turn, and waits until everything has settled. */
  settle: () => Promise<void>
  /** All that can be seen changing, as text. */
  looks: () => Promise<string>
}

const MOST = 2_000
const LONGEST = { days: 8 }

/** Turns to a moment through each at which something happens: a jump would drop questions as late. */
export async function turnTo({ clock, nextWake, settle }: Turned, to: Instant): Promise<void> {
  for (let i = 0; i < MOST; i++) {
    const next = await nextWake()
    if (next === null || next > to) break
    clock.set(next)
    await settle()
  }
  clock.set(to)
  await settle()
}

/** Turns until something that can be seen has changed, or eight days. */
export async function turnToNextThing(turned: Turned): Promise<void> {
  const { clock, nextWake, looks } = turned
  const [before, last] = [await looks(), plus(clock.now(), LONGEST)]
  for (let i = 0; i < MOST && (await looks()) === before; i++) {
    const next = await nextWake()
    if (next === null || next > last) return turnTo(turned, next === null ? clock.now() : last)
    await turnTo(turned, next)
  }
}

/** So much later. */
export const later = ({ clock }: Turned, length: Temporal.DurationLike): Instant => plus(clock.now(), length)
