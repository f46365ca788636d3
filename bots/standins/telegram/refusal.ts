/** Telegram says no: its error code, its own words, and for a flood the seconds to wait. */
export class Refusal extends Error {
  readonly code: number
  readonly retryAfter: number | undefined

  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** 400, with Telegram's prefix. */
export const badRequest = (why: string) => new Refusal(400, `Bad Request: ${why}`)

/** 403, with Telegram's prefix. */
export const forbidden = (why: string) => new Refusal(403, `Forbidden: ${why}`)

/** The 409 of whoever polls while another one does. */
export function conflict() {
  return new Refusal(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  )
}
