import { askedOf } from './errors.ts'

/** Asks Slack for something of a kind in a workspace; throws what Slack said last while it is to be left alone with that. */
export type Heeding = <T>(team: string, kind: string, ask: () => Promise<T>) => Promise<T>

/** Each kind of thing may be asked for so often a minute in a workspace: where that was too often it is left alone for as long as it says. */
export function heedingSlack(now = Date.now): Heeding {
  const refused = new Map<string, { until: number; error: unknown }>()
  return async (team, kind, ask) => {
    const key = `${team} ${kind}`
    const its = refused.get(key)
    if (its && its.until > now()) throw its.error
    refused.delete(key)
    try {
      return await ask()
    } catch (error) {
      const seconds = askedOf(error)
      if (seconds !== undefined) refused.set(key, { until: now() + seconds * 1000, error })
      throw error
    }
  }
}
