import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { atMost } from '../time-limit.ts'
import { type Calling, waitAfter } from '../until-reached.ts'
import { HEARD } from './hearing.ts'

/** What polling needs; `deal` rejects for what was interrupted by stopping, and has to come again. */
export type Polling = {
  api: Api
  deal: (update: Update) => Promise<void>
  /** All that Telegram kept from before the start is dealt with, or has been tried for a while. */
  caughtUp: () => void
  /** Hears of each time something came, once it has caught up: as much as may at once, or not. */
  came?: (isFull: boolean) => void
  calling: Calling
}

const PATIENCE = 30
const PAUSE = 1000
const CATCHING_UP = 10_000
/** As many as Telegram tells at once, from the first on that is not confirmed. */
const MOST = 100

/**
 * Asks Telegram what happened, and confirms only what is settled, without a gap: the rest is told again, however
 * this process ends. What comes later is dealt with meanwhile, and whatever Telegram refuses is asked again.
 * Returns where what is not confirmed begins.
 */
export async function pollAndConfirm({ api, calling, ...dealing }: Polling): Promise<number> {
  const { stopping } = calling
  const sight = makeSight(dealing)
  let failures = 0
  while (!stopping.aborted) {
    // While something is held, or may be from before the start, Telegram answers at once, with that.
    const timeout = sight.isHeld() ? 0 : PATIENCE
    const asked = { offset: sight.offset(), timeout, limit: MOST, allowed_updates: HEARD }
    try {
      sight.take(await api.getUpdates(asked, stopping as Signal))
      calling.reach?.heard()
      failures = 0
    } catch (error) {
      if (!stopping.aborted) await waitAfter(error, failures++, calling).catch(() => {})
    }
    await atMost(sight.settled(), PAUSE)
  }
  await sight.settled()
  return sight.offset()
}

type Signal = Parameters<Api['getUpdates']>[1]

type Seen = { isSettled: boolean; work: Promise<void> }

/** What is being dealt with, and what is only held by something before it. */
function makeSight({ deal, caughtUp, came }: Pick<Polling, 'deal' | 'caughtUp' | 'came'>) {
  const inSight = new Map<number, Seen>()
  let isBehind = true
  let offset = 0
  const settle = async (update: Update, seen: Seen) => {
    try {
      await deal(update)
    } catch {
      return
    }
    seen.isSettled = true
  }
  const advance = () => {
    for (const [id, { isSettled }] of inSight) {
      if (!isSettled) return
      inSight.delete(id)
      offset = Math.max(offset, id + 1)
    }
  }
  const takeOne = (update: Update): void => {
    if (inSight.has(update.update_id)) return
    const seen: Seen = { isSettled: false, work: Promise.resolve() }
    inSight.set(update.update_id, seen)
    seen.work = settle(update, seen)
  }
  const settled = () => Promise.all([...inSight.values()].map(({ work }) => work))
  return {
    take: (updates: readonly Update[]): void => {
      if (!isBehind) came?.(updates.length >= MOST)
      updates.forEach(takeOne)
      if (!isBehind || updates.length >= MOST) return
      isBehind = false
      void atMost(settled(), CATCHING_UP).then(caughtUp)
    },
    /** Where what is not settled begins. */
    offset: (): number => {
      advance()
      return offset
    },
    isHeld: (): boolean => {
      advance()
      return isBehind || inSight.size > 0
    },
    settled,
  }
}
