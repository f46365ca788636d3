import { plus } from '../../core/model/time.ts'
import { oneRoom } from '../../db/one-room.ts'
import { unclearJobs } from '../../db/outbox/call.ts'
import type { Settings } from '../../db/store.ts'
import { sweep } from '../../db/sweep.ts'
import { attempts } from '../releases/attempt.ts'
import { readRelease, releases } from '../releases/release.ts'
import { openStage } from '../releases/stage.ts'

/** On a database of the last release: a start, every so manyth thing that people can do there, ticks, the relay, and a sweep. */
export async function aLife(where: Pick<Settings, 'file' | 'url'>, every: number): Promise<void> {
  const { now, deeds } = readRelease(releases().at(-1)!)
  const failed = (event: string) => {
    throw new Error(event)
  }
  const { store, means, clock, settle, end } = await openStage({ ...where, now, failed })
  const attempt = attempts(store, means, now)
  for (const deed of deeds.filter((_, i) => i % every === 0)) await attempt(deed)
  clock.set(plus(now, { hours: 11 }))
  await settle()
  await unclearJobs(store, ['telegram'])
  await oneRoom(store, { platform: 'slack', address: 'T/C' }, (address) => address, now)
  await sweep(store, plus(now, { days: 10 }))
  await end()
}
