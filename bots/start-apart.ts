import type { Refused } from '../db/start-refused.ts'
import type { Platform } from './platform.ts'

/** Who is told how the platforms fare. */
type Told = {
  /** One of them runs. */
  up: (name: string) => void
  /** All of them were refused before any ran, and by what. */
  hopeless: (why: readonly Refused[]) => void
}

/** The same platforms, whose starts are not waited for: one that can't be reached, or is refused, keeps none of the others down. */
export function startedApart(platforms: readonly Platform[], { up, hopeless }: Told): Platform[] {
  const refusals = new Map<string, Refused>()
  let works = false
  return platforms.map((platform) => ({
    ...platform,
    start: async (hear, _, heed) => {
      const refused = (why: Refused) => {
        refusals.set(platform.name, why)
        if (!works && refusals.size === platforms.length) hopeless([...refusals.values()])
      }
      const isUp = () => {
        works = true
        up(platform.name)
      }
      platform.start(hear, refused, heed).then(isUp, endedEarly)
    },
  }))
}

/** A start that is stopped is no trouble; any other is not known here, and ends the process. */
function endedEarly(error: Error): void {
  if (error.name !== 'AbortError') throw error
}
