import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine } from './finding.ts'

/** What restores, and starts after a crash, have set aside: it goes by nobody's time, so somebody has to be told of it. */
export function setAsideFindings({ ATTUNE_DB: file }: Pick<Config, 'ATTUNE_DB'>): Finding[] {
  const aside = setAside(file)
  if (aside.length === 0) return []
  return [
    fine(
      `Set aside: ${aside.join(', ')}. What people said until then is in it, also of those who have erased it since: ` +
        "delete it once you don't need it to undo a restore.",
    ),
  ]
}

function setAside(file: string): string[] {
  const folder = dirname(file)
  const begins = [`${basename(file)}-before-`, `${basename(file)}-wal-of-before`]
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => begins.some((begin) => name.startsWith(begin)))
    .toSorted()
    .map((name) => join(folder, name))
}
