/** It may go on for ever, and others would wait with it. */
export class Late extends Error {
  override name = 'Late'
}

/** Rejects once a transaction takes longer than so many seconds. */
export async function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const end = () => late.reject(new Late(`a turn took longer than ${seconds} seconds`))
  const watchdog = setTimeout(end, seconds * 1000)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(watchdog)
  }
}
