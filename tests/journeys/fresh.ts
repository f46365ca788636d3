import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/open.ts'

/** The key of every world. */
export const KEY = Buffer.alloc(32, 7).toString('base64url')

let bytes: Promise<Buffer> | undefined

/** Lays a new database there, to be opened with that key; it is made once, and copied for each world. */
export async function layFresh(file: string): Promise<void> {
  bytes ??= makeFresh()
  layDatabase(file, await bytes)
}

/** Lays a database there that has been elsewhere, with what lies beside one that goes on where it was. */
export function layDatabase(
  file: string,
  its: Buffer,
  beside: Readonly<Record<string, string>> = { number: '0' },
): void {
  writeFileSync(file, its, { mode: 0o600 })
  for (const [name, text] of Object.entries(beside)) writeFileSync(`${file}-${name}`, text)
}

async function makeFresh(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  await (await openStore({ file, key: KEY })).close()
  const made = readFileSync(file)
  rmSync(folder, { recursive: true })
  return made
}
