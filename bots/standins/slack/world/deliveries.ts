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
  /** Whether what failed waits until it is asked for, in place of minutes. */
  patient: boolean
  /** Events that failed and wait to come again, by how often they came. */
  failed: { payload: Payload; times: number }[]
  closed: boolean
}

/** Nothing is on its way. */
export function noDeliveries(patient: boolean): Deliveries {
  const nothing = { requestUrl: undefined, last: undefined, failed: [] }
  return { ...nothing, patient, waiting: new Map(), pending: 0, closed: false }
}
