import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '../../../core/model/time.ts'
import { crowd } from './crowd.ts'
import { syncing } from './held.ts'
import { type Measures, measures } from './measures.ts'
import { type Started, startedOn } from './process.ts'
import { HOLDS, PEOPLE, unit } from './unit.ts'

const SIZES = [2000, 200_000, 1_000_000]
/** So many units, ten thousand of whose people are in Telegram. */
const REAL = 1112

/** What grows with how many people there are, and for how long nothing else has its say. */
export async function benchGrowth(): Promise<void> {
  const { p50, p99 } = syncing()
  console.info(`\nWhat grows with how many people there are: ${HOLDS}.`)
  console.info(
    `One sync of the disk: ${p50.toFixed(1)} ms (p50), ${p99.toFixed(1)} ms (p99). “Held” is the longest time in which`,
  )
  console.info('nothing else had its say, and how much of that was processor of this thread.')
  for (const people of SIZES) await size(people)
}

async function size(people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  try {
    const now = instant(Temporal.Now.instant())
    const real = Math.min(REAL, Math.floor(people / PEOPLE))
    const its = await crowd(folder, await unit(now), people, real)
    const started = await startedOn(its.file)
    print(people, { ...shownStart(started), ...(await measures(its, now)) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const shownStart = ({ ready, used, most, now, idle }: Started): Measures => ({
  'start to ready, on Telegram and Slack': `${ready.toFixed(1)} s (${used.toFixed(1)} s processor), at most ${most.toFixed(0)} MB`,
  'while nothing happens': `${idle.toFixed(2)} % of a core, ${now.toFixed(0)} MB`,
})

function print(people: number, all: Measures): void {
  console.info(`\n${people.toLocaleString('en')} people`)
  for (const [what, figure] of Object.entries(all)) console.info(`  ${what.padEnd(72)}${figure}`)
}
