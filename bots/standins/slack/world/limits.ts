/** So many calls of a method within a minute of real time; a method that is left out has no limit. */
export type Limits = Readonly<Record<string, number>>

const MINUTE = 60_000

/** Counts calls; returns the seconds after which one that is too much may come again, 0 if it is none. */
export function countingCalls(limits: Limits) {
  const lately = new Map<string, number[]>()
  return (method: string): number => {
    const most = limits[method]
    if (most === undefined) return 0
    const now = performance.now()
    const within = (lately.get(method) ?? []).filter((at) => at > now - MINUTE)
    const isTooMuch = within.length >= most
    lately.set(method, isTooMuch ? within : [...within, now])
    return isTooMuch ? Math.ceil((within[0]! + MINUTE - now) / 1000) : 0
  }
}
