import type { Id } from '../../core/model/circle.ts'

/** Which chats are being written to. */
export type Flights = ReturnType<typeof makeFlights>

/** At most so many chats at once on each platform: one which does not answer keeps no other one waiting. */
export function makeFlights(most: number) {
  const flying = new Map<Id, { platform: string; landed: Promise<void> }>()
  return {
    isEmpty: () => flying.size === 0,
    has: (chat: Id): boolean => flying.has(chat),
    chats: (): Id[] => [...flying.keys()],
    isFree: (chat: Id, platform: string): boolean => !flying.has(chat) && !isFull(flying, platform, most),
    isFull: (platform: string): boolean => isFull(flying, platform, most),
    free: (platform: string): number => most - on(flying, platform),
    start: (chat: Id, platform: string, landed: Promise<void>) => void flying.set(chat, { platform, landed }),
    end: (chat: Id) => void flying.delete(chat),
    landed: () => [...flying.values()].map(({ landed }) => landed),
  }
}

const isFull = (flying: ReadonlyMap<Id, { platform: string }>, name: string, most: number): boolean =>
  on(flying, name) >= most

const on = (flying: ReadonlyMap<Id, { platform: string }>, name: string): number =>
  [...flying.values()].filter(({ platform }) => platform === name).length
