/** Work that is done once for everybody who asks for it before it begins; who asks later has it done once more. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | null = null
  return () => {
    if (waiting) return waiting
    waiting = last.then(() => {
      waiting = null
      return work()
    })
    last = waiting.catch(() => {})
    return waiting
  }
}
