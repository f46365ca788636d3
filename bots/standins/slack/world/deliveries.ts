/** Something that Slack tells the bot. */
export type Payload = Record<string, unknown>

/** What is on its way to the bot. */
export type Deliveries = {
  /** Where to post it, if not over Socket Mode. */
  requestUrl: string | undefined
  /** What waits for its acknowledgement, by envelope. */
  waiting: Map<string, (response: unknown) => void>
  pending: number
  /** The last event, to be delivered again on demand. */
  last: Payload | undefined
  closed: boolean
}

/** Nothing is on its way. */
export function noDeliveries(): Deliveries {
  return { requestUrl: undefined, waiting: new Map(), pending: 0, last: undefined, closed: false }
}
