import type { Platform } from '../../platform.ts'

/** A platform of which it is known when all that it has heard has been dealt with. */
export function attended(platform: Platform): { platform: Platform; idle: () => Promise<void> } {
  const hearing = new Set<Promise<unknown>>()
  return {
    platform: {
      ...platform,
      start: (hear, refused, heed) =>
        platform.start(
          (heard) => {
            const answered = hear(heard)
            const done = answered.catch(() => {}).finally(() => hearing.delete(done))
            hearing.add(done)
            return answered
          },
          refused,
          heed,
        ),
    },
    idle: async () => {
      while (hearing.size > 0) await Promise.all(hearing)
    },
  }
}
