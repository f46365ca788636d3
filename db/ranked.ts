import type { Order } from './rank.ts'

/** After so many transactions that brought nothing of what nobody waits for it has one of its own. */
const OTHERS_FIRST = 4

/** For so many somebody may wait: who comes then with what may be refused is told at once. */
const WAITING = 200

const ORDER: readonly Order[] = ['call', 'asked', 'unasked']
const IN_TURN: readonly Order[] = ['unasked', 'call', 'asked']

/** What waits for a transaction, what somebody waits for first, and now and then one of the rest. */
export function makeRanked<T>() {
  const waiting: Record<Order, T[]> = { call: [], asked: [], unasked: [] }
  let passedOver = 0
  return {
    push: (rank: Order, one: T): void => void waiting[rank].push(one),
    isEmpty: (): boolean => ORDER.every((rank) => waiting[rank].length === 0),
    /** Whether so many wait that what may be refused is. */
    isFull: (): boolean => waiting.asked.length >= WAITING,
    /** In which order the next transaction takes. */
    order: (): readonly Order[] => {
      const order = passedOver < OTHERS_FIRST ? ORDER : IN_TURN
      if (waiting.unasked.length > 0) passedOver++
      return order
    },
    next: (order: readonly Order[]): T | undefined => {
      const rank = order.find((one) => waiting[one].length > 0)
      if (rank === 'unasked') passedOver = 0
      return rank && waiting[rank].shift()
    },
  }
}
