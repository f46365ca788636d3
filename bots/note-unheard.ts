import type { Heard } from './platform.ts'
import type { Turns } from './turn.ts'

const MOST = 1000

/** Turns that note what stands in a chat unheard as soon as that can be stored, so that it goes with the day. */
export function noting({ hear, tick }: Pick<Turns, 'hear' | 'tick'>): Pick<Turns, 'hear' | 'tick'> {
  let waiting: Heard[] = []
  const noteAgain = async (): Promise<number> => {
    const [next] = waiting
    if (!next) return 0
    try {
      await hear(next)
    } catch (error) {
      // After all others: one that can never be noted keeps no other from it.
      waiting = [...waiting.filter((one) => one !== next), next]
      throw error
    }
    waiting = waiting.filter((one) => one !== next)
    return 1 + (await noteAgain())
  }
  return {
    hear: async (heard) => {
      try {
        return await hear(heard)
      } catch (error) {
        if (heard.incoming.kind === 'unheard') waiting = [...waiting, heard].slice(-MOST)
        throw error
      }
    },
    tick: async () => {
      const noted = await noteAgain().catch(() => 0)
      return noted + (await tick())
    },
  }
}
