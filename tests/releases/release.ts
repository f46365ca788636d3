import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { Id } from '../../core/model/circle.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import type { Came } from './attempt.ts'
import { messagesIn, type Seen } from './deeds.ts'
import type { Stage } from './stage.ts'

/** What a recorded database holds besides itself. */
export type Release = {
  now: Instant
  /** The chats of what still stands two mornings later. */
  stays: Id[]
  deeds: (Seen & Came)[]
}

const HERE = 'tests/releases'

/** Every release of which there is a database. */
export const releases = (): string[] =>
  readdirSync(HERE, { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? [it.name] : []))

/** What was recorded of a release: a line about it, then a line for each thing that could be done. */
export function readRelease(version: string): Release {
  const [about, ...deeds] = readFileSync(join(HERE, version, 'deeds.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { ...about, deeds }
}

/** Keeps what was recorded of a release. */
export function writeRelease(version: string, { deeds, ...about }: Release, database: Buffer): void {
  const folder = join(HERE, version)
  mkdirSync(folder, { recursive: true })
  const lines = [about, ...deeds].map((one) => `${JSON.stringify(one)}\n`)
  writeFileSync(join(folder, 'deeds.jsonl'), lines.join(''))
  writeFileSync(join(folder, 'attune.db.br'), brotliCompressSync(database))
}

/** Does something with a copy of a database, or with a new one. */
export async function withCopy<T>(from: Buffer | null, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  if (from) {
    writeFileSync(file, from)
    // It goes on here: nothing was put back.
    writeFileSync(`${file}-number`, '0')
  }
  try {
    return await work(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The database of a release. */
export const databaseOf = (version: string): Buffer =>
  brotliDecompressSync(readFileSync(join(HERE, version, 'attune.db.br')))

/** Five in the morning in Berlin, once the second day has ended after the evening of a recording. */
export const twoMorningsAfter = (now: Instant): Instant => plus(now, { hours: 34, minutes: 35 })

/** Two mornings later, once every day has ended: the chats of what still stands, as often as something does. */
export async function stayingIn(stage: Stage, twoMorningsLater: Instant): Promise<Id[]> {
  await stage.until(twoMorningsLater)
  const { readable } = await dump(stage.store)
  return messagesIn(readable)
    .map(({ chat }) => chat)
    .sort()
}
