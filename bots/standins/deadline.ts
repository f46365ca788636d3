const BEATS = 10

/**
 * Does something after so many milliseconds, unless the returned function is called before. Only those count in which
 * this process goes on: where the bot runs in it too, it could answer in no others.
 */
export function after(milliseconds: number, act: () => void): () => void {
  let left = BEATS
  const beat = setInterval(() => {
    left -= 1
    if (left > 0) return
    clearInterval(beat)
    act()
  }, milliseconds / BEATS)
  beat.unref()
  return () => clearInterval(beat)
}
