const BEAT = 250
const KEPT = 40

/** How long the event loop let its timers wait. */
export type Lag = {
  /** The worst of the last ten seconds, in whole ones: what a press takes, on a slow disk too, is not to be seen. */
  seconds: () => number
  stop: () => void
}

/** Begins to watch it. */
export function watchLag(): Lag {
  let beats: number[] = []
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    beats = [...beats.slice(1 - KEPT), now - last - BEAT]
    last = now
  }, BEAT)
  timer.unref()
  return { seconds: () => Math.floor(Math.max(0, ...beats) / 1000), stop: () => clearInterval(timer) }
}
