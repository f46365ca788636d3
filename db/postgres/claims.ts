import type { Kysely } from 'kysely'
import type { Id } from '../../core/model/circle.ts'
import type { Claim, Claims, Going, Lease, Within } from '../claims.ts'
import { newId } from '../id.ts'
import { lockChats } from '../locked-rows.ts'
import { AT_ONCE } from '../outbox/queue.ts'
import type { Tables } from '../schema.ts'
import { TAKE } from './due.ts'
import { FREE, HOLD, KEEP, LEFT, TAKE_ONE, TIDY } from './leases.ts'
import { countFor, holdPlatform } from './rates.ts'
import { AWAY_NOW, goneProcesses, takenBy } from './who-is-gone.ts'

/** Milliseconds for which a process has a chat; the longest call takes half of that. */
const LASTS = 60_000

/** Of what may go without a limit, so many count as none within a second. */
const NO_LIMIT = 100_000

/** By which number this process is known to be there, and after how many milliseconds another one that is away is gone. */
type Knowing = { ours: () => string; gone?: number }

/** What several processes take of what is due, so that each of it is one's. */
export function claimsOn(db: Kysely<Tables>, { ours, gone }: Knowing, lasts = LASTS): Claims {
  const counted = new Set<string>()
  const areGone = goneProcesses(gone)
  const taking = () => takingBy(ours(), lasts, ours)
  const one = async (platform: string, going: Going, { free, gap, unasked }: Within): Promise<Claim> => {
    if (!counted.has(platform)) await countFor(db, platform)
    counted.add(platform)
    const { id, isInTime } = taking()
    const { real, busy, unheard } = going
    const quiet = unheard.includes(platform) ? 1 : 0
    const limits = { free: free(platform), unasked: Math.min(unasked, NO_LIMIT), gap }
    const found = await TAKE.all(db, { platform, quiet, real, busy, id, lasts, ...limits })
    const rows = found.flatMap(({ id: row, chat, asked }) =>
      row === null
        ? []
        : [{ ...{ id: row, chat, platform }, asked: asked === 1, lease: { id, chat, isInTime } }],
    )
    const again = found.find((row) => row.id === null)!.again
    return {
      rows,
      more: rows.length >= Math.min(limits.free, AT_ONCE),
      again: again < 0 ? Number.POSITIVE_INFINITY : again,
    }
  }
  return {
    isShared: true,
    due: async (going, within) => {
      const all: Claim[] = []
      for (const platform of going.platforms) all.push(await one(platform, going, within))
      return {
        rows: all.flatMap(({ rows }) => rows),
        more: all.some(({ more }) => more),
        again: Math.min(...all.map(({ again }) => again)),
      }
    },
    take: async (tx, chat, platform) => {
      const lease: Lease = { ...taking(), chat }
      return (await TAKE_ONE.changed(tx, { id: lease.id, chat, platform, lasts })) === 1n ? lease : null
    },
    keep: async (tx, { id, chat }, platform) => {
      await lockChats(tx, [chat])
      return (await KEEP.first(tx, { id, chat, platform, half: lasts / 2 })) !== undefined
    },
    free: async (tx, { id, chat }) => void (await FREE.changed(tx, { id, chat })),
    letGo: async ({ id, chat }) => void (await FREE.changed(db, { id, chat })),
    hold: async (held, seconds) => {
      if ('platform' in held) await holdPlatform(db, held.platform, seconds)
      else await HOLD.changed(db, { chat: held.chat, seconds })
    },
    left: async () => {
      const { id, isInTime } = taking()
      return (await takeLeft(db, { id, lasts }, areGone)).map(({ chat }) => ({ id, chat, isInTime }))
    },
  }
}

async function takeLeft(
  db: Kysely<Tables>,
  by: { id: Id; lasts: number },
  areGone: ReturnType<typeof goneProcesses>,
): Promise<{ chat: Id }[]> {
  await TIDY.changed(db, {})
  const away = await AWAY_NOW.all(db, {})
  return await LEFT.all(db, { ...by, gone: areGone(away.map(({ its }) => its)) })
}

/** A taking of chats: other processes take them for left once its time is over, or this one is gone. */
function takingBy(its: string, lasts: number, ours: () => string): Omit<Lease, 'chat'> {
  const isWithin = withinHalf(lasts)
  return { id: takenBy(its, newId()), isInTime: () => isWithin() && (its === '' || ours() === its) }
}

/** By either clock: one stands still while the machine sleeps, and the other one can be set. */
function withinHalf(lasts: number): () => boolean {
  const [steady, wall] = [performance.now(), Date.now()]
  return () => performance.now() - steady < lasts / 2 && Date.now() - wall < lasts / 2
}
