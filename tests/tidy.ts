import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KEPT } from './temp-dir.ts'

let folder: string

/** Gives a run of the tests one temporary folder of its own, in memory where there is such a place. */
export function setup(): void {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'attune-tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  // Threads that a test starts find their code compiled.
  process.env.NODE_COMPILE_CACHE ??= join(KEPT, 'compiled')
}

/** Ends it, and fails the run if a test left something there. */
export function teardown(): void {
  const left = readdirSync(folder)
  rmSync(folder, { recursive: true, force: true })
  if (left.length > 0) throw new Error(`tests left behind in the temporary folder: ${left.join(', ')}`)
}
