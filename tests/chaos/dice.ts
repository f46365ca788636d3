/** Chance that is the same for the same seed. */
export type Dice = {
  /** [0, 1). */
  next: () => number
  below: (most: number) => number
  chance: (share: number) => boolean
  pick: <T>(all: readonly T[]) => T
  /** One of them, each as often as it weighs. */
  weighed: <T>(all: readonly (readonly [weight: number, what: T])[]) => T
}

/** Dice by mulberry32, which is enough for a story. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (all) => all[below(all.length)]!,
    weighed: (all) => {
      let left = next() * all.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, what] of all) {
        left -= weight
        if (left < 0) return what
      }
      return all.at(-1)![1]
    },
  }
}
