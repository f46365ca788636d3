import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** Where what takes long to make is kept from one run of the tests to the next. */
export const KEPT = resolve('node_modules/.cache/attune')

/** An empty folder of its own, which is gone after the test. */
export function tempDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
