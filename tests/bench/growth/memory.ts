import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { instant } from '../../../core/model/time.ts'
import { crowd } from './crowd.ts'
import { running } from './running.ts'
import { PEOPLE, unit } from './unit.ts'

const TURNS = 100_000
const AT_ONCE = 100
const SHOWN_EVERY = 20_000

/** What memory is used over a hundred thousand turns, each tenth with a message, in a platform that keeps nothing. */
export async function benchMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
  const now = instant(Temporal.Now.instant())
  const { file, known } = await crowd(folder, await unit(now), 50 * PEOPLE, 50)
  const { command, press, end } = await running(file, now)
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  console.info(`\nMemory over ${TURNS.toLocaleString('en')} turns of ${known.length} people`)
  for (let turns = 0; turns <= TURNS; turns += AT_ONCE) {
    if (turns % SHOWN_EVERY === 0) {
      collect()
      const { rss, heapUsed } = process.memoryUsage()
      console.info(
        `  after ${`${turns}`.padStart(6)}: ${(heapUsed / 1e6).toFixed(1)} MB of objects, ${(rss / 1e6).toFixed(0)} MB in all`,
      )
    }
    const people = known.slice(turns % (known.length - AT_ONCE)).slice(0, AT_ONCE)
    const all = people.map((who, i) =>
      i % 10 === 0 ? command(who, 'home') : press(who, 'nothing-that-ever-was'),
    )
    await Promise.allSettled(all)
  }
  await end()
  rmSync(folder, { recursive: true })
}
