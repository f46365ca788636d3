/** So many at once, and then so many a second; says the milliseconds until the next one may come, 0 if it may now. */
export function makeBucket(most: number, aSecond: number, clock: () => number) {
  let left = most
  let at = clock()
  const refill = () => {
    const now = clock()
    left = Math.min(most, left + ((now - at) / 1000) * aSecond)
    at = now
    return left
  }
  return { wait: () => (refill() >= 1 ? 0 : ((1 - left) / aSecond) * 1000), take: () => void left-- }
}
