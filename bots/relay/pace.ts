import type { Id } from '../../core/model/circle.ts'
import type { Held } from '../../db/claims.ts'
import type { Everyone } from '../platform.ts'

/** How fast messages may go: a platform's patience, not people's time. */
export type Limits = {
  /** Chats written to at the same time. */
  chats: number
  /** Milliseconds between two things nobody waits for, in one chat. */
  gap: number
  /** Things nobody waits for, in all, within a second, evenly. */
  unasked: number
}

/**
 * What Telegram and Slack bear with: some thirty messages a second in all, and one a second in one chat
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). Answers take a quarter of a second,
 * so that fewer chats at once could not reach it.
 */
export const LIMITS: Limits = { chats: 24, gap: 1000, unasked: 29 }

/** Nothing is kept back, but what a platform asks for. */
export const NO_LIMITS: Limits = { ...LIMITS, gap: 0, unasked: Number.POSITIVE_INFINITY }

type Place = { chat: Id; platform: string }

/** So many chats that are asked to wait within so many milliseconds: it is no trouble of one of them. */
const SEVERAL = 3
const TOGETHER = 10_000

/** So many milliseconds of what was missed can be made up for, while it goes on without a pause of a second. */
const CATCH_UP = 1000

/** Remembers what went when, in milliseconds of a clock that nobody turns. */
export type Pace = ReturnType<typeof makePace>

/** How fast what nobody waits for may go in all. */
function makeSteps(unasked: number, clock: () => number) {
  /** When the next one would go if all went evenly; one may go half a step before, so that no late timer costs any. */
  let evenly = 0
  const step = 1000 / unasked
  /** When the last ones went: however late others were, one more than that is the most within a second. */
  let lately: number[] = []
  const most = unasked + 1
  const free = () => Math.max(evenly - step / 2, lately.length < most ? 0 : lately[0]! + 1000)
  return {
    /** When the next one may go; null if it may now. */
    full: (): number | null => (free() > clock() ? free() : null),
    count: () => {
      const isGoingOn = (lately.at(-1) ?? 0) > clock() - 1000
      evenly = Math.max(evenly, isGoingOn ? clock() - CATCH_UP : clock()) + step
      lately = [...lately, clock()].slice(-Math.min(most, 100))
    },
  }
}

/** Keeps the limits. */
export function makePace({ gap, unasked }: Limits, clock: () => number) {
  const resting = new Map<Id, number>()
  const holds = new Map<string, number>()
  const { full, count } = makeSteps(unasked, clock)
  let waits: (Place & { at: number })[] = []
  const running = (ends: Map<string, number>): string[] => {
    for (const [key, end] of ends) if (end <= clock()) ends.delete(key)
    return [...ends.keys()]
  }
  const isOneOfSeveral = (chat: Id, platform: string): boolean => {
    const others = waits.filter((one) => one.at > clock() - TOGETHER && one.chat !== chat)
    waits = [...others, { chat, platform, at: clock() }]
    return waits.filter((one) => one.platform === platform).length >= SEVERAL
  }
  return {
    /** Chats to which only what somebody waits for may go. */
    resting: () => running(resting),
    /** Chats and platforms to which nothing may go. */
    held: () => running(holds),
    /** Nothing may go to a chat for so long; or to its platform, if that holds for everyone. Says which. */
    hold: ({ chat, platform }: Place, seconds: number, everyone: Everyone = false): Held => {
      const isAll = everyone === true || (everyone && isOneOfSeveral(chat, platform))
      holds.set(isAll ? platform : chat, clock() + seconds * 1000)
      return isAll ? { platform } : { chat }
    },
    /** Whether something may go to this chat now; counts it if it may. */
    take: (chat: Id, asked: boolean): boolean => {
      if (asked) return true
      if (full() !== null) return false
      count()
      resting.set(chat, clock() + gap)
      return true
    },
    /** When the next thing that nobody waits for may go; null if it may now. */
    full,
    /** When something that may not go now may. */
    next: (): number => {
      return Math.min(...resting.values(), ...holds.values(), full() ?? Infinity)
    },
  }
}
