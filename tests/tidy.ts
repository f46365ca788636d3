import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopServer } from './postgres/server.ts'
import { KEPT } from './temp-dir.ts'

let folder: string
let postgres: string

/** Gives a run of the tests one temporary folder of its own, in memory where there is such a place. */
export function setup(): void {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  folder = mkdtempSync(join(memory, 'attune-tests-'))
  // Beside it: PostgreSQL has to get there as another user.
  postgres = mkdtempSync(join(memory, 'attune-postgres-'))
  process.env.ATTUNE_TESTS_POSTGRES = postgres
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  // Threads that a test starts find their code compiled.
  process.env.NODE_COMPILE_CACHE ??= join(KEPT, 'compiled')
}

/** Ends it, and fails the run if a test left something there. */
export async function teardown(): Promise<void> {
  const started = join(postgres, 'ready.json')
  if (existsSync(started)) await stopServer(JSON.parse(readFileSync(started, 'utf8')).pid)
  rmSync(postgres, { recursive: true, force: true })
  // Chromium does not always take away what is its own as it ends.
  const left = readdirSync(folder).filter((name) => !name.startsWith('.org.chromium.'))
  rmSync(folder, { recursive: true, force: true })
  if (left.length > 0) throw new Error(`tests left behind in the temporary folder: ${left.join(', ')}`)
}
