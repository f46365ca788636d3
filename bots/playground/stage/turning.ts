import { type Instant, plus } from '../../../core/model/time.ts'
import { dump } from '../../../db/dump.ts'
import type { Ground } from './ground.ts'
import type { Turn } from './scene.ts'
import type { Stage } from './stage.ts'

/** What turning a clock takes. */
type Turned = Pick<Ground, 'clock' | 'nextWake' | 'settle'>
type Watched = Turned & Pick<Stage, 'looks' | 'store'>

const MOST = 2_000
const SOON = { seconds: 5 }
const LONGEST = { days: 8 }
const LENGTHS = { hour: { hours: 1 }, day: { hours: 24 }, week: { hours: 168 } }
const VISIBLE = ['answers', 'shares', 'asks', 'invitations', 'members', 'people', 'rounds', 'votes']

/** Turns to a moment through each at which something happens: a jump would drop questions as late. */
export async function turnTo({ clock, nextWake, settle }: Turned, to: Instant): Promise<void> {
  for (let i = 0; i < MOST; i++) {
    const next = await nextWake()
    if (next === null || next > to) break
    clock.set(next)
    await settle()
  }
  clock.set(to)
  await settle()
}

/** Turns to what comes within seconds: where a clock stands still, nobody waits for that. */
export async function turnToSoon(turned: Turned): Promise<void> {
  const next = await turned.nextWake()
  if (next !== null && next <= plus(turned.clock.now(), SOON)) await turnTo(turned, next)
}

/** Turns an hour, a day or a week on, or until something that can be seen has changed. */
export async function turnBy(stage: Watched, by: Turn): Promise<void> {
  if (by !== 'next') return turnTo(stage, plus(stage.clock.now(), LENGTHS[by]))
  const [before, last] = [await looks(stage), plus(stage.clock.now(), LONGEST)]
  for (let i = 0; i < MOST && (await looks(stage)) === before; i++) {
    const next = await stage.nextWake()
    if (next === null || next > last) return
    await turnTo(stage, next)
  }
}

async function looks({ looks, store }: Watched): Promise<string> {
  const { stored } = await dump(store)
  const tables = stored.filter(({ table }) => VISIBLE.includes(table))
  return JSON.stringify([looks(), tables])
}
