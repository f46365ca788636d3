/** Does so many things at a time, the others in their turn. */
export function fewAtOnce(most: number) {
  const waiting: (() => void)[] = []
  let busy = 0
  const turn = async (): Promise<void> => {
    if (busy >= most) return new Promise((resolve) => waiting.push(resolve))
    busy += 1
  }
  return async <T>(work: () => Promise<T>): Promise<T> => {
    await turn()
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // Whoever is next takes the place.
      if (next) next()
      else busy -= 1
    }
  }
}
