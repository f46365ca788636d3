/** The same work for all who ask at once, and for whoever asks within so many milliseconds after: however often it is asked for, it is done now and then. */
export function lately<T>(milliseconds: number, work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  let until = Number.POSITIVE_INFINITY
  return () => {
    if (kept !== null && performance.now() <= until) return kept
    until = Number.POSITIVE_INFINITY
    kept = work().finally(() => {
      until = performance.now() + milliseconds
    })
    return kept
  }
}
