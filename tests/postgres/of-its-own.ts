import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { runServer, startServer, stopServer } from './server.ts'

/** What is committed is there after the program is killed, though not after the machine is. */
const SAFELY = ['fsync=off', 'shared_buffers=32MB']

/** A PostgreSQL for one test, which can be killed and started again, its work left as after a crash. */
export async function serverOfItsOwn() {
  // Beside the temporary folder: it has to get there as another user.
  const folder = mkdtempSync(join(dirname(tmpdir()), 'attune-server-'))
  const { url, ...started } = await startServer(folder, SAFELY)
  let { pid } = started
  onTestFinished(async () => {
    await stopServer(pid)
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    ...{ url, folder, port: Number(new URL(url).port) },
    /** What it answers, asked directly. */
    asked: async (statement: string): Promise<unknown[]> => {
      const client = new pg.Client({ connectionString: `${url}/postgres` })
      await client.connect()
      const { rows } = await client.query(statement)
      await client.end()
      return rows
    },
    kill: () => stopServer(pid, 'SIGQUIT'),
    again: async () => {
      pid = (await runServer(folder, Number(new URL(url).port), SAFELY)).pid
    },
  }
}
