import { promises } from 'node:fs'

/** Takes the log of a database to the disk for Attune, whom Node keeps from doing so, and tells it how that went. */
export function syncFor(child) {
  child.on('message', async ({ sync }) => {
    if (typeof sync !== 'string' || !sync.endsWith('-wal')) return
    const failed = await synced(sync)
    // Whoever has ended meanwhile needs no answer.
    child.send({ synced: sync, failed }, () => {})
  })
}

/** Null, or the code of what went wrong. */
async function synced(path) {
  try {
    const log = await promises.open(path, 'r+')
    try {
      await log.datasync()
    } finally {
      await log.close()
    }
    return null
  } catch ({ code }) {
    return code
  }
}
