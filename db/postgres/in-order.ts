/** Does what is of one chat one after the other; what is of none, at once. */
export function makeOrder() {
  const latest = new Map<string, Promise<unknown>>()
  return {
    inOrder: async <T>(of: string | undefined, work: () => Promise<T>): Promise<T> => {
      if (of === undefined) return await work()
      const before = latest.get(of)
      const done = before ? before.then(work, work) : work()
      latest.set(of, done)
      try {
        return await done
      } finally {
        if (latest.get(of) === done) latest.delete(of)
      }
    },
    /** Resolves once nothing of any chat is left. */
    done: async (): Promise<void> => {
      while (latest.size > 0) await Promise.allSettled(latest.values())
    },
  }
}
