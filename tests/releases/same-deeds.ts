import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '../../core/model/time.ts'
import { attempts } from './attempt.ts'
import type { Release } from './release.ts'
import type { Stage } from './stage.ts'

/** Of what could be done in a recorded database: what comes out otherwise than it did then. */
export async function otherThan(
  deeds: Release['deeds'],
  { store, means }: Stage,
  now: Instant,
): Promise<unknown[]> {
  const attempt = attempts(store, means, now)
  const other: unknown[] = []
  for (const { meant, reaches, takes, tells, writes, echoes, ...deed } of deeds) {
    const then = { meant, reaches, takes, tells, writes, echoes }
    const came = await attempt(deed).catch((error) => ({ ...then, meant: `${error}` }))
    // More may be taken from a chat than then, not less.
    const isSame = isDeepStrictEqual({ ...came, takes: Math.min(came.takes, takes) }, then)
    if (!isSame) other.push({ in: deed.who.address, under: deed.key, does: deed.does, then, came })
  }
  return other
}
