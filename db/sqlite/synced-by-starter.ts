type Answer = { synced?: string; failed?: string | null }

const GONE = Symbol()

/** A log that the starter takes to the disk, or `without` it once it is gone; null if there is none. */
export function syncedByStarter(log: string, without: () => Promise<void>) {
  if (!process.connected) return null
  const datasync = async () => {
    const failed = process.connected ? await asked(log) : GONE
    if (failed === GONE) return await without()
    if (failed !== null) throw Object.assign(new Error('not synced'), { code: failed })
  }
  return { datasync, close: async () => {} }
}

/** The code of what went wrong, or null. */
async function asked(log: string): Promise<string | null | typeof GONE> {
  const { promise, resolve } = Promise.withResolvers<string | null | typeof GONE>()
  const hear = ({ synced, failed = null }: Answer) => {
    if (synced === log) resolve(failed)
  }
  const isGone = () => resolve(GONE)
  process.on('message', hear).on('disconnect', isGone)
  // Only while it waits for an answer does it keep the process going.
  process.channel?.ref()
  process.send?.({ sync: log }, () => {})
  try {
    return await promise
  } finally {
    process.off('message', hear).off('disconnect', isGone)
    process.channel?.unref()
  }
}
