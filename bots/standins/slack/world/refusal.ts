/** A call that Slack refuses, with its word for why and whatever else stands in the answer. */
export class Refusal extends Error {
  readonly extra: Record<string, unknown>

  constructor(error: string, extra: Record<string, unknown> = {}) {
    super(error)
    this.extra = extra
  }
}

/** Refuses with pointers to what is wrong, as for blocks, views and arguments. */
export function refuseFor(error: string, problems: string[]): never {
  const messages = problems.map((one) => (one.startsWith('[') ? one : `[ERROR] ${one}`))
  throw new Refusal(error, { response_metadata: { messages } })
}

/** What a refusal looks like on the wire. */
export const refused = ({ message, extra }: Refusal) => ({ ok: false, error: message, ...extra })
