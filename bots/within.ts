const BEATS = 10

/**
 * A signal for a call that may take so many seconds. Only those count in which the program goes on: one that stood
 * still finds the time gone by, and the answer still unread.
 */
export function within(seconds: number): AbortSignal {
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
  return late.signal
}
