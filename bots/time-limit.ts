const BEATS = 10

/**
 * A signal for a call that may take so many seconds. Only those count in which the program goes on: one that stood
 * still finds the time gone by, and the answer still unread.
 */
export const within = (seconds: number): AbortSignal => limit(seconds).signal

/** The same for one piece of work: once it is done nothing counts any more, of however many such pieces. */
export async function limited<T>(seconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, end } = limit(seconds)
  try {
    return await work(signal)
  } finally {
    end()
  }
}

function limit(seconds: number): { signal: AbortSignal; end: () => void } {
  const late = new AbortController()
  let left = BEATS
  const beat = setInterval(
    () => {
      left -= 1
      if (left > 0) return
      clearInterval(beat)
      late.abort(new DOMException('took too long', 'TimeoutError'))
    },
    (seconds * 1000) / BEATS,
  )
  beat.unref()
  return { signal: late.signal, end: () => clearInterval(beat) }
}

/** What the work yields within so many milliseconds; null if that is not soon enough, and the work goes on. */
export async function atMost<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), milliseconds)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
