import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runServer, startServer, stopServer } from './server.ts'

/** A PostgreSQL for one test, which can be killed and started again, its work left as after a crash. */
export async function serverOfItsOwn() {
  // Beside the temporary folder: it has to get there as another user.
  const folder = mkdtempSync(join(dirname(tmpdir()), 'attune-server-'))
  const { url, ...started } = await startServer(folder)
  let { pid } = started
  onTestFinished(async () => {
    await stopServer(pid)
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ...{ url, folder, port: Number(new URL(url).port) },
    kill: () => stopServer(pid, 'SIGQUIT'),
    again: async () => {
      pid = (await runServer(folder, Number(new URL(url).port))).pid
    },
  }
}
