import { meansQuiet } from '../core/says-stop.ts'
import type { Stops } from '../core/stop-words.ts'
import type { Log } from './log.ts'
import type { Heard } from './platform.ts'
import type { Turns } from './turn.ts'

type Place = Pick<Heard, 'platform' | 'address'>

/** Turns by which "stop", typed or pressed, counts at once, whether or not it can be stored. */
export type Heeding = Pick<Turns, 'hear' | 'tick'> & {
  /** Keeps in mind a "stop" that has to wait until it is heard. */
  heed: (heard: Heard) => void
  /** Whether nothing may come to a chat that nobody there asked for. */
  isStopped: (place: Place) => boolean
}

/** Keeps each "stop" in mind until it is stored; one that could not be is tried again before all that comes later. */
export function heeding({ hear, tick }: Pick<Turns, 'hear' | 'tick'>, stops: Stops, log: Log): Heeding {
  const kept = new Map<string, { heard: Heard; failed: boolean }>()
  const heed = (heard: Heard) => {
    const isKept = kept.get(chatOf(heard))?.heard.event === heard.event
    if (!isKept && meansQuiet(heard.incoming, stops)) kept.set(chatOf(heard), { heard, failed: false })
  }
  const attempt = async (heard: Heard) => {
    const its = () => [kept.get(chatOf(heard))].find((one) => one?.heard.event === heard.event)
    try {
      const answered = await hear(heard)
      if (its()) kept.delete(chatOf(heard))
      return answered
    } catch (error) {
      const found = its()
      // After all others: one that can never be stored keeps nobody else's from it.
      if (found && kept.delete(chatOf(heard))) kept.set(chatOf(heard), { ...found, failed: true })
      throw error
    }
  }
  const again = async (chats: readonly string[]) => {
    const failed = chats.flatMap((chat) => kept.get(chat) ?? []).filter((one) => one.failed)
    for (const { heard } of failed) await attempt({ ...heard, again: true })
    return failed.length
  }
  return {
    heed,
    isStopped: (place) => kept.has(chatOf(place)),
    hear: async (heard) => {
      if (!heard.again) await again([chatOf(heard)])
      heed(heard)
      return attempt(heard)
    },
    tick: async () => {
      const stored = await again([...kept.keys()]).catch((error) => {
        log.error('stop not stored', { error })
        return 0
      })
      return stored + (await tick())
    },
  }
}

const chatOf = ({ platform, address }: Place): string => `${platform} ${address}`
