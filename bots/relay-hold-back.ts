import type { Id } from '../core/model/circle.ts'

/** How fast messages may go: a platform's patience, not people's time. */
export type Limits = {
  /** Chats written to at the same time. */
  chats: number
  /** Milliseconds between two things nobody waits for, in one chat. */
  gap: number
  /** Things nobody waits for, in all, within a second. */
  unasked: number
}

/** What Telegram and Slack bear with. */
export const LIMITS: Limits = { chats: 8, gap: 1000, unasked: 25 }

/** Remembers what went when, in milliseconds of a clock that nobody turns. */
export type Pace = ReturnType<typeof makePace>

/** Keeps the limits. */
export function makePace({ gap, unasked }: Limits, clock: () => number) {
  const resting = new Map<Id, number>()
  const holds = new Map<string, number>()
  let lately: number[] = []
  const running = (ends: Map<string, number>): string[] => {
    for (const [key, end] of ends) if (end <= clock()) ends.delete(key)
    return [...ends.keys()]
  }
  const isFull = () => {
    lately = lately.filter((time) => time > clock() - 1000)
    return lately.length >= unasked
  }
  return {
    /** Chats to which only what somebody waits for may go. */
    resting: () => running(resting),
    /** Chats and platforms to which nothing may go. */
    held: () => running(holds),
    hold: (chatOrPlatform: string, seconds: number): void => {
      holds.set(chatOrPlatform, clock() + seconds * 1000)
    },
    /** Whether something may go to this chat now; counts it if it may. */
    take: (chat: Id, asked: boolean): boolean => {
      if (asked) return true
      if (isFull()) return false
      lately.push(clock())
      resting.set(chat, clock() + gap)
      return true
    },
    /** When something that may not go now may. */
    next: (): number => {
      const full = isFull() ? [lately[0]! + 1000] : []
      return Math.min(...resting.values(), ...holds.values(), ...full)
    },
  }
}
